import { BatonError } from '@baton/core';
import { createNanoEvents } from 'nanoevents';
import type { WidgetEvent, WidgetEventDetails, WidgetEventName } from './widget-events.js';

type Listener<Name extends WidgetEventName> = (detail: WidgetEventDetails[Name]) => void;
type Listeners = { [Name in WidgetEventName]: (detail: unknown) => void };

/** The page's listeners; one that throws neither stops the others nor the widget. */
export interface EventEmitter {
  emit(event: WidgetEvent): void;
  on<Name extends WidgetEventName>(name: Name, listener: Listener<Name>): () => void;
  once<Name extends WidgetEventName>(name: Name, listener: Listener<Name>): () => void;
  clear(): void;
}

/** @param later Runs something in a task of its own: what a listener threw shows there as the page's own error. */
export function createEventEmitter(later: (task: () => void) => void): EventEmitter {
  const events = createNanoEvents<Listeners>();
  const on: EventEmitter['on'] = (name, listener) => {
    if (typeof listener !== 'function')
      throw new BatonError('bad_request', `Give on('${name}', …) a function.`);
    return events.on(name, (detail) => {
      try {
        (listener as (value: unknown) => void)(detail);
      } catch (fault) {
        later(() => {
          throw fault;
        });
      }
    });
  };
  return {
    emit: (event) => events.emit(event.name, event.detail),
    on,
    once(name, listener) {
      const off = on(name, (detail) => {
        off();
        listener(detail);
      });
      return off;
    },
    clear() {
      events.events = {};
    },
  };
}
