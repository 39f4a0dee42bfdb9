// Learns the weights of the human-request detection from the repository's own labelled messages, and writes them to
// packages/core/src/human-request/weights.ts. The same messages and rules give the same weights.
import { writeFileSync } from 'node:fs';
import { ROOT } from '../setup/project.mjs';
import { joinedMessages } from './joined-messages.mjs';
import { loadRules } from './load-rules.mjs';
import { randomNumbers, shuffle } from './random-numbers.mjs';
import { trainingDigest } from './training-digest.mjs';
import { trainingMessages } from './training-messages.mjs';

const WORDS = 1 << 18;
const SHAPES = 1 << 12;
/** Letters on either side of nothing: seven letters decide as well as fifteen, and take two thirds of the bytes. */
const STEPS = 3;
const EPOCHS = 20;
/** The weights are the mean of those after each of the last epochs: what chance put into one of them is not in all. */
const AVERAGED = 10;
const RATE = 0.2;
const DECAY = 1e-4;
/** What is as good as right teaches nothing more. */
const LEAST_ERROR = 1e-4;
/**
 * How often the rules' findings are hidden while learning: the rules were fitted to many of these messages, and would be
 * believed more than they deserve.
 */
const HIDDEN = 0.6;
/**
 * From this epoch on a request that still looks as much like another message (log-odds) teaches nothing: few words of it
 * stand in other requests, and what it would teach is believed of messages that ask for nobody.
 */
const GIVEN_UP = { epoch: 3, odds: -1 };
/** Of the largest weights, this share is cut down to the largest letter, so that the small ones keep their differences. */
const CUT = 0.001;

const NOTHING = 'h'.charCodeAt(0);

/**
 * Logistic regression by stochastic gradient descent with a rate for each weight (AdaGrad). A message asks as much as its
 * stretch that asks most: a request teaches by that one, of another message no stretch may ask.
 */
function learn(examples, { SHAPE_SHARE }) {
  const weights = new Float64Array(WORDS + SHAPES);
  const squares = new Float64Array(WORDS + SHAPES);
  const mean = new Float64Array(WORDS + SHAPES);
  const random = randomNumbers(7);
  const sum = (places) => {
    let total = 0;
    for (let i = 0; i < places.length; i++) total += weights[places[i]];
    return total;
  };
  const step = (places, gradient) => {
    for (let i = 0; i < places.length; i++) {
      const place = places[i];
      const slope = gradient + DECAY * weights[place];
      squares[place] += slope * slope;
      weights[place] -= (RATE * slope) / Math.sqrt(squares[place] + 1e-6);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const { asks, weight, stretches } of examples) {
      const view = random() < HIDDEN ? 'bare' : 'shape';
      const weighed = stretches.map((stretch) => ({
        ...stretch,
        shapes: stretch[view],
        odds: sum(stretch.words) * stretch.share + sum(stretch[view]) * SHAPE_SHARE,
      }));
      const most = weighed.reduce((one, other) => (other.odds > one.odds ? other : one));
      if (asks && epoch >= GIVEN_UP.epoch && most.odds < GIVEN_UP.odds) continue;
      for (const { words, shapes, share, odds } of asks ? [most] : weighed) {
        const error = weight * (1 / (1 + Math.exp(-odds)) - asks);
        if (Math.abs(error) < LEAST_ERROR) continue;
        step(words, error * share);
        step(shapes, error * SHAPE_SHARE);
      }
    }
    if (epoch >= EPOCHS - AVERAGED) for (const place of mean.keys()) mean[place] += weights[place] / AVERAGED;
  }
  return mean;
}

/** A table's weights as letters, and what one step is worth. */
function letters(weights) {
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
  const most = sizes[Math.floor(weights.length * CUT)];
  const letter = (weight) =>
    String.fromCharCode(NOTHING + Math.max(-STEPS, Math.min(STEPS, Math.round((weight / most) * STEPS))));
  return { text: [...weights].map(letter).join(''), step: Number((most / STEPS).toPrecision(4)) };
}

const rules = await loadRules();

/** Places in the tables of what a message shows, for each of its stretches, with and without what the rules found. */
function stretchesOf(text) {
  const place = (hash, size, from) => from + (hash & (size - 1));
  const shapes = (set) => Int32Array.from(set, (hash) => place(hash, SHAPES, WORDS));
  const bare = rules.featuresOfMessage(text, { withRules: false });
  return rules.featuresOfMessage(text).map((features, index) => ({
    words: Int32Array.from(features.words.keys(), (hash) => place(hash, WORDS, 0)),
    shape: shapes(features.shape),
    bare: shapes(bare[index].shape),
    share: rules.wordShare(features),
  }));
}

const messages = trainingMessages();
const examples = [...messages, ...joinedMessages(messages)].map(({ text, kind, weight = 1 }) => ({
  asks: kind === 'request' ? 1 : 0,
  weight,
  stretches: stretchesOf(text),
}));
const weights = learn(examples, rules);
const words = letters(weights.subarray(0, WORDS));
const shape = letters(weights.subarray(WORDS));
writeFileSync(
  `${ROOT}packages/core/src/human-request/weights.ts`,
  `import type { Weights } from './weigh.js';

/** Written by \`npm run train\` from ${messages.length} messages; ${trainingDigest()} says which, and by which rules. */
export const weights: Weights = {
  wordStep: ${words.step},
  shapeStep: ${shape.step},
  words:
    '${words.text}',
  shape:
    '${shape.text}',
};
`,
);
const requests = messages.filter(({ kind }) => kind === 'request').length;
console.log(`Learned from ${messages.length} messages, ${requests} of them requests, and pairs of them.`);
