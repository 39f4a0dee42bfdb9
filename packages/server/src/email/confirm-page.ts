import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { escapeHtml } from '../knowledge/markdown-html.js';
import type { Database, Platform } from '../platform.js';
import { type MailLanguage, mailLanguage } from './mail-language.js';
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

function page({ tag, direction }: MailLanguage, title: string, body: string): string {
  return `<!doctype html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}

const UNKNOWN = page(
  mailLanguage('en'),
  'This link does not work',
  '<p>It may have been cut off. Open it again from the mail.</p>',
);

/** Asked with a button: programs that open every link in a mail must not confirm for anybody. */
function question({ email }: MailThread, language: MailLanguage): string {
  const { question, yes, no } = language.texts;
  return page(
    language,
    question,
    `<p><strong dir="ltr">${escapeHtml(email)}</strong></p>
    <form method="post"><button class="first" name="answer" value="yes">${escapeHtml(yes)}</button><button name="answer" value="no">${escapeHtml(no)}</button></form>`,
  );
}

async function languageOf(db: Database, { conversation_id: id }: MailThread): Promise<MailLanguage> {
  const row = await db.selectFrom('conversations').select('locale').where('id', '=', id).executeTakeFirst();
  return mailLanguage(row?.locale);
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
    const language = await languageOf(db, thread);
    const confirmed = page(language, language.texts.confirmed, '');
    return c.html(thread.verified_at ? confirmed : question(thread, language), 200, headers);
  });
  app.post('/email/confirm/:token', async (c) => {
    const thread = await threadByConfirmation(db, c.req.param('token'));
    if (!thread) return c.html(UNKNOWN, 404, headers);
    const language = await languageOf(db, thread);
    const form = new URLSearchParams((await c.req.text()).slice(0, 1_000));
    if (form.get('answer') === 'no') {
      await stopThread(db, thread, 'unwanted', new Date(now()));
      return c.html(page(language, language.texts.stopped, ''), 200, headers);
    }
    if (form.get('answer') !== 'yes') return c.html(question(thread, language), 400, headers);
    await verifyThread(db, thread, 'link', new Date(now()));
    await onConfirmed(thread.conversation_id);
    return c.html(page(language, language.texts.confirmed, ''), 200, headers);
  });
}
