import type { WidgetLook } from '@baton/core';

/**
 * The owner's look with the CSS custom properties that it comes to. A page remembers it for the next one, which can so
 * draw the launcher and the panel's frame without knowing what a look means.
 */
export interface RememberedLook extends WidgetLook {
  /** What the owner calls the customer agent, where it has a name. */
  readonly name?: string;
  readonly properties: Readonly<Record<string, string>>;
}
