import { BatonError, type Page, type Ticket } from '@baton/core';
import { describe, expect, it, vi } from 'vitest';
import { minute, scriptedLive, ticket } from '../testing/fixtures.js';
import { createHelpDesk } from './create-help-desk.js';
import { reverseOf } from './use-bulk-change.js';

const noLog = () => {
  throw new Error('not asked');
};
const counts = { unassigned: 0, mine: 0, team: 0, open: 0, closed: 0, all: 0 };

function start(answer: (query: string) => Page<Ticket> | Promise<Page<Ticket>>) {
  const live = scriptedLive(noLog);
  const tickets = vi.fn(async (query: string) => answer(query));
  const helpDesk = createHelpDesk({ tickets, ticketCounts: async () => counts }, live);
  const stop = helpDesk.start('me');
  const numbers = () => helpDesk.store.getState().tickets.map(({ number }) => number);
  return { live, tickets, helpDesk, stop, numbers };
}
const page = (...items: Ticket[]): Page<Ticket> => ({ items, nextCursor: null });
const ready = ({ helpDesk }: ReturnType<typeof start>) =>
  vi.waitFor(() => expect(helpDesk.store.getState().status).toBe('ready'));

describe('the help desk', () => {
  it('takes in, changes and lets go of tickets as the server tells of them', async () => {
    const desk = start(() => page(ticket(2), ticket(1)));
    desk.helpDesk.show({ view: 'unassigned', filters: {} });
    await ready(desk);
    desk.live.tell({ type: 'ticket', ticket: ticket(3) });
    expect(desk.numbers()).toEqual([3, 2, 1]);
    desk.live.tell({ type: 'ticket', ticket: ticket(1, { updatedAt: minute(9), priority: 'high' }) });
    expect(desk.numbers()).toEqual([1, 3, 2]);
    const taken = ticket(3, { updatedAt: minute(10), owner: { id: 'me', name: 'Me' } });
    desk.live.tell({ type: 'ticket', ticket: taken });
    expect(desk.numbers()).toEqual([1, 2]);
    desk.live.tell({ type: 'ticket_gone', ticketId: 't2' });
    expect(desk.numbers()).toEqual([1]);
  });

  it('does not go back to what it was when news come late', async () => {
    const desk = start(() => page(ticket(1, { updatedAt: minute(5), subject: 'New' })));
    desk.helpDesk.show({ view: 'open', filters: {} });
    await ready(desk);
    desk.live.tell({ type: 'ticket', ticket: ticket(1, { updatedAt: minute(4), subject: 'Old' }) });
    expect(desk.helpDesk.store.getState().tickets[0]?.subject).toBe('New');
  });

  it('shows the list that was asked for last, whichever answer comes first', async () => {
    let release = (_page: Page<Ticket>): void => {};
    const slow = new Promise<Page<Ticket>>((resolve) => {
      release = resolve;
    });
    const desk = start((query) => (query.includes('view=open') ? slow : page(ticket(8))));
    desk.helpDesk.show({ view: 'open', filters: {} });
    desk.helpDesk.show({ view: 'closed', filters: {} });
    await ready(desk);
    release(page(ticket(1)));
    await Promise.resolve();
    expect(desk.numbers()).toEqual([8]);
  });

  it('leaves what lies below the loaded pages to its page', async () => {
    const desk = start((query) =>
      query.includes('cursor')
        ? page(ticket(2), ticket(1))
        : { items: [ticket(9), ticket(8)], nextCursor: 'more' },
    );
    desk.helpDesk.show({ view: 'open', filters: {} });
    await ready(desk);
    desk.live.tell({ type: 'ticket', ticket: ticket(2) });
    expect(desk.numbers()).toEqual([9, 8]);
    await desk.helpDesk.loadMore();
    expect(desk.numbers()).toEqual([9, 8, 2, 1]);
  });

  it('reads the list again after a reconnection, or when its access changed', async () => {
    const desk = start(() => page(ticket(1)));
    desk.helpDesk.show({ view: 'open', filters: {} });
    await ready(desk);
    desk.live.comeOnline();
    desk.live.tell({ type: 'access' });
    expect(desk.tickets).toHaveBeenCalledTimes(3);
  });

  it('says that the list failed, and recovers', async () => {
    let fails = true;
    const desk = start(() => {
      if (fails) throw new BatonError('unavailable');
      return page(ticket(1));
    });
    desk.helpDesk.show({ view: 'open', filters: {} });
    await vi.waitFor(() => expect(desk.helpDesk.store.getState().status).toBe('failed'));
    fails = false;
    await desk.helpDesk.reload();
    expect(desk.numbers()).toEqual([1]);
  });
});

describe('taking a change back', () => {
  it('puts each field that was changed to what it was, and no other', () => {
    const before = ticket(1, { owner: { id: 'kim', name: 'Kim' }, priority: 'high' });
    expect(reverseOf(before, { ownerId: null })).toEqual({ ownerId: 'kim' });
    expect(reverseOf(ticket(2), { ownerId: 'kim', priority: 'low' })).toEqual({
      ownerId: null,
      priority: 'normal',
    });
  });
});
