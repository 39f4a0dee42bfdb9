import { randomNumbers } from './random-numbers.mjs';

/** Pairs made, as a share of the requests, and of the other messages, of a language. */
const REQUESTS = 1;
const OTHERS = 1.5;
/** What a pair counts, beside a message that somebody wrote. */
const WEIGHT = 0.5;
const SENTENCE_END = /[.!?。！？…؟।]$/;

const join = (first, second) => `${SENTENCE_END.test(first) ? first : `${first}.`} ${second}`;

function byLanguage(messages) {
  const languages = new Map();
  for (const { text, kind, language } of messages) {
    const kinds = languages.get(language) ?? { request: [], none: [], offer: [] };
    languages.set(language, kinds);
    kinds[kind].push(text);
  }
  return languages;
}

/**
 * Pairs of messages of one language, as visitors write who tell a story first: an ordinary message with a request before
 * or after it asks for a person, two ordinary ones do not. They teach that a story speaks neither for nor against.
 */
export function joinedMessages(messages) {
  const random = randomNumbers(11);
  const any = (list) => list[Math.floor(random() * list.length)];
  const joined = [];
  for (const [language, { request, none }] of byLanguage(messages)) {
    if (request.length === 0 || none.length === 0) continue;
    const add = (text, kind) => joined.push({ text, kind, language, weight: WEIGHT });
    for (let made = 0; made < REQUESTS * request.length; made++) {
      const [asks, tells] = [any(request), any(none)];
      add(random() < 0.5 ? join(asks, tells) : join(tells, asks), 'request');
    }
    for (let made = 0; made < OTHERS * none.length; made++) add(join(any(none), any(none)), 'none');
  }
  return joined;
}
