import type { ComponentChildren, JSX } from 'preact';
import { ASSISTANT_ICON, SEND_ICON } from '../../frame/frame-icons.js';
import { CHEVRON_DOWN_ICON, type IconPaths } from '../../launcher/svg-icon.js';

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

/** One whose paths the launcher or the frame knows as well. */
const Drawn = ({ paths, size }: { paths: IconPaths; size?: number }) => (
  <Icon size={size}>
    {paths.map(([d, width]) => (
      <path key={d} d={d} stroke-width={width} />
    ))}
  </Icon>
);

export const AssistantIcon = () => <Drawn paths={ASSISTANT_ICON} size={18} />;
export const PersonIcon = () => (
  <Icon size={18}>
    <circle cx="12" cy="8" r="3.7" />
    <path d="M5 20c.6-3.6 3.4-5.6 7-5.6s6.4 2 7 5.6" />
  </Icon>
);
export const SendIcon = () => <Drawn paths={SEND_ICON} />;
export const ChevronDownIcon = () => <Drawn paths={CHEVRON_DOWN_ICON} size={24} />;
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
