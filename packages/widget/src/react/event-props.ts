import { useEffect, useRef } from 'react';
import { WIDGET_EVENTS, type WidgetEventDetails, type WidgetEventName } from '../store/widget-events.js';
import type { WidgetHolder } from './widget-holder.js';

type Words<Name extends string> = Name extends `${infer First}:${infer Rest}`
  ? `${Capitalize<First>}${Words<Rest>}`
  : Capitalize<Name>;

/** Each event as a property: `onReady`, `onMessageReceived`, `onHandoffAssigned` and so on. */
export type EventProps = {
  readonly [Name in WidgetEventName as `on${Words<Name>}`]?: (detail: WidgetEventDetails[Name]) => void;
};

/** `message:received` is `onMessageReceived`. */
export function eventProp(name: WidgetEventName): keyof EventProps {
  const words = name.split(':').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `on${words.join('')}` as keyof EventProps;
}

/** Tells the handlers of the latest render, whichever widget there is. */
export function useEventProps(holder: WidgetHolder, props: EventProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const offs = WIDGET_EVENTS.map((name) =>
      holder.on(name, (detail) =>
        (latest.current[eventProp(name)] as ((value: unknown) => void) | undefined)?.(detail),
      ),
    );
    return () => {
      for (const off of offs) off();
    };
  }, [holder]);
}
