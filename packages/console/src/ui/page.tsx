import type { ComponentChildren, VNode } from 'preact';
import { usePageTitle } from './page-title.js';
import { ScrollArea } from './scroll-area.js';

export interface PageProps {
  readonly title: string;
  readonly description?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Two columns beside one another, or charts, need more room. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A page of forms or lists: heading, what it is for, and content in one readable column. */
export function Page({ title, description, actions, wide = false, children }: PageProps): VNode {
  usePageTitle(title);
  return (
    <ScrollArea class="page" role="group" label={title}>
      <div class={`page-column ${wide ? 'is-wide' : ''}`}>
        <header class="page-header">
          <div>
            <h1>{title}</h1>
            {description && <p class="page-description">{description}</p>}
          </div>
          {actions && <div class="page-actions">{actions}</div>}
        </header>
        {children}
      </div>
    </ScrollArea>
  );
}

export interface CardProps {
  readonly title: string;
  readonly description?: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** One subject of a page. */
export function Card({ title, description, action, children }: CardProps): VNode {
  return (
    <section class="card" aria-label={title}>
      <header class="card-header">
        <div>
          <h2>{title}</h2>
          {description && <p class="card-description">{description}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
