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
  face1: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8 17c1-2 2.4-3 4-3s3 1 4 3M8.5 9.5v.5m7-.5v.5',
  face2:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8.5 16c1-.9 2.2-1.4 3.5-1.4s2.5.5 3.5 1.4M8.5 9.5v.5m7-.5v.5',
  face3: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8.5 15h7M8.5 9.5v.5m7-.5v.5',
  face4:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM8.5 14.2c1 1 2.2 1.600 3.5 1.6s2.5-.6 3.5-1.6M8.5 9.5v.5m7-.5v.5',
  face5:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM7.5 13.5h9c-.4 2.3-2.2 4-4.5 4s-4.1-1.7-4.5-4ZM8.5 9v.5m7-.5v.5',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5H4Zm12 0a4 4 0 0 1 0 5m2.5-7.5a8 8 0 0 1 0 10',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2ZM10 21h4',
  back: 'M9 6 4 11l5 5M4.5 11H15a5 5 0 0 1 5 5v2',
  plus: 'M12 5v14M5 12h14',
  mail: 'M3.5 6h17v12.5h-17zM4.5 7.5l7.5 6 7.5-6',
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
