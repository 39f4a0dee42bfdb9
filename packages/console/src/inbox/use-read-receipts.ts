import type { Message } from '@baton/core';
import { useEffect } from 'preact/hooks';
import { useServices } from '../api/services.js';

/** Tells the server how far the conversation has been read, while the page is in front of somebody. */
export function useReadReceipts(
  conversationId: string,
  messages: readonly Message[],
  mayRead: boolean,
): void {
  const { live } = useServices();
  const lastSeq = messages.at(-1)?.seq ?? 0;
  useEffect(() => {
    if (!mayRead || lastSeq === 0) return;
    const read = (): void => {
      if (document.visibilityState === 'visible' && document.hasFocus()) live.read(conversationId, lastSeq);
    };
    read();
    addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    const off = live.onConnected(read);
    return () => {
      removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
      off();
    };
  }, [conversationId, lastSeq, mayRead, live]);
}
