import type { JSX } from 'preact';

const PATHS = {
  up: 'M7 11v9H4v-9h3Zm0 0 4.2-7.2c1.6 0 2.6 1.2 2.3 2.7L12.8 10H18c1.3 0 2.2 1.2 1.9 2.4l-1.5 6A2 2 0 0 1 16.5 20H7',
  down: 'M17 13V4h3v9h-3Zm0 0-4.2 7.2c-1.6 0-2.6-1.2-2.3-2.7l.7-3.5H6c-1.3 0-2.2-1.2-1.9-2.4l1.5-6A2 2 0 0 1 7.5 4H17',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  file: 'M7 3h7l4 4v14H7zM14 3v5h4',
  close: 'm6 6 12 12M18 6 6 18',
  retry: 'M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
} as const;

/** The icons of the parts that come later. */
export function ExtraIcon({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
