import type { VNode } from 'preact';

/** Baton's mark and name. */
export function Logo({ name = 'Baton' }: { name?: string }): VNode {
  return (
    <span class="logo">
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <rect class="logo-ground" width="32" height="32" rx="9" />
        <path d="M9.5 22.5 22.5 9.5" stroke="#fff" stroke-width="5" stroke-linecap="round" />
        <circle cx="9.5" cy="9.5" r="2.5" fill="#fff" />
        <circle cx="22.5" cy="22.5" r="2.5" fill="#fff" />
      </svg>
      <span class="logo-name">{name}</span>
    </span>
  );
}
