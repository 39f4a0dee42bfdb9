/** A key that a person presses; the rest of a text is typed as it is. */
export type Key = 'Enter' | 'Escape' | 'Tab';

/** One window of a browser, in a profile that no other visitor shares. */
export interface EnginePage {
  /** How many timers the driver itself has in the page while it evaluates an expression. */
  readonly ownTimers: number;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** What a JavaScript expression is in the page, or in its first frame. */
  evaluate<Value>(expression: string, options?: { inFrame?: boolean }): Promise<Value>;
  /** Moves the mouse to the middle of the element that the expression names, and presses its button. */
  click(expression: string, options?: { inFrame?: boolean }): Promise<void>;
  /** Types with the keyboard to whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Another tab of the same visitor. */
  newTab(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** A browser with another engine than the one that all other journeys run in. */
export interface Engine {
  readonly version: string;
  newVisitor(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** An engine that this machine may have. */
export interface EngineChoice {
  readonly name: string;
  /** Starts it; undefined where `npm test` found none and could install none, which its summary says. */
  readonly start: (() => Promise<Engine>) | undefined;
}
