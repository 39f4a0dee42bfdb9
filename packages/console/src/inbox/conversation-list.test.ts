import { describe, expect, it } from 'vitest';
import { minute, summary } from '../testing/fixtures.js';
import {
  countInView,
  emptyConversationList,
  mergeSummaries,
  summariesInView,
  unreadOfMine,
  withFirstPage,
  withoutConversation,
  withPage,
} from './conversation-list.js';

const me = { id: 'u1', name: 'Sanne' };
const waiting = (id: string, since: string) =>
  summary(id, { handler: 'human', queue: 'waiting' }, { waitingSince: since });
const mine = (id: string, more = {}) =>
  summary(id, { handler: 'human', queue: 'assigned', assignee: me }, more);
const page = (items: readonly ReturnType<typeof summary>[], nextCursor: string | null = null) => ({
  items,
  nextCursor,
});
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

describe('the list of conversations', () => {
  it('puts each conversation in the views that it belongs to', () => {
    const closed = summary('d', { status: 'closed', assignee: null });
    const list = mergeSummaries(emptyConversationList(), [
      summary('a'),
      waiting('b', minute(1)),
      mine('c'),
      closed,
    ]);
    expect(ids(summariesInView(list, 'unassigned', 'u1'))).toEqual(['b']);
    expect(ids(summariesInView(list, 'mine', 'u1'))).toEqual(['c']);
    expect(ids(summariesInView(list, 'open', 'u1'))).toEqual(['a', 'b', 'c']);
    expect(ids(summariesInView(list, 'closed', 'u1'))).toEqual(['d']);
  });

  it('leaves to the help desk what it has a ticket for, and still counts what waits there to be read', () => {
    const list = mergeSummaries(emptyConversationList(), [
      mine('a'),
      mine('b', { ticketId: 't1', destinationId: 'desk', unread: 2 }),
    ]);
    expect(ids(summariesInView(list, 'mine', 'u1'))).toEqual(['a']);
    expect(ids(summariesInView(list, 'open', 'u1'))).toEqual(['a']);
    expect(unreadOfMine(list, 'u1')).toBe(2);
  });

  it('shows what the people of my teams have', () => {
    const heldBy = (id: string, name: string) =>
      summary(id, { handler: 'human', queue: 'assigned', assignee: { id: name, name } });
    const list = {
      ...mergeSummaries(emptyConversationList(), [heldBy('a', 'u2'), heldBy('b', 'u3')]),
      teamMates: new Set(['u1', 'u2']),
    };
    expect(ids(summariesInView(list, 'team', 'u1'))).toEqual(['a']);
  });

  it('forgets a conversation that was erased', () => {
    const list = mergeSummaries(emptyConversationList(), [mine('a'), mine('b')]);
    expect(ids(summariesInView(withoutConversation(list, 'a'), 'mine', 'u1'))).toEqual(['b']);
    expect(withoutConversation(list, 'unknown')).toBe(list);
  });

  it('shows who waits longest first within a priority, and elsewhere the latest activity first', () => {
    const list = mergeSummaries(emptyConversationList(), [
      waiting('late', minute(9)),
      waiting('early', minute(2)),
      { ...waiting('urgent', minute(10)), priority: 'urgent' },
      mine('old', { updatedAt: minute(3) }),
      mine('new', { updatedAt: minute(8) }),
    ]);
    expect(ids(summariesInView(list, 'unassigned', 'u1'))).toEqual(['urgent', 'early', 'late']);
    expect(ids(summariesInView(list, 'mine', 'u1'))).toEqual(['new', 'old']);
  });

  it('keeps the newer of two snapshots, whatever order they come in', () => {
    const newer = summary('a', { revision: 7, status: 'closed' });
    const list = mergeSummaries(mergeSummaries(emptyConversationList(), [newer]), [
      summary('a', { revision: 6 }),
    ]);
    expect(list.summaries.get('a')).toBe(newer);
  });

  it('takes a later snapshot of the same revision, as when only the read state changed', () => {
    const before = mine('a', { unread: 3, updatedAt: minute(4) });
    const read = mine('a', { unread: 0, updatedAt: minute(4) });
    const list = mergeSummaries(mergeSummaries(emptyConversationList(), [before]), [read]);
    expect(list.summaries.get('a')?.unread).toBe(0);
  });

  it('forgets, on reloading a whole view, what has left it unseen', () => {
    const loaded = withPage(emptyConversationList(), 'mine', page([mine('a'), mine('b')]));
    const first = { view: 'mine', asked: loaded.summaries, myId: 'u1' } as const;
    const reloaded = withFirstPage(loaded, { ...first, page: page([mine('b')]) });
    expect(ids(summariesInView(reloaded, 'mine', 'u1'))).toEqual(['b']);
    const partial = withFirstPage(loaded, { ...first, page: page([mine('b')], 'more') });
    expect(ids(summariesInView(partial, 'mine', 'u1'))).toEqual(['a', 'b']);
  });

  it('keeps what came or changed while the page was on its way', () => {
    const asked = withPage(emptyConversationList(), 'mine', page([mine('a')])).summaries;
    const since = mergeSummaries({ ...emptyConversationList(), summaries: asked }, [
      mine('a', { updatedAt: minute(5) }),
      mine('b'),
    ]);
    const reloaded = withFirstPage(since, { view: 'mine', asked, myId: 'u1', page: page([]) });
    expect(ids(summariesInView(reloaded, 'mine', 'u1'))).toEqual(['a', 'b']);
  });

  it('counts a view itself once all of it is loaded, and asks the server until then', () => {
    expect(countInView(emptyConversationList(), 'mine', 'u1')).toBeNull();
    const whole = withPage(emptyConversationList(), 'mine', page([mine('a'), mine('b')]));
    expect(countInView(whole, 'mine', 'u1')).toBe(2);
    const partial = withPage(emptyConversationList(), 'mine', page([mine('a')], 'more'));
    expect(countInView(partial, 'mine', 'u1')).toBeNull();
    const counted = { ...partial, counts: { unassigned: 0, mine: 71, team: 80, open: 90, closed: 4 } };
    expect(countInView(counted, 'mine', 'u1')).toBe(71);
  });

  it('adds up what is unread in my own conversations only', () => {
    const list = mergeSummaries(emptyConversationList(), [
      mine('a', { unread: 2 }),
      mine('b', { unread: 1 }),
      summary('c', {}, { unread: 5 }),
    ]);
    expect(unreadOfMine(list, 'u1')).toBe(3);
  });
});
