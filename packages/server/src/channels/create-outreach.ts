import type { Hono } from 'hono';
import type { Server } from 'socket.io';
import type { Services } from '../create-services.js';
import { serveConfirmPage } from '../email/confirm-page.js';
import { EmailReplies } from '../email/email-replies.js';
import { createMailer, type Mailer } from '../email/mailer.js';
import { createReceiveEmail } from '../email/receive-email.js';
import type { ApiRoute } from '../http/route.js';
import { rooms } from '../realtime/rooms.js';
import { WebhookDeliverer } from '../webhooks/deliverer.js';
import { createPostOutside, type PostOutside } from '../webhooks/post-outside.js';
import { webhookRoutes } from '../webhooks/webhook-routes.js';
import { Webhooks } from '../webhooks/webhooks.js';
import { channelRoutes } from './channel-routes.js';
import { Channels } from './channels.js';

/** Everything by which conversations leave this server and come back: channels, mail, webhooks. */
export interface Outreach {
  readonly routes: readonly ApiRoute[];
  readonly deliverer: WebhookDeliverer;
  readonly replies: EmailReplies;
  /** null while no mail server is set. */
  readonly mailer: Mailer | null;
  readonly post: PostOutside;
  /** Adds the pages that mail links to. */
  servePages(app: Hono): void;
  start(): void;
  stop(): Promise<void>;
}

/** What they stand on. */
export interface OutreachParts {
  readonly services: Services;
  readonly io: Server;
  /** Where this server is reached, without a slash at the end. */
  readonly publicUrl: () => string;
}

/** Wires channels, mail and webhooks, and lets them hear of every saved turn. */
export function createOutreach({ services, io, publicUrl }: OutreachParts): Outreach {
  const { platform, publisher, jobs, limits, turns, attachments } = services;
  const { visitorConversations: conversations } = services;
  const post = createPostOutside({ allowLoopback: platform.config.webhookLoopback });
  const deliverer = new WebhookDeliverer(platform, post);
  const webhooks = new Webhooks(platform);
  const mailer = createMailer(platform.config);
  const isVisitorHere = async (conversationId: string) =>
    (await io.in(rooms.conversation(conversationId)).fetchSockets()).length > 0;
  const replies = new EmailReplies({ platform, mailer, jobs, attachments, isVisitorHere, publicUrl });
  const parts = { platform, publisher, limits, conversations, attachments };
  const receiveEmail = createReceiveEmail(parts, (conversationId) => replies.schedule(conversationId));
  turns.onSaved((saved) => {
    if (saved.hasEvents) deliverer.nudge();
    replies.onSaved(saved);
  });
  return {
    routes: [
      ...channelRoutes({ ...parts, channels: new Channels(platform, webhooks), receiveEmail, mailer }),
      ...webhookRoutes({ platform, webhooks, deliverer }),
    ],
    deliverer,
    replies,
    mailer,
    post,
    servePages: (app) =>
      serveConfirmPage(app, {
        platform,
        onConfirmed: (conversationId) => replies.schedule(conversationId),
      }),
    start() {
      deliverer.start();
      replies.start();
    },
    async stop() {
      await replies.stop();
      await deliverer.stop();
    },
  };
}
