// Learns the weights of the human-request detection from the repository's own labelled messages, and writes them to
// packages/core/src/human-request/weights.ts. The same messages and rules give the same weights.
import { writeFileSync } from 'node:fs';
import { ROOT } from '../setup/project.mjs';
import { joinedMessages } from './joined-messages.mjs';
import { loadRules } from './load-rules.mjs';
import { randomNumbers, shuffle } from './random-numbers.mjs';
import { trainingDigest } from './training-digest.mjs';
import { trainingMessages } from './training-messages.mjs';

const WORDS = 1 << 15;
const SHAPES = 1 << 12;
/** Letters on either side of nothing: with 15 letters a weight is 4 bits, which gzip gives back. */
const STEPS = 7;
const EPOCHS = 20;
const RATE = 0.2;
const DECAY = 1e-4;
/**
 * How often the rules' findings are hidden while learning: the rules were fitted to many of these messages, and would be
 * believed more than they deserve.
 */
const HIDDEN = 0.5;
/** Of the largest weights, this share is cut down to the largest letter, so that the small ones keep their differences. */
const CUT = 0.001;

/** Logistic regression by stochastic gradient descent with a rate for each weight (AdaGrad). */
function learn(examples, { SHAPE_SHARE }) {
  const weights = new Float64Array(WORDS + SHAPES);
  const squares = new Float64Array(WORDS + SHAPES);
  const random = randomNumbers(7);
  const step = (place, gradient) => {
    const slope = gradient + DECAY * weights[place];
    squares[place] += slope * slope;
    weights[place] -= (RATE * slope) / Math.sqrt(squares[place] + 1e-6);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(examples, random);
    for (const { asks, weight, words, shape, bare, share } of examples) {
      const shapes = random() < HIDDEN ? bare : shape;
      let odds = 0;
      for (const place of words) odds += weights[place] * share;
      for (const place of shapes) odds += weights[place] * SHAPE_SHARE;
      const error = weight * (1 / (1 + Math.exp(-odds)) - asks);
      for (const place of words) step(place, error * share);
      for (const place of shapes) step(place, error * SHAPE_SHARE);
    }
  }
  return weights;
}

/** A table's weights as letters, and what one step is worth. */
function letters(weights) {
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
  const most = sizes[Math.floor(weights.length * CUT)];
  const letter = (weight) =>
    String.fromCharCode(104 + Math.max(-STEPS, Math.min(STEPS, Math.round((weight / most) * STEPS))));
  return { text: [...weights].map(letter).join(''), step: Number((most / STEPS).toPrecision(4)) };
}

const rules = await loadRules();
const messages = trainingMessages();
const examples = [...messages, ...joinedMessages(messages)].map(({ text, kind, weight = 1 }) => {
  const features = rules.featuresOfMessage(text);
  const place = (hash, size, from) => from + (hash & (size - 1));
  const shapes = (set) => [...set].map((hash) => place(hash, SHAPES, WORDS));
  return {
    asks: kind === 'request' ? 1 : 0,
    weight,
    words: [...features.words.keys()].map((hash) => place(hash, WORDS, 0)),
    shape: shapes(features.shape),
    bare: shapes(rules.featuresOfMessage(text, { withRules: false }).shape),
    share: rules.wordShare(features),
  };
});
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
