import { Answerer } from './conversations/answerer.js';
import { HumanConversations } from './conversations/human-conversations.js';
import { Turns } from './conversations/turns.js';
import type { CustomerAgent } from './customer-agent/agent-question.js';
import { HandoffConfigs } from './handoff/handoff-config.js';
import { Jobs } from './jobs/jobs.js';
import { countTurns } from './observability/count-turns.js';
import type { Platform } from './platform.js';
import { TurnPublisher } from './realtime/publish-turns.js';
import type { Publisher } from './realtime/publisher.js';
import { Router } from './routing/router.js';
import { Sweep } from './sweep.js';
import { VisitorConversations } from './visitors/visitor-conversations.js';

/** The parts that make conversations happen, wired together; one set per node. */
export interface Services {
  readonly platform: Platform;
  readonly publisher: Publisher;
  readonly configs: HandoffConfigs;
  readonly turns: Turns;
  readonly router: Router;
  readonly visitorConversations: VisitorConversations;
  readonly humanConversations: HumanConversations;
  readonly turnPublisher: TurnPublisher;
  /** Durable work for later. */
  readonly jobs: Jobs;
  /** Begins the work that goes on without requests. */
  start(): Promise<void>;
  /** Lets the work under way finish, up to a limit. */
  stop(limitMs: number): Promise<void>;
}

/** What a platform needs to be given a life: somewhere to publish, and something that answers. */
export interface ServiceParts {
  readonly platform: Platform;
  readonly publisher: Publisher;
  readonly answer: CustomerAgent['answer'];
}

/** Wires the services. Turns tell listeners in this order: browsers first, then the line, then the agent. */
export function createServices({ platform, publisher, answer }: ServiceParts): Services {
  const configs = new HandoffConfigs(platform.db);
  const turns = new Turns(platform, configs);
  countTurns(turns, platform.metrics);
  const turnPublisher = new TurnPublisher(platform, turns, publisher);
  const router = new Router(platform, turns, configs, publisher);
  const answerer = new Answerer({ platform, turns, publisher, answer });
  const jobs = new Jobs(platform);
  const sweep = new Sweep(platform, { answerer, router });
  return {
    platform,
    publisher,
    configs,
    turns,
    router,
    visitorConversations: new VisitorConversations(platform, turns, configs),
    humanConversations: new HumanConversations(platform, turns),
    turnPublisher,
    jobs,
    async start() {
      await jobs.start();
      sweep.start();
    },
    async stop(limitMs) {
      sweep.stop();
      await Promise.all([answerer.stop(limitMs), jobs.stop(limitMs), router.idle()]);
      turnPublisher.stop();
    },
  };
}
