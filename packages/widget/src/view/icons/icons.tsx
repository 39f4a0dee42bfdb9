import type { ComponentChildren, JSX } from 'preact';

/** What every icon is drawn on. */
export function Icon({ children, size = 20 }: { children: ComponentChildren; size?: number }): JSX.Element {
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
      {children}
    </svg>
  );
}

/** The customer agent's mark: the baton between two hands. */
export const AssistantIcon = () => (
  <Icon size={18}>
    <path d="m8.5 15.5 7-7" stroke-width="3" />
    <path d="M5 12.5v3.7C5 17.8 6.2 19 7.8 19h3.7" />
    <path d="M19 11.5V7.8C19 6.2 17.8 5 16.2 5h-3.7" />
  </Icon>
);
export const PersonIcon = () => (
  <Icon size={18}>
    <circle cx="12" cy="8" r="3.7" />
    <path d="M5 20c.6-3.6 3.4-5.6 7-5.6s6.4 2 7 5.6" />
  </Icon>
);
export const SendIcon = () => (
  <Icon>
    <path d="M12 19V5.5M6 11l6-6 6 6" stroke-width="2.2" />
  </Icon>
);
export const ChevronDownIcon = () => (
  <Icon size={24}>
    <path d="m6 9.5 6 6 6-6" stroke-width="2.2" />
  </Icon>
);
export const AlertIcon = () => (
  <Icon size={14}>
    <path d="M12 8v5M12 16.2h.01" stroke-width="2.4" />
    <circle cx="12" cy="12" r="9" />
  </Icon>
);
export const ArrowDownIcon = () => (
  <Icon size={16}>
    <path d="M12 5v13M6 12.5l6 6 6-6" />
  </Icon>
);
export const ClipIcon = () => (
  <Icon size={19}>
    <path d="m19 11.5-7.3 7.3a4.6 4.6 0 0 1-6.5-6.5l7.8-7.8a3 3 0 0 1 4.3 4.3l-7.7 7.7a1.5 1.5 0 0 1-2.1-2.1l7-7" />
  </Icon>
);
export const SmileIcon = () => (
  <Icon size={19}>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M8.5 14c.8 1.3 2 2 3.5 2s2.7-.7 3.5-2M9 9.5v.5m6-.5v.5" />
  </Icon>
);
