import { useEffect, useMemo } from 'preact/hooks';
import { useServices } from '../api/services.js';

const REPEAT_MS = 3_000;
const IDLE_MS = 4_000;

export interface TypingSignal {
  typed(text: string): void;
  stop(): void;
}

/**
 * Tells the visitor and the others who look that somebody is writing, at most once every three seconds, and when they
 * stop; of a note it tells the others only. Without a conversation nobody is told.
 */
export function useTypingSignal(conversationId: string | null, note = false): TypingSignal {
  const { live } = useServices();
  const signal = useMemo(() => {
    let lastSentAt = 0;
    let idle: ReturnType<typeof setTimeout> | undefined;
    const tell = (active: boolean): void => {
      if (conversationId !== null) live.typing(conversationId, active, note);
    };
    const stop = (): void => {
      clearTimeout(idle);
      if (lastSentAt > 0) tell(false);
      lastSentAt = 0;
    };
    const typed = (text: string): void => {
      if (text.trim() === '') {
        stop();
        return;
      }
      clearTimeout(idle);
      idle = setTimeout(stop, IDLE_MS);
      if (Date.now() - lastSentAt < REPEAT_MS) return;
      lastSentAt = Date.now();
      tell(true);
    };
    return { typed, stop };
  }, [live, conversationId, note]);
  useEffect(() => signal.stop, [signal]);
  return signal;
}
