import type {
  BacktestLine,
  BacktestRequest,
  CannedResponse,
  Channel,
  CustomerAgentState,
  Destination,
  KnowledgeArticle,
  Person,
  Team,
  WidgetSettings,
  WorkflowSummary,
} from '@baton/core';
import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { createSettingsEditor, type SettingsEditor } from '../customer-agent/create-settings-editor.js';
import { createHelpDesk, type HelpDesk } from '../help-desk/create-help-desk.js';
import { createInbox, type Inbox } from '../inbox/create-inbox.js';
import { createOutbox, type Outbox } from '../inbox/outbox.js';
import { createPreferences, type Preferences } from '../session/preferences.js';
import { createSession, type Session } from '../session/session.js';
import { createHistoryGuard, type HistoryGuard } from '../shell/history-guard.js';
import { createToasts, type Toasts } from '../ui/toasts.js';
import { createWorkflowApi, type WorkflowApi } from '../workflows/workflow-api.js';
import { type Api, createApi } from './create-api.js';
import { createLiveConnection, type LiveConnection } from './live-connection.js';
import { createRequest, type Fetch } from './request.js';
import { requestLines } from './request-lines.js';
import { createResource, type Resource } from './resource.js';

/** Everything with a life of its own that the pages share. */
export interface Services {
  readonly api: Api;
  readonly workflowApi: WorkflowApi;
  readonly live: LiveConnection;
  readonly session: Session;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly helpDesk: HelpDesk;
  readonly cannedResponses: Resource<readonly CannedResponse[]>;
  readonly settings: SettingsEditor;
  readonly customerAgent: Resource<CustomerAgentState>;
  /** How the widget looks and what it asks. */
  readonly widgetSettings: Resource<WidgetSettings>;
  readonly users: Resource<readonly Person[]>;
  readonly teams: Resource<readonly Team[]>;
  readonly destinations: Resource<readonly Destination[]>;
  readonly channels: Resource<readonly Channel[]>;
  readonly workflows: Resource<readonly WorkflowSummary[]>;
  /** Those that tickets had when it was loaded. */
  readonly ticketCategories: Resource<readonly string[]>;
  /** Runs settings over stored conversations; ends when `signal` aborts, and the server's work with it. */
  readonly backtest: (request: BacktestRequest, signal: AbortSignal) => AsyncGenerator<BacktestLine, void>;
  readonly articles: Resource<readonly KnowledgeArticle[]>;
  readonly toasts: Toasts;
  readonly historyGuard: HistoryGuard;
  readonly preferences: StoreApi<Preferences>;
}

export interface ServicesEnvironment {
  readonly fetch: Fetch;
  /** null where the browser blocks it. */
  readonly storage: Storage | null;
  readonly live?: LiveConnection;
  /** Hears of steps back and forward; none by default. */
  readonly window?: Pick<EventTarget, 'addEventListener'>;
}

/** Builds the services; nothing is asked or opened before `connectServices`. */
export function createServices(environment: ServicesEnvironment): Services {
  const { fetch, storage, live = createLiveConnection(), window = new EventTarget() } = environment;
  const request = createRequest({ fetch, onUnauthenticated: () => session.expire() });
  const api = createApi(request);
  const session = createSession(api);
  return {
    api,
    workflowApi: createWorkflowApi(request),
    live,
    session,
    inbox: createInbox(api, live),
    outbox: createOutbox(api),
    helpDesk: createHelpDesk(api, live),
    cannedResponses: createResource(api.cannedResponses),
    settings: createSettingsEditor(api),
    customerAgent: createResource(api.customerAgent),
    widgetSettings: createResource(api.widgetSettings),
    users: createResource(api.users),
    teams: createResource(api.teams),
    destinations: createResource(api.destinations),
    channels: createResource(api.channels),
    workflows: createResource(api.workflows),
    ticketCategories: createResource(api.ticketCategories),
    backtest: (request, signal) =>
      requestLines<BacktestLine>(fetch, '/handoff-settings/backtest', { body: request, signal }),
    articles: createResource(api.articles),
    toasts: createToasts(),
    historyGuard: createHistoryGuard(window),
    preferences: createPreferences(storage),
  };
}

function followEvents(services: Services): () => void {
  const { live, session, users, settings, customerAgent } = services;
  const offEvents = live.on((event) => {
    if (event.type === 'signed_out') session.expire();
    if (event.type === 'access') void services.teams.load();
    if (event.type === 'settings') void settings.noticeVersion(event.version);
    if (event.type === 'customer_agent') customerAgent.change(() => event.state);
    if (event.type === 'person') {
      session.applyPerson(event.person);
      users.change((people) =>
        people.map((person) => (person.id === event.person.id ? event.person : person)),
      );
    }
  });
  const offConnected = live.onConnected(() => {
    if (users.store.getState().status === 'ready') void users.load();
    if (settings.store.getState().saved) void settings.load();
    void customerAgent.load();
  });
  // A failing `me` ends the session when the server says that nobody is signed in.
  const offRefused = live.onRefused(() => void services.api.me().catch(() => {}));
  return () => {
    offEvents();
    offConnected();
    offRefused();
  };
}

/** Keeps the views of somebody's teams in step with who is in them. */
function followTeamMates({ teams, inbox, helpDesk }: Services, myId: string): () => void {
  const tell = (): void => {
    const state = teams.store.getState();
    const all = state.status === 'ready' ? state.value : [];
    const mine = all.filter(({ memberIds }) => memberIds.includes(myId));
    const ids = new Set(mine.flatMap(({ memberIds }) => memberIds));
    inbox.setTeamMates(ids);
    helpDesk.setTeamMates(ids);
  };
  const off = teams.store.subscribe(tell);
  void teams.load();
  return off;
}

/** Opens the live line while somebody is signed in, and forgets everything when they are not. */
export function connectServices(services: Services): void {
  const { session, live, inbox, outbox, helpDesk, customerAgent, users, teams, destinations, articles } =
    services;
  let signedInAs: string | null = null;
  let stop: (() => void)[] = [];
  const check = (): void => {
    const id = session.me()?.person.id ?? null;
    if (id === signedInAs) return;
    for (const end of stop) end();
    stop = [];
    if (signedInAs) {
      live.disconnect();
      outbox.clear();
      services.settings.reset();
      const { channels, workflows, cannedResponses, widgetSettings } = services;
      for (const resource of [
        customerAgent,
        users,
        teams,
        destinations,
        articles,
        channels,
        workflows,
        cannedResponses,
        widgetSettings,
      ])
        resource.reset();
    }
    signedInAs = id;
    if (!id) return;
    stop = [followEvents(services), inbox.start(id), helpDesk.start(id), followTeamMates(services, id)];
    live.connect();
  };
  session.store.subscribe(check);
  void session.load();
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({
  services,
  children,
}: {
  services: Services;
  children: ComponentChildren;
}): VNode {
  return <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>;
}

/** The services of the nearest provider. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Render this inside ServicesProvider.');
  return services;
}
