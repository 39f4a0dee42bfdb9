import type { Message } from '@baton/core';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { MessageBubble } from './message-bubble.js';

afterEach(() => vi.restoreAllMocks());

const message = (seq: number) =>
  ({
    id: `m${seq}`,
    seq,
    author: 'system',
    text: `Line ${seq}`,
    at: '2026-11-18T09:30:00.000Z',
  }) as unknown as Message;

function Lines({ messages }: { messages: readonly Message[] }) {
  return messages.map((one) => (
    <MessageBubble
      key={one.id}
      message={one}
      first={false}
      ranges={undefined}
      isFound={false}
      visitorName="Visitor"
      myId="p1"
    />
  ));
}

it('a message that comes leaves those before it as they are drawn', () => {
  const before = [message(1), message(2)];
  const root = document.createElement('div');
  render(<Lines messages={before} />, root);
  const format = vi.spyOn(Intl.DateTimeFormat.prototype, 'format', 'get');
  render(<Lines messages={[...before, message(3)]} />, root);
  expect(root.textContent).toMatch(/Line 1.*Line 2.*Line 3/);
  expect(format.mock.calls.length).toBe(2);
});
