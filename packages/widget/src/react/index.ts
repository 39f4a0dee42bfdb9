export { BatonWidget, type BatonWidgetProps } from './baton-widget.js';
export type { EventProps } from './event-props.js';
export { type Baton, useBaton } from './use-baton.js';
export type { BatonMethods } from './widget-holder.js';
