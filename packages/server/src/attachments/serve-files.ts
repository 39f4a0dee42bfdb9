import { BatonError, MAX_ATTACHMENT_BYTES } from '@baton/core';
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AttachmentTokens } from './attachment-tokens.js';
import type { Attachments } from './attachments.js';
import { fileResponse } from './file-response.js';

/** Where visitors' browsers send and fetch files. */
export const FILES_PATH = '/files';

/** The token is all that counts, so pages of any website may ask, and cookies are never looked at. */
const FOR_EVERYONE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const NO_LEAVE = 'This link has expired.';

/** The token comes in the header, or in the address where an element asks that can set no header. */
function tokenOf(c: Context): string {
  return /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? c.req.query('token') ?? '';
}

/**
 * Serves files to visitors, who have no cookie: each request carries a token of some minutes for one file and one
 * action, which the socket gave out after it had checked whose conversation it is.
 */
export function serveFiles(
  app: Hono,
  { attachments, attachmentTokens: tokens }: { attachments: Attachments; attachmentTokens: AttachmentTokens },
): void {
  const path = `${FILES_PATH}/:id`;
  app.use(path, async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(FOR_EVERYONE)) c.header(name, value);
  });
  app.options(path, (c) =>
    c.body(null, 204, {
      'access-control-allow-methods': 'GET, PUT',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    }),
  );
  app.get(path, async (c) => {
    const id = c.req.param('id');
    if (!(await tokens.isValid(tokenOf(c), 'read', id))) throw new BatonError('unauthenticated', NO_LEAVE);
    return fileResponse(await attachments.read(id));
  });
  const limit = bodyLimit({
    maxSize: MAX_ATTACHMENT_BYTES,
    onError: () => {
      throw new BatonError('too_large');
    },
  });
  app.put(path, limit, async (c) => {
    const id = c.req.param('id');
    if (!(await tokens.isValid(tokenOf(c), 'write', id))) throw new BatonError('unauthenticated', NO_LEAVE);
    return c.json(await attachments.receive(id, Buffer.from(await c.req.arrayBuffer())));
  });
}
