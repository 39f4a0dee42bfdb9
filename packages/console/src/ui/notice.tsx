import type { ComponentChildren, VNode } from 'preact';
import { CircleAlert, Info, TriangleAlert } from './icons.js';

const ICONS = { info: Info, warning: TriangleAlert, danger: CircleAlert };

export interface NoticeProps {
  readonly tone?: keyof typeof ICONS;
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Announced when it appears. */
  readonly live?: boolean;
}

/** A note in the page: information, a warning or a fault. */
export function Notice({ tone = 'info', title, children, actions, live = false }: NoticeProps): VNode {
  const Icon = ICONS[tone];
  return (
    <div class={`notice notice-${tone}`} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon size={17} aria-hidden="true" />
      <div class="notice-content">
        {title && <p class="notice-title">{title}</p>}
        {children}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
