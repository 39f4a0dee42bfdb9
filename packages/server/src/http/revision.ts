import { createHash } from 'node:crypto';
import { BatonError } from '@baton/core';
import type { Context } from 'hono';

const HEADER = /^(?:W\/)?"([\w-]{1,64})"$/;

/**
 * Names a state of something, so that a change made from another state can be refused. The same state has the same
 * name: what was changed and changed back is as it was.
 * @param edited What its editors can change, as it is stored; what changes by itself has no part in it.
 */
export function revisionOf(edited: unknown): string {
  return createHash('sha256').update(JSON.stringify(edited)).digest('base64url').slice(0, 16);
}

/**
 * The state that a change was made from, by `If-Match`; null when the request does not say, and then counts as made from
 * whichever is in force.
 * @throws BatonError `bad_request` for a header that is no ETag.
 */
export function expectedRevision(c: Context): string | null {
  const header = c.req.header('if-match');
  if (header === undefined || header === '*') return null;
  const revision = HEADER.exec(header)?.[1];
  if (revision === undefined)
    throw new BatonError('bad_request', 'Give If-Match as the ETag that you were given, such as "7".');
  return revision;
}

/** As {@link expectedRevision}, of what counts its versions. */
export function expectedVersion(c: Context): number | null {
  const revision = expectedRevision(c);
  if (revision === null) return null;
  if (!/^\d{1,9}$/.test(revision))
    throw new BatonError('bad_request', 'Give If-Match as a version, such as "7".');
  return Number(revision);
}

/** Names the state of what is answered, for `If-Match`. */
export function withEtag<Answer extends { readonly revision: string }>(c: Context, answer: Answer): Answer {
  c.header('etag', `"${answer.revision}"`);
  return answer;
}

/** @throws BatonError `precondition_failed` when a change was made from another state than the current one. */
export function refuseLostUpdate(
  expected: string | null | undefined,
  current: { readonly revision: string },
): void {
  if (expected == null || expected === current.revision) return;
  throw new BatonError(
    'precondition_failed',
    'Somebody changed this in the meantime. Load it and try again.',
  );
}
