import { type Backend, BatonError } from '@baton/core';
import { socketBackend } from '../backends/socket-backend.js';
import { ChatSession, type ChatSessionOptions } from './chat-session.js';
import type { PersonRequest } from './conversation-client.js';
import type { AnswerFunction, PageAgentOptions } from './page-agent.js';
import { restWhileHidden } from './rest-while-hidden.js';

export interface StartSessionOptions
  extends Omit<ChatSessionOptions, 'backend'>,
    Pick<PageAgentOptions, 'about'> {
  readonly backend?: Backend | (() => Backend);
  readonly answer?: AnswerFunction;
  readonly workspace: string;
  readonly apiBase?: string;
}

/** What the companions keep in storage. */
const REMEMBERED = /:(snapshot|form|alerts)$/;

/** A session with its backend and, where the page has one, its agent. */
export interface StartedSession {
  readonly chat: ChatSession;
  readonly backend: Backend;
  /**
   * @param options.disconnects false leaves the page's own backend usable.
   * @param options.signsOut The session ends on the backend's side as well.
   */
  stop(options: { readonly disconnects: boolean; readonly signsOut?: boolean }): void;
}

/** The page's backend; else one in memory for a page that answers itself; else Baton's server. */
async function chooseBackend({
  backend,
  answer,
  workspace,
  apiBase,
  environment,
}: StartSessionOptions): Promise<Backend> {
  if (backend) return typeof backend === 'function' ? backend() : backend;
  if (!answer) return socketBackend({ workspace, apiBase, environment });
  const { memoryBackend } = await import('@baton/core/testing');
  return memoryBackend({ environment });
}

export async function startSession(options: StartSessionOptions): Promise<StartedSession> {
  const backend = await chooseBackend(options);
  const { answer } = options;
  if (answer && !backend.recordAnswer) {
    throw new BatonError(
      'not_supported',
      'This backend answers by itself. Give `answer` a backend with recordAnswer(), or none.',
    );
  }
  const { store, environment, memory } = options;
  let companions: Promise<() => void> | null = null;
  const bringCompanions = () => {
    companions ??= import('./companions.js').then(
      ({ startCompanions }) => startCompanions({ store, environment, memory, backend }),
      () => () => undefined,
    );
    return companions;
  };
  const isRemembered = (key: string) => key.startsWith(memory.prefix) && REMEMBERED.test(key);
  // A returning visitor sees what was said before anything is asked of the backend.
  if (environment.local.keys().some(isRemembered)) await bringCompanions();
  const stopWaiting = store.subscribe(({ messages, widget }) => {
    if (messages.length > 0 || widget?.preChat.enabled) void bringCompanions();
  });
  const session = new ChatSession({ ...options, backend });
  const stopResting = restWhileHidden({ store, environment, backend, isBusy: () => session.isBusy });
  const { PageAgent } = answer ? await import('./page-agent.js') : { PageAgent: null };
  const requestHuman = (request: PersonRequest) => session.requestHuman(request);
  const agent = answer && PageAgent && new PageAgent({ ...options, answer, backend, requestHuman });
  return {
    chat: session,
    backend,
    stop({ disconnects, signsOut }) {
      agent?.stop();
      session.stop();
      stopWaiting();
      stopResting();
      void companions?.then((stopCompanions) => stopCompanions());
      const isLast = disconnects || typeof options.backend !== 'object';
      const signedOut = signsOut && backend.signOut ? backend.signOut().catch(() => undefined) : null;
      if (signedOut && isLast) void signedOut.then(() => backend.disconnect());
      else if (isLast) backend.disconnect();
    },
  };
}
