import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token lets its holder do with one file. */
export type AttachmentAction = 'read' | 'write';

/** Leave to read or write one file for some minutes; any node checks it without looking anything up. */
export interface AttachmentTokens {
  issue(action: AttachmentAction, id: string): Promise<string>;
  isValid(token: string, action: AttachmentAction, id: string): Promise<boolean>;
}

/** Long enough for a slow upload to begin or a page to be looked at, short enough for a link that leaks (product choice). */
const VALID_FOR_MS = 10 * 60_000;

/**
 * @param readSecret The installation's secret for this; asked for once.
 * @param now Milliseconds since 1970.
 */
export function createAttachmentTokens(
  readSecret: () => Promise<string>,
  now: () => number,
): AttachmentTokens {
  let secret: Promise<string> | null = null;
  const sign = async (action: AttachmentAction, id: string, expiresAt: string) => {
    secret ??= readSecret().catch((error: unknown) => {
      secret = null;
      throw error;
    });
    return createHmac('sha256', await secret)
      .update(`attachment\n${action}\n${id}\n${expiresAt}`)
      .digest();
  };
  return {
    async issue(action, id) {
      const expiresAt = String(now() + VALID_FOR_MS);
      return `${expiresAt}.${(await sign(action, id, expiresAt)).toString('base64url')}`;
    },
    async isValid(token, action, id) {
      const [, expiresAt, signature] = /^(\d{13,15})\.([\w-]{43})$/.exec(token) ?? [];
      if (!expiresAt || !signature || Number(expiresAt) <= now()) return false;
      return timingSafeEqual(Buffer.from(signature, 'base64url'), await sign(action, id, expiresAt));
    },
  };
}
