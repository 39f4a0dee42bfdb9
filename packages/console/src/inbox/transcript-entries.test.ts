import type { HandoffRecord, Message } from '@baton/core';
import { describe, expect, it } from 'vitest';
import { handoffRecord, message, minute } from '../testing/fixtures.js';
import { transcriptEntries } from './transcript-entries.js';

const outline = (messages: readonly Message[], handoffs: readonly HandoffRecord[], hasEarlier = false) =>
  transcriptEntries({ messages, handoffs, hasEarlier }).map((entry) => {
    if (entry.type === 'message') return `${entry.message.seq}${entry.first ? '*' : ''}`;
    return entry.type === 'handoff' ? entry.record.id : 'day';
  });

describe('transcriptEntries', () => {
  it('begins a run with each other author, and after a pause', () => {
    const messages = [
      message(1, 'visitor', 'a'),
      message(2, 'visitor', 'b'),
      message(3, 'agent', 'c'),
      message(4, 'agent', 'd', { at: minute(30) }),
    ];
    expect(outline(messages, [])).toEqual(['day', '1*', '2', '3*', '4*']);
  });

  it('tells the handoff before its own notice', () => {
    const notice = { kind: 'waiting', custom: false, handoffId: 'h1' } as const;
    const messages = [
      message(1, 'visitor', 'refund'),
      message(2, 'visitor', 'hello?'),
      message(3, 'system', 'wait', { notice }),
    ];
    expect(outline(messages, [handoffRecord('h1', { requestedAt: minute(1) })])).toEqual([
      'day',
      '1*',
      '2',
      'h1',
      '3*',
    ]);
  });

  it('tells a handoff without a notice where it was requested, or at the end', () => {
    const messages = [message(1, 'visitor', 'refund'), message(2, 'agent', 'I go on')];
    expect(outline(messages, [handoffRecord('h1', { requestedAt: minute(1) })])).toEqual([
      'day',
      '1*',
      'h1',
      '2*',
    ]);
    expect(outline(messages, [handoffRecord('h1', { requestedAt: minute(9) })])).toEqual([
      'day',
      '1*',
      '2*',
      'h1',
    ]);
  });

  it('names each new day', () => {
    const messages = [message(1, 'visitor', 'a'), message(2, 'visitor', 'b', { at: minute(60 * 30) })];
    expect(outline(messages, [])).toEqual(['day', '1*', 'day', '2*']);
  });

  it('puts a note between the messages where it was written, and it begins a new run', () => {
    const note = {
      id: 'n',
      conversationId: 'c1',
      ticketId: null,
      author: { id: 'u1', name: 'Ada' },
      text: 'Called before',
      at: new Date(Date.parse(minute(1)) + 1_000).toISOString(),
    };
    const entries = transcriptEntries({
      messages: [message(1, 'visitor', 'a'), message(2, 'visitor', 'b')],
      handoffs: [],
      notes: [note],
    });
    expect(entries.map(({ key }) => key)).toEqual(['day-1', 'm1', 'note-n', 'm2']);
    expect(entries.at(-1)).toMatchObject({ first: true });
  });

  it('tells what happened before the first message that is there only when there is none before it', () => {
    const notice = { kind: 'waiting', custom: false, handoffId: 'h2' } as const;
    const messages = [message(5, 'visitor', 'refund'), message(6, 'system', 'wait', { notice })];
    const records = ['h1', 'h2'].map((id) => handoffRecord(id, { requestedAt: minute(1) }));
    expect(outline(messages, records, true)).toEqual(['day', '5*', 'h2', '6*']);
    expect(outline(messages, records)).toEqual(['day', 'h1', '5*', 'h2', '6*']);
  });
});
