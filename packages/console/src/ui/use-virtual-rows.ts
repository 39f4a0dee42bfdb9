import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Drawn beyond what is seen, so that scrolling shows no gap and the next row can take the focus. */
const OVERSCAN_PX = 300;
/** Rows are drawn anew each time so much was scrolled, well before what was drawn beyond is used up. */
const STEP_PX = 150;

/** The part of a long list that is drawn. */
export interface VirtualRows {
  /** Rows from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** Empty space in place of the rows before and after, in pixels. */
  readonly before: number;
  readonly after: number;
  /** For the `ref` of each drawn row, which names its key in `data-row`. */
  readonly measure: (row: HTMLElement | null) => void;
  scrollTo(index: number): void;
}

export interface VirtualRowsOptions {
  readonly keys: readonly string[];
  /** The height of a row that was not drawn yet, in pixels. */
  readonly estimate: number;
  /** The list; the nearest element around it that matches `scroller` scrolls. */
  readonly list: RefObject<HTMLElement | null>;
  readonly scroller: string;
}

interface Seen {
  readonly top: number;
  readonly height: number;
}

const isNear = (a: Seen, b: Seen): boolean => a.height === b.height && Math.abs(a.top - b.top) < STEP_PX;

/** Where each row begins; one more for the end. */
function offsetsOf(
  keys: readonly string[],
  heights: ReadonlyMap<string, number>,
  estimate: number,
): Float64Array {
  const offsets = new Float64Array(keys.length + 1);
  for (const [index, key] of keys.entries())
    offsets[index + 1] = (offsets[index] ?? 0) + (heights.get(key) ?? estimate);
  return offsets;
}

/** The row at a place of the list, by halving. */
export function rowAt(offsets: Float64Array, place: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the list is seen, told when it has moved so far that other rows are needed. */
function useSeen({ list, scroller }: VirtualRowsOptions): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 1_000 });
  useEffect(() => {
    const area = list.current?.closest<HTMLElement>(scroller);
    if (!area) return;
    const look = (): void => {
      const box = list.current?.getBoundingClientRect();
      if (!box) return;
      const now = { top: area.getBoundingClientRect().top - box.top, height: area.clientHeight };
      setSeen((before) => (isNear(before, now) ? before : now));
    };
    look();
    area.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(area);
    return () => {
      area.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [list, scroller]);
  return seen;
}

function useHeights(estimate: number) {
  const heights = useRef(new Map<string, number>()).current;
  const [version, render] = useState(0);
  const observer = useRef<ResizeObserver | null>(null);
  const note = useCallback(
    (row: HTMLElement): void => {
      const { row: key } = row.dataset;
      const height = row.offsetHeight;
      if (!key || height === 0 || (heights.get(key) ?? estimate) === height) return;
      heights.set(key, height);
      render((count) => count + 1);
    },
    [heights, estimate],
  );
  useLayoutEffect(() => () => observer.current?.disconnect(), []);
  const measure = useCallback(
    (row: HTMLElement | null): void => {
      if (!row) return;
      observer.current ??= new ResizeObserver((entries) => {
        for (const { target } of entries)
          if (target instanceof HTMLElement && target.isConnected) note(target);
      });
      observer.current.observe(row);
    },
    [note],
  );
  return { heights, version, measure };
}

/** Draws only the rows of a long list that are in sight, whatever their heights. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { keys, estimate, list, scroller } = options;
  const { top, height } = useSeen(options);
  const { heights, version, measure } = useHeights(estimate);
  const offsets = useMemo(() => offsetsOf(keys, heights, estimate), [keys, heights, version, estimate]);
  const total = offsets[keys.length] ?? 0;
  const start = rowAt(offsets, top - OVERSCAN_PX);
  const end = Math.min(keys.length, rowAt(offsets, top + height + OVERSCAN_PX) + 1);
  return {
    start,
    end,
    before: offsets[start] ?? 0,
    after: total - (offsets[end] ?? total),
    measure,
    scrollTo: (index) => {
      const area = list.current?.closest<HTMLElement>(scroller);
      const box = list.current?.getBoundingClientRect();
      if (!area || !box) return;
      const within = box.top - area.getBoundingClientRect().top + area.scrollTop;
      area.scrollTop = within + (offsets[index] ?? total) - area.clientHeight / 2;
    },
  };
}
