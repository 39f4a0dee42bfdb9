import { createHash, createHmac } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 130 bits. */
const LENGTH = 26;

/**
 * The token of a thread: nobody can make one without the workspace's secret, and the database keeps only its hash.
 * `reply` stands in the address that answers go to, `confirm` in the link that confirms an address.
 */
export function mailToken(secret: string, purpose: 'reply' | 'confirm', threadId: string): string {
  const digest = createHmac('sha256', secret).update(`baton mail ${purpose} ${threadId}`).digest();
  return [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte & 31]).join('');
}

/** What the database keeps of a token. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
