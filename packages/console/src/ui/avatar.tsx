import type { VNode } from 'preact';

const HUES = [262, 205, 168, 128, 74, 38, 12, 338, 300];

function initials(name: string): string {
  const words = name
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .filter((word) => word !== '');
  const [first = '?', ...others] = words;
  const last = others.at(-1);
  return ([...first][0] + (last ? ([...last][0] ?? '') : '')).toUpperCase();
}

function hueOf(key: string): number {
  let sum = 0;
  for (const character of key) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return HUES[sum % HUES.length] ?? 262;
}

export interface AvatarProps {
  readonly name: string;
  readonly url?: string;
  /** Pixels. @default 32 */
  readonly size?: number;
  readonly presence?: 'available' | 'away';
}

/** A person's picture, or their initials on a colour of their own. Decorative: the name stands beside it. */
export function Avatar({ name, url, size = 32, presence }: AvatarProps): VNode {
  return (
    <span class="avatar" style={{ '--hue': hueOf(name), '--size': `${size}px` }} aria-hidden="true">
      {url ? <img src={url} alt="" width={size} height={size} /> : initials(name)}
      {presence && <span class={`presence-dot presence-${presence}`} />}
    </span>
  );
}
