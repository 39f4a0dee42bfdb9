import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So near to the end counts as being there. */
const NEAR_PX = 80;

export interface StickToEnd {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The visitor has scrolled back, and something new stands below. */
  readonly hasNews: boolean;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
}

/**
 * Keeps a list at its end while the visitor is there, and leaves it alone while they read further up.
 *
 * @param end Changes when something is added at the end; the visitor's own message always brings the list there.
 */
export function useStickToEnd(end: string, isOwn: boolean): StickToEnd {
  const ref = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const fromEnd = useRef(0);
  const lastTop = useRef(0);
  const [hasNews, setHasNews] = useState(false);
  const toEnd = () => {
    const list = ref.current;
    if (list) list.scrollTop = list.scrollHeight;
    isAtEnd.current = true;
    setHasNews(false);
  };
  const onScroll = () => {
    const list = ref.current;
    if (!list) return;
    fromEnd.current = list.scrollHeight - list.scrollTop;
    const isNear = fromEnd.current - list.clientHeight < NEAR_PX;
    // A list that became lower, or longer, has not been scrolled away from its end.
    isAtEnd.current = isNear || (isAtEnd.current && list.scrollTop >= lastTop.current);
    lastTop.current = list.scrollTop;
    if (isAtEnd.current) setHasNews(false);
  };
  useLayoutEffect(() => {
    if (isAtEnd.current || isOwn) toEnd();
    else setHasNews(true);
  }, [end]);
  useLayoutEffect(() => {
    // Whatever else changes the height (a card, the keyboard, older messages above) keeps the visitor's place.
    const list = ref.current;
    if (list && isAtEnd.current) list.scrollTop = list.scrollHeight;
    else if (list && list.scrollHeight - list.scrollTop !== fromEnd.current && list.scrollTop < NEAR_PX) {
      list.scrollTop = list.scrollHeight - fromEnd.current;
    }
  });
  useEffect(() => {
    // What grows or shrinks beside the list (a card, the keyboard) and pictures that arrive change no message.
    const list = ref.current;
    if (!list) return;
    const stay = () => {
      if (isAtEnd.current) list.scrollTop = list.scrollHeight;
    };
    list.addEventListener('load', stay, true);
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(stay);
    observer?.observe(list);
    return () => {
      list.removeEventListener('load', stay, true);
      observer?.disconnect();
    };
  }, []);
  return { ref, hasNews, onScroll, toEnd };
}
