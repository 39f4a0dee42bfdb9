import { BatonError } from '@baton/core';
import { publicState } from './store/public-state.js';
import { INITIAL_STATE } from './store/widget-state.js';
import type { Widget } from './widget.js';

const nothing = () => {};

/** A widget where there is no page to be on: it takes every call and does nothing. */
export function inertWidget(): Widget {
  return {
    load: nothing,
    open: nothing,
    close: nothing,
    toggle: nothing,
    show: nothing,
    hide: nothing,
    destroy: nothing,
    send: nothing,
    prefill: nothing,
    identify: nothing,
    reset: nothing,
    requestHuman: nothing,
    cancelHandoff: nothing,
    returnToAgent: nothing,
    leaveEmail: nothing,
    setLocale: nothing,
    setTheme: nothing,
    setContext: nothing,
    setConsent: nothing,
    subscribe: () => nothing,
    getState: () => publicState(INITIAL_STATE),
    getAvailability: () => Promise.reject(new BatonError('unavailable', 'There is no browser here.')),
    on: () => nothing,
    once: () => nothing,
  };
}
