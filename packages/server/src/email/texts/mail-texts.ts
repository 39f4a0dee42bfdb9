import type { NoticeKind } from '@baton/core';

/** The fixed sentences of mail in one language; names in braces are filled in. */
export interface MailTexts {
  /** Of a mail that answers none. */
  readonly subject: string;
  readonly goOn: string;
  /** What stands in brackets behind the customer agent's name. */
  readonly automated: string;
  readonly leftOut: string;
  readonly confirmSubject: string;
  readonly confirmIntro: string;
  readonly confirmAsk: string;
  readonly confirmElse: string;
  /** The page that confirms an address. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly confirmed: string;
  readonly stopped: string;
  /** What no manager has worded; the widget says the same. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
}
