import { expect, it } from 'vitest';
import { channelOf, issuesInWords } from './issue-words.js';

const nameOf = (id: string): string => (id === 'email' ? 'Email' : 'removed');
const issue = (path: string) => ({ path, code: 'x', message: 'No.' });

it.each([
  ['assignment.userIds.0', 'Assignment: No.'],
  ['messages.unassigned.default', 'Message when unassigned: No.'],
  ['messages.available.nl', 'Message when available, Dutch: No.'],
  ['customTriggers.4.phrase', 'Custom triggers: No.'],
  ['channels.email.fallbacks.overflowTeamId', 'Email, Fallbacks: No.'],
  ['channels.shop', 'removed, Settings: No.'],
  ['', 'Settings: No.'],
])('says where %s stands', (path, words) => {
  expect(issuesInWords([issue(path)], nameOf, 3)).toEqual([words]);
});

it('says the same once, and counts what it leaves out', () => {
  const many = [
    'customTriggers.0.phrase',
    'customTriggers.1.phrase',
    'process',
    'whenUnassigned',
    'fallbacks.x',
  ];
  expect(issuesInWords(many.map(issue), nameOf, 2)).toEqual([
    'Custom triggers: No.',
    'Handoff process: No.',
    'and 2 more',
  ]);
});

it('knows whose difference it is', () => {
  expect([channelOf(issue('channels.email.process')), channelOf(issue('process'))]).toEqual(['email', null]);
});
