import { type AttachmentTokens, createAttachmentTokens } from './attachments/attachment-tokens.js';
import { Attachments } from './attachments/attachments.js';
import { Answerer } from './conversations/answerer.js';
import { HumanConversations } from './conversations/human-conversations.js';
import { Turns } from './conversations/turns.js';
import type { CustomerAgent } from './customer-agent/agent-question.js';
import { keepDeadlines } from './handoff/deadlines.js';
import { HandoffConfigs } from './handoff/handoff-config.js';
import { Jobs } from './jobs/jobs.js';
import { createVisitorLimits, type VisitorLimits } from './limits/visitor-limits.js';
import { Notes } from './notes/notes.js';
import { publishNote } from './notes/publish-note.js';
import { countTurns } from './observability/count-turns.js';
import { keepDepartures, noteDepartures } from './people/departures.js';
import type { NoteDeparture } from './people/people.js';
import type { Platform } from './platform.js';
import { TurnPublisher } from './realtime/publish-turns.js';
import type { Publisher } from './realtime/publisher.js';
import { Router } from './routing/router.js';
import { Sweep } from './sweep.js';
import { TicketPublisher } from './tickets/publish-tickets.js';
import { Tickets } from './tickets/tickets.js';
import { VisitorConversations } from './visitors/visitor-conversations.js';
import { VisitorFiles } from './visitors/visitor-files.js';
import { VisitorNotes } from './visitors/visitor-notes.js';
import { WorkflowDeliveries } from './workflows/deliveries.js';
import { WorkflowEngine } from './workflows/engine.js';
import { createOutside, type Outside } from './workflows/outside.js';
import { keepSecret } from './workspaces/secrets.js';

/** The parts that make conversations happen, wired together; one set per node. */
export interface Services {
  readonly platform: Platform;
  readonly publisher: Publisher;
  readonly configs: HandoffConfigs;
  readonly turns: Turns;
  readonly router: Router;
  readonly visitorConversations: VisitorConversations;
  readonly humanConversations: HumanConversations;
  readonly visitorFiles: VisitorFiles;
  readonly visitorNotes: VisitorNotes;
  readonly limits: VisitorLimits;
  readonly attachments: Attachments;
  readonly attachmentTokens: AttachmentTokens;
  readonly turnPublisher: TurnPublisher;
  readonly tickets: Tickets;
  readonly ticketPublisher: TicketPublisher;
  readonly notes: Notes;
  /** Durable work for later. */
  readonly jobs: Jobs;
  /** For whoever changes people. */
  readonly noteDeparture: NoteDeparture;
  readonly workflows: WorkflowEngine;
  /** The customer agent, without a conversation. */
  readonly answer: CustomerAgent['answer'];
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
  /** By default those of a node alone. */
  readonly limits?: VisitorLimits;
  /** What workflows send outside; by default real email and real calls. */
  readonly outside?: Outside;
}

/** Wires the services. Turns tell listeners in this order: browsers first, then the line, then the agent. */
export function createServices(parts: ServiceParts): Services {
  const { platform, publisher, answer, outside = createOutside(platform.config) } = parts;
  const limits = parts.limits ?? createVisitorLimits(platform.config.limitScale, null);
  const configs = new HandoffConfigs(platform.db);
  const attachments = new Attachments(platform);
  const turns = new Turns(platform, configs);
  countTurns(turns, platform.metrics);
  const turnPublisher = new TurnPublisher(platform, turns, publisher);
  const ticketPublisher = new TicketPublisher(platform, turns, publisher);
  const tickets = new Tickets(platform, turns, ticketPublisher);
  const router = new Router(platform, turns, configs, publisher);
  const answerer = new Answerer({ platform, turns, publisher, answer });
  const jobs = new Jobs(platform);
  keepDeadlines({ platform, turns, jobs });
  keepDepartures({ platform, turns, jobs });
  const workflows = new WorkflowEngine({
    platform,
    turns,
    configs,
    jobs,
    tickets: ticketPublisher,
    publishNote: (note) => publishNote({ platform, publisher }, note),
  });
  new WorkflowDeliveries({ platform, jobs, engine: workflows, outside });
  const sweep = new Sweep(platform, { answerer, router, workflows });
  const humanConversations = new HumanConversations(platform, turns, attachments);
  const attachmentTokens = createAttachmentTokens(() => keepSecret(platform.db, 'attachments'), platform.now);
  const visitorConversations = new VisitorConversations(platform, turns, configs, attachments);
  return {
    platform,
    publisher,
    configs,
    turns,
    router,
    visitorConversations,
    visitorFiles: new VisitorFiles({
      conversations: visitorConversations,
      attachments,
      tokens: attachmentTokens,
    }),
    visitorNotes: new VisitorNotes(platform, visitorConversations),
    limits,
    attachments,
    attachmentTokens,
    humanConversations,
    tickets,
    ticketPublisher,
    notes: new Notes({ platform, publisher, conversations: humanConversations, tickets }),
    turnPublisher,
    jobs,
    noteDeparture: noteDepartures(jobs),
    workflows,
    answer,
    async start() {
      await jobs.start();
      sweep.start();
    },
    async stop(limitMs) {
      sweep.stop();
      await Promise.all([answerer.stop(limitMs), jobs.stop(limitMs), workflows.idle()]);
      // Their last turns may have moved the line.
      await router.idle();
      turnPublisher.stop();
      ticketPublisher.stop();
    },
  };
}
