import { contractEvents } from './store/contract-events.js';
import type { WidgetStore } from './store/create-widget-store.js';
import type { EventEmitter } from './store/event-emitter.js';
import type { WidgetEvent } from './store/widget-events.js';

/** Tells the page what happens: its listeners, and DOM events on the widget's element. */
export interface EventRelay {
  tell(event: WidgetEvent): void;
  stop(): void;
}

/** Events wait for one another, so that a listener that changes something does not overtake the event before. */
export function createEventRelay(
  store: WidgetStore,
  emitter: EventEmitter,
  host: () => HTMLElement | null,
): EventRelay {
  const queue: WidgetEvent[] = [];
  let isTelling = false;
  const drain = () => {
    if (isTelling) return;
    isTelling = true;
    for (let event = queue.shift(); event; event = queue.shift()) {
      emitter.emit(event);
      const { name, detail } = event;
      host()?.dispatchEvent(new CustomEvent(`baton:${name}`, { detail, bubbles: true, composed: true }));
    }
    isTelling = false;
  };
  const stop = store.subscribe((next, prev) => {
    queue.push(...contractEvents(prev, next));
    drain();
  });
  return {
    tell(event) {
      queue.push(event);
      drain();
    },
    stop,
  };
}
