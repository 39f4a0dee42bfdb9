import type { InboundEmail } from './inbound-email.js';

const BOUNCE_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon|bounces?)(?:\+[^@]*)?@/;
const AUTOMATIC_SENDER = /^(?:no-?reply|do-?not-?reply|noreply[-+.][^@]*)@/;
const BULK = /\b(?:bulk|junk|list|auto[_-]?reply)\b/i;

/**
 * Whether a program wrote a mail: never answered, so that two programs do not write to each other for ever (RFC 3834,
 * and what programs really send). `bounce`: our own mail did not arrive.
 */
export function automaticKind({ from, header }: InboundEmail): 'bounce' | 'automatic' | null {
  const isReport = /multipart\/report|delivery-status/i.test(header('content-type'));
  const noReturn = header('return-path').replace(/\s/g, '') === '<>';
  if (BOUNCE_SENDER.test(from.address) || isReport || header('x-failed-recipients') !== '') return 'bounce';
  const submitted = header('auto-submitted').toLowerCase();
  const isAutomatic =
    noReturn ||
    (submitted !== '' && !submitted.startsWith('no')) ||
    AUTOMATIC_SENDER.test(from.address) ||
    BULK.test(header('precedence')) ||
    header('list-id') !== '' ||
    header('list-unsubscribe') !== '' ||
    header('feedback-id') !== '' ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    header('x-auto-response-suppress').toLowerCase().includes('all') ||
    header('x-loop') !== '' ||
    header('x-baton-conversation') !== '';
  return isAutomatic ? 'automatic' : null;
}

/**
 * False when the receiving server found that the sender's name was forged (RFC 8601): then the mail is read, but its
 * address proves nothing. Without such a finding the sender is believed.
 */
export function senderIsBelieved({ header }: InboundEmail): boolean {
  const results = header('authentication-results').toLowerCase();
  if (results === '') return true;
  if (/\bdmarc=(?:fail|permerror)\b/.test(results)) return false;
  if (/\bdmarc=pass\b/.test(results)) return true;
  const checked = /\b(?:spf|dkim)=/.test(results);
  return !checked || /\b(?:spf|dkim)=pass\b/.test(results);
}
