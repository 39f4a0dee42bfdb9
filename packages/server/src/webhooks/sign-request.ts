import { randomBytes } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';

/** A secret as receivers' libraries take it (Standard Webhooks: 24 to 64 random bytes). */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * The headers that prove a request to be ours (Standard Webhooks). `id` names the delivery: the same for each attempt,
 * so that a receiver can tell a repetition.
 */
export function signedHeaders(
  secret: string,
  request: { readonly id: string; readonly at: Date; readonly body: string },
): Record<string, string> {
  return {
    'webhook-id': request.id,
    'webhook-timestamp': String(Math.floor(request.at.getTime() / 1000)),
    'webhook-signature': new Signer(secret).sign(request.id, request.at, request.body),
  };
}
