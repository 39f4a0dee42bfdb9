import type { WidgetLook } from '@baton/core';

/**
 * The owner's look with the CSS custom properties that it comes to. A page remembers it for the next one, which can so
 * draw the launcher without knowing what a look means.
 */
export interface RememberedLook extends WidgetLook {
  readonly properties: Readonly<Record<string, string>>;
}
