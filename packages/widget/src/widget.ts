import type { Availability, Backend } from '@baton/core';
import type { BrowserEnvironment } from './env.js';
import type { PageLook } from './launcher/page-look.js';
import type { AnswerFunction } from './session/page-agent.js';
import type { PublicState } from './store/public-state.js';
import type { WidgetEventDetails, WidgetEventName } from './store/widget-events.js';

/** `auto` follows the visitor's system. */
export type Theme = 'auto' | 'light' | 'dark';

/** How a widget is made; each is also a `data-` attribute of the script tag where it can be text. */
export interface WidgetOptions {
  /** The workspace on Baton's server; needed unless `backend` or `answer` is given. */
  readonly workspace?: string;
  /** The server's address; the page's own origin when absent. */
  readonly apiBase?: string;
  /** Your own backend, or a function that makes one. */
  readonly backend?: Backend | (() => Backend);
  /** Your own customer agent; without `backend`, conversations live in this page's memory. */
  readonly answer?: AnswerFunction;
  /** BCP 47 tag; else the page's `lang`, else the browser's. */
  readonly locale?: string;
  /** Light, dark, or as the visitor's system has it. */
  readonly theme?: Theme;
  /** The corner of the launcher. */
  readonly position?: 'right' | 'left';
  /** Colours, corners, font, logo and launcher, in place of those that the owner has set. */
  readonly look?: PageLook;
  /** How high the widget stands above the page's other layers. */
  readonly zIndex?: number;
  /** Draws the chat into this element (or the first that the selector finds) instead of a corner. */
  readonly inline?: string | Element;
  /** For style elements, where constructable style sheets are missing and the page has a content security policy. */
  readonly nonce?: string;
  /** Shows no launcher; the page opens the chat itself. */
  readonly hideLauncher?: boolean;
  /** false keeps nothing in the browser's storage, so that a reload begins afresh. */
  readonly consent?: boolean;
  /** Who the visitor is; the same as calling `identify` first. */
  readonly identity?: Identity;
  /** What to tell the person who takes over. */
  readonly context?: Readonly<Record<string, string>>;
  /** Waits for `load()` or the first command that needs the widget on the page. */
  readonly manual?: boolean;
  /** Clock, timers, storage and page; for tests. */
  readonly environment?: BrowserEnvironment;
  /** The element to live in; one is made when absent. */
  readonly host?: HTMLElement;
}

/** Who the visitor is. Only a signed `token` proves it; the rest is shown to the person who takes over as it is. */
export interface Identity {
  readonly token?: string;
  readonly email?: string;
  readonly name?: string;
  readonly traits?: Readonly<Record<string, unknown>>;
}

/** A widget on the page. Nothing here throws after creation: what goes wrong is told as `error`. */
export interface Widget {
  /** Puts the widget on the page, when that has not happened yet. */
  load(): void;
  /** Opens the panel; in `inline` it is always open. */
  open(): void;
  /** Closes the panel to its launcher. */
  close(): void;
  /** Opens the panel when it is closed, else closes it. */
  toggle(): void;
  /** Shows the launcher again. */
  show(): void;
  /** Closes the panel and hides the launcher. */
  hide(): void;
  /** Takes everything away: elements, listeners, timers, connection. */
  destroy(): void;
  /** Sends a message as the visitor; what is sent offline goes when the connection is back. */
  send(text: string): void;
  /** Puts text into the composer without sending it. */
  prefill(text: string): void;
  /** Says who the visitor is; connects to nothing by itself. */
  identify(identity: Identity): void;
  /** Forgets the visitor, as after signing out. */
  reset(): void;
  /** Asks for a person; a reason in the page's own words goes along as context. */
  requestHuman(request?: {
    readonly reason?: string;
    readonly context?: Readonly<Record<string, string>>;
  }): void;
  /** The visitor no longer waits for a person. */
  cancelHandoff(): void;
  /** Gives the conversation back to the customer agent. */
  returnToAgent(): void;
  /** Leaves an address for a follow-up instead of waiting. */
  leaveEmail(email: string): void;
  /** The language of the interface, as a BCP 47 tag. */
  setLocale(locale: string): void;
  /** Light, dark, or as the visitor's system has it. */
  setTheme(theme: Theme): void;
  /**
   * Whether the widget may keep things in the browser's storage, as when the visitor answers a consent banner. Granted,
   * what was kept in memory so far moves there; withdrawn, everything goes from there.
   */
  setConsent(granted: boolean): void;
  /** Adds to what the person who takes over is told. */
  setContext(context: Readonly<Record<string, string>>): void;
  /** What the page may know, as plain data; safe at any time. */
  getState(): PublicState;
  /** Calls back whenever `getState()` may answer something else. Returns what stops it. */
  subscribe(listener: () => void): () => void;
  /** Whether a person can take over now. Rejects with a `BatonError` where nobody can tell. */
  getAvailability(): Promise<Availability>;
  /** Listens to an event. Returns what stops it. */
  on<Name extends WidgetEventName>(
    name: Name,
    listener: (detail: WidgetEventDetails[Name]) => void,
  ): () => void;
  /** The same for one time. */
  once<Name extends WidgetEventName>(
    name: Name,
    listener: (detail: WidgetEventDetails[Name]) => void,
  ): () => void;
}
