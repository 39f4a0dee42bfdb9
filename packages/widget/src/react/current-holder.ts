import { createContext } from 'react';
import { WidgetHolder } from './widget-holder.js';

/** The widget around a component; null where it stands beside the widget and not inside. */
export const HolderContext = createContext<WidgetHolder | null>(null);

let shared: WidgetHolder | null = null;

/** Of a page with one `<BatonWidget/>` somewhere, which is nearly every page. */
export function sharedHolder(): WidgetHolder {
  shared ??= new WidgetHolder();
  return shared;
}
