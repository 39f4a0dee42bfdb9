import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Platform } from '../platform.js';
import { type MailThread, stopThread, threadByConfirmation, verifyThread } from './mail-threads.js';

/** What the pages that mail links to stand on. */
export interface ConfirmPageParts {
  readonly platform: Platform;
  /** An address was confirmed: what waits for it can go out. */
  readonly onConfirmed: (conversationId: string) => Promise<void>;
}

const STYLE =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.4rem}button{font:inherit;padding:.6rem 1.1rem;border-radius:.5rem;border:1px solid;cursor:pointer;margin:0 .5rem .5rem 0;background:Canvas;color:CanvasText}button.first{background:#1d4ed8;border-color:#1d4ed8;color:#fff}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
const CSP = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

const UNKNOWN = page(
  'This link does not work',
  '<p>It may have been cut off. Open it again from the mail.</p>',
);
const CONFIRMED = page(
  'Thank you',
  '<p>Your address is confirmed. The answer is on its way to it; you may close this page.</p>',
);
const STOPPED = page('You will get no more mail about this', '<p>You may close this page.</p>');

/** Asked with a button: programs that open every link in a mail must not confirm for anybody. */
function question({ email }: MailThread): string {
  return page(
    'Is this your address?',
    `<p>Somebody left <strong>${escaped(email)}</strong> in a chat, for an answer to be sent to. Confirm that it was you to get the answer by mail.</p>
    <form method="post"><button class="first" name="answer" value="yes">Yes, send it here</button><button name="answer" value="no">No, send nothing</button></form>`,
  );
}

/** Serves the page where the owner of an address confirms it, which one mail links to. */
export function serveConfirmPage(app: Hono, { platform, onConfirmed }: ConfirmPageParts): void {
  const { db, now } = platform;
  const headers = {
    'content-security-policy': CSP,
    'cache-control': 'no-store',
    // The address of the page is the secret.
    'referrer-policy': 'no-referrer',
  };
  app.get('/email/confirm/:token', async (c) => {
    const thread = await threadByConfirmation(db, c.req.param('token'));
    if (!thread) return c.html(UNKNOWN, 404, headers);
    return c.html(thread.verified_at ? CONFIRMED : question(thread), 200, headers);
  });
  app.post('/email/confirm/:token', async (c) => {
    const thread = await threadByConfirmation(db, c.req.param('token'));
    if (!thread) return c.html(UNKNOWN, 404, headers);
    const form = new URLSearchParams((await c.req.text()).slice(0, 1_000));
    if (form.get('answer') === 'no') {
      await stopThread(db, thread, 'unwanted', new Date(now()));
      return c.html(STOPPED, 200, headers);
    }
    if (form.get('answer') !== 'yes') return c.html(question(thread), 400, headers);
    await verifyThread(db, thread, 'link', new Date(now()));
    await onConfirmed(thread.conversation_id);
    return c.html(CONFIRMED, 200, headers);
  });
}
