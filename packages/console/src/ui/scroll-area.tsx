import type { ComponentChildren, Ref, VNode } from 'preact';

export interface ScrollAreaProps {
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
  /** `log`: what is added at its end is announced. @default 'region' */
  readonly role?: 'region' | 'log' | 'group';
  readonly elementRef?: Ref<HTMLElement>;
  readonly onScroll?: () => void;
}

/** A part of the page that scrolls by itself, also for those who have a keyboard only. */
export function ScrollArea(props: ScrollAreaProps): VNode {
  const { label, role, children, elementRef, onScroll } = props;
  return (
    <section
      class={props.class}
      role={role}
      aria-label={label}
      // What scrolls must take focus, else a keyboard cannot scroll it (WCAG 2.1.1).
      tabIndex={0}
      ref={elementRef}
      onScroll={onScroll}
    >
      {children}
    </section>
  );
}
