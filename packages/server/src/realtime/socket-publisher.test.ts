import { CONSOLE_NAMESPACE } from '@baton/core';
import { Server } from 'socket.io';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rooms } from './rooms.js';
import { socketPublisher } from './socket-publisher.js';

const io = new Server();
const consoles = io.of(CONSOLE_NAMESPACE);
const event = { type: 'typing', conversationId: 'c', author: 'visitor', active: true } as const;

afterEach(() => {
  consoles.adapter.delAll('a console');
  vi.restoreAllMocks();
});

describe('a node that is alone', () => {
  const publisher = socketPublisher(io, { alone: true });

  it('reaches the consoles of a workspace while one is open', () => {
    expect(publisher.reachesConsoles('w')).toBe(false);
    consoles.adapter.addAll('a console', new Set([rooms.workspace('w')]));
    expect([publisher.reachesConsoles('w'), publisher.reachesConsoles('other')]).toEqual([true, false]);
  });

  it('says nothing in rooms where nobody is', () => {
    const broadcast = vi.spyOn(consoles.adapter, 'broadcast').mockImplementation(() => undefined);
    publisher.toWatchers('c', event);
    expect(broadcast).not.toHaveBeenCalled();
    consoles.adapter.addAll('a console', new Set([rooms.conversation('c')]));
    publisher.toWatchers('c', event);
    expect(broadcast).toHaveBeenCalledOnce();
  });
});

it('one of several nodes speaks to those that it does not see', () => {
  const publisher = socketPublisher(io, { alone: false });
  const broadcast = vi.spyOn(consoles.adapter, 'broadcast').mockImplementation(() => undefined);
  publisher.toWatchers('c', event);
  expect(broadcast).toHaveBeenCalledOnce();
  expect(publisher.reachesConsoles('w')).toBe(true);
});
