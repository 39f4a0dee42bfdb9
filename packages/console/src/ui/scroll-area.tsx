import type { ComponentChildren, Ref, VNode } from 'preact';

export interface ScrollAreaProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
  /** `log`: what is added at its end is announced. @default 'region' */
  readonly role?: 'region' | 'log' | 'group';
  /** What is added is not announced for now: it is not new. */
  readonly isQuiet?: boolean;
  readonly elementRef?: Ref<HTMLElement>;
  readonly onScroll?: () => void;
}

/** A part of the page that scrolls by itself, also for those who have a keyboard only. */
export function ScrollArea(props: ScrollAreaProps): VNode {
  const { label, role, children, isQuiet, elementRef, onScroll } = props;
  return (
    <section
      class={props.class}
      role={role}
      aria-label={label}
      aria-live={isQuiet ? 'off' : undefined}
      // What scrolls must take focus, else a keyboard cannot scroll it (WCAG 2.1.1).
      tabIndex={0}
      ref={elementRef}
      onScroll={onScroll}
    >
      {children}
    </section>
  );
}
