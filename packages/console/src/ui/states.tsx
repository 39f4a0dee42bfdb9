import type { BatonError } from '@baton/core';
import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { Button } from './button.js';
import { CircleAlert, RotateCcw } from './icons.js';

type Icon = ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;

export interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
}

/** Says that there is nothing here, and what to do. */
export function EmptyState({ icon: Icon, title, children }: EmptyStateProps): VNode {
  return (
    <div class="empty-state">
      <span class="empty-icon" aria-hidden="true">
        <Icon size={22} aria-hidden="true" />
      </span>
      <p class="empty-title">{title}</p>
      {children && <div class="empty-text">{children}</div>}
    </div>
  );
}

/** Says that loading failed, and offers to try again. */
export function ErrorState({ error, onRetry }: { error: BatonError; onRetry?: () => void }): VNode {
  return (
    <div class="empty-state" role="alert">
      <span class="empty-icon empty-icon-danger" aria-hidden="true">
        <CircleAlert size={22} aria-hidden="true" />
      </span>
      <p class="empty-title">This could not be loaded</p>
      <p class="empty-text">{error.message}</p>
      {onRetry && (
        <Button icon={RotateCcw} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

/** Grey lines where content is about to be. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }): VNode {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="skeleton-line" style={{ width: `${92 - ((index * 23) % 45)}%` }} />
      ))}
    </div>
  );
}
