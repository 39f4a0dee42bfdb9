import { BatonError } from '@baton/core';
import type { Context, Hono } from 'hono';
import { problemResponse } from './problem.js';
import { type Encoding, type StaticFile, staticFiles } from './static-file.js';

const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Pages keep the loader for minutes, so that a new version of the widget reaches them the same day. */
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';
const REVALIDATE = 'no-cache';

/** A browser that remembers a module as failed asks for it, and for what it imports, in another folder: `/assets/~1/…`. */
const ANOTHER_ATTEMPT = /^\/assets\/~\d\//;

/** Other websites load the widget's files. */
const FOR_EVERYONE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // For the worker that checks triggers, whose policy gives its one address and nothing else.
  'trusted-types baton-worker',
].join('; ');

const CONSOLE_HEADERS = { 'content-security-policy': CONSOLE_POLICY, 'x-frame-options': 'DENY' };

function encodingFor(c: Context, file: StaticFile): Encoding {
  const accepted = (c.req.header('accept-encoding') ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim());
  return file.encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

async function send(c: Context, file: StaticFile, headers: Record<string, string>): Promise<Response> {
  const all: Record<string, string> = {
    ...headers,
    etag: file.etag,
    vary: 'accept-encoding',
    'content-type': file.type,
  };
  if (c.req.header('if-none-match')?.includes(file.etag)) return c.body(null, 304, all);
  const encoding = encodingFor(c, file);
  if (encoding !== 'identity') all['content-encoding'] = encoding;
  return c.body(await file.body(encoding), 200, all);
}

function missing(path: string): Response {
  const message = `There is no file ${path}. If this is a checkout, run "npm run build" first.`;
  return problemResponse(new BatonError('not_found', message));
}

/**
 * Serves what the build made for browsers: the loader, the widget's and the console's hashed files, the console's page
 * at any of its addresses, and the demo site.
 */
export function serveAssets(app: Hono, folder: string, demo: boolean): void {
  const find = staticFiles(folder);

  async function answer(
    c: Context,
    path: string,
    headers: Record<string, string>,
    fallback?: string,
  ): Promise<Response> {
    const file = (await find(path)) ?? (fallback ? await find(fallback) : null);
    return file ? send(c, file, headers) : missing(c.req.path);
  }

  app.get('/', (c) => c.redirect(demo ? '/demo/' : '/console/'));
  app.get('/baton.js', (c) => answer(c, 'baton.js', { ...FOR_EVERYONE, 'cache-control': SHORT }));
  app.get('/integrity.json', (c) =>
    answer(c, 'integrity.json', { ...FOR_EVERYONE, 'cache-control': REVALIDATE }),
  );
  app.get('/assets/*', (c) => {
    const path = c.req.path.replace(ANOTHER_ATTEMPT, '/assets/');
    return answer(c, path, { ...FOR_EVERYONE, 'cache-control': IMMUTABLE });
  });
  app.get('/console/assets/*', (c) => answer(c, c.req.path, { 'cache-control': IMMUTABLE }));
  app.get('/console', (c) => c.redirect('/console/'));
  app.get('/console/*', (c) =>
    answer(c, c.req.path, { ...CONSOLE_HEADERS, 'cache-control': REVALIDATE }, 'console/index.html'),
  );
  app.get('/demo', (c) => c.redirect('/demo/'));
  app.get('/demo/*', (c) => {
    const path = c.req.path.endsWith('/') ? `${c.req.path}index.html` : c.req.path;
    return answer(c, path, { 'cache-control': REVALIDATE });
  });
}
