/** Questions that the demo's knowledge base, the project's own docs, can answer; and one that it can not. */
export const INSTALL = {
  question: 'How do I add the chat to my website?',
  answer: /one script tag/i,
} as const;
export const OFF_TOPIC = 'Which wine goes well with grilled octopus in tomato sauce?';
