import {
  createElement,
  Fragment,
  type ReactElement,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { createWidget } from '../create-widget.js';
import type { WidgetOptions } from '../widget.js';
import { HolderContext, sharedHolder } from './current-holder.js';
import { type EventProps, useEventProps } from './event-props.js';
import { WidgetHolder } from './widget-holder.js';

/** The options of `createWidget`, and a property for each event. */
export interface BatonWidgetProps
  extends Omit<WidgetOptions, 'inline' | 'host' | 'manual' | 'environment'>,
    EventProps {
  /** Draws the chat where this component stands, in an element of its own, instead of in a corner. */
  readonly inline?: boolean;
  /** Of the inline element. */
  readonly className?: string;
  /** `useBaton()` in these is this widget's, which matters on a page with several. */
  readonly children?: ReactNode;
}

/** What a widget can only be made with; when one of these changes, another widget takes its place. */
const LASTING = [
  'workspace',
  'apiBase',
  'backend',
  'answer',
  'position',
  'zIndex',
  'nonce',
  'hideLauncher',
  'inline',
] as const;

/** What changes on the widget that is there. */
function useChanges(
  holder: WidgetHolder,
  { identity, locale, theme, context, consent }: BatonWidgetProps,
): void {
  const isFirst = useRef(true);
  const identityText = JSON.stringify(identity ?? null);
  const contextText = JSON.stringify(context ?? null);
  const change = (work: Parameters<WidgetHolder['use']>[0], isGiven: boolean) => {
    if (isGiven && !isFirst.current) holder.use(work);
  };
  useEffect(() => change((widget) => widget.identify(JSON.parse(identityText)), !!identity), [identityText]);
  useEffect(() => change((widget) => widget.setContext(JSON.parse(contextText)), !!context), [contextText]);
  useEffect(() => change((widget) => widget.setLocale(locale ?? ''), !!locale), [locale]);
  useEffect(() => change((widget) => widget.setTheme(theme ?? 'auto'), true), [theme]);
  useEffect(() => change((widget) => widget.setConsent(consent ?? true), true), [consent]);
  useEffect(() => {
    isFirst.current = false;
  }, []);
}

/**
 * The widget as a component. It renders nothing but an element where it is `inline`; on the server nothing happens, and
 * StrictMode's double effects make one widget after the other.
 *
 * @example
 * <BatonWidget workspace="demo" apiBase="https://chat.example.com" onHandoffAssigned={({ assignee }) => greet(assignee)} />
 */
export function BatonWidget(props: BatonWidgetProps): ReactElement {
  const { inline = false, className, children } = props;
  const [own] = useState(() => (children === undefined ? sharedHolder() : new WidgetHolder()));
  const place = useRef<HTMLDivElement>(null);
  const options = useRef(props);
  useEffect(() => {
    options.current = props;
  });
  useEventProps(own, props);
  useEffect(
    () => {
      const { children: _children, className: _className, ...given } = options.current;
      const widget = createWidget({ ...given, inline: inline ? (place.current ?? undefined) : undefined });
      const detach = own.attach(widget);
      return () => {
        detach();
        widget.destroy();
      };
    },
    LASTING.map((name) => props[name]),
  );
  useChanges(own, props);
  const element = inline ? createElement('div', { ref: place, className }) : null;
  return createElement(
    HolderContext.Provider,
    { value: own },
    createElement(Fragment, null, element, children),
  );
}
