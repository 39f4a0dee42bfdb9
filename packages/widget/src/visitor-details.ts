import { HANDOFF_REASONS, type Hello } from '@baton/core';
import type { BrowserEnvironment } from './env.js';
import { hostPage } from './host-page.js';
import type { PersonRequest } from './session/conversation-client.js';
import type { Identity, Widget } from './widget.js';

/** What the page has told about itself and the visitor. */
export class VisitorDetails {
  #context: Readonly<Record<string, string>>;
  #token: string | null = null;

  constructor(context: Readonly<Record<string, string>> = {}) {
    this.#context = texts(context);
  }

  get context(): Readonly<Record<string, string>> {
    return this.#context;
  }

  get token(): string | null {
    return this.#token;
  }

  add(context: Readonly<Record<string, unknown>>): void {
    this.#context = { ...this.#context, ...texts(context) };
  }

  identify({ token, email, name, traits }: Identity): void {
    this.#token = token ?? this.#token;
    this.add({ ...traits, name, email });
  }

  forget(): void {
    this.#context = {};
    this.#token = null;
  }

  /** A call for a person as the page made it; a reason of the page's own words goes along as context. */
  personRequest({ reason, context }: NonNullable<Parameters<Widget['requestHuman']>[0]>): PersonRequest {
    const known = HANDOFF_REASONS.find((name) => name === reason);
    const note = reason && !known ? { reason } : {};
    return { reason: known ?? 'page', context: { ...this.#context, ...texts({ ...note, ...context }) } };
  }

  hello(workspace: string, locale: string, environment: BrowserEnvironment): Hello {
    return {
      workspace,
      locale,
      page: hostPage(environment),
      context: this.#context,
    };
  }
}

/** Only texts are passed on; numbers and the like as their text, what is missing or nested not at all. */
function texts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const simple = Object.entries(values ?? {}).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(simple.map(([key, value]) => [key, String(value)]));
}
