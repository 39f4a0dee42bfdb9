import type { NoticeKind } from '@baton/core';

/** One text for each of a language's plural categories (Unicode CLDR); `other` serves where one is left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Texts of the parts that come later; the English ones come with them. */
export interface LaterStrings {
  /** Baton's own words for its notices; `{name}` is the person. */
  readonly notices: Readonly<Record<Exclude<NoticeKind, 'email_wanted'>, string>>;
  readonly waitingTitle: string;
  readonly waitingNext: string;
  readonly waitingPosition: string;
  readonly waitingHint: string;
  readonly cancelWaiting: string;
  readonly scheduledHint: string;
  readonly expectedWait: string;
  readonly nextOpening: string;
  readonly nobodyTitle: string;
  readonly emailAsk: string;
  readonly emailThanks: string;
  readonly leaveEmail: string;
  readonly removeFile: string;
  readonly uploading: string;
  readonly fileTooLarge: string;
  readonly fileRefused: string;
  readonly tooManyFiles: string;
  readonly uploadFailed: string;
  readonly downloadFile: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly feedbackThanks: string;
  readonly rateTitle: string;
  readonly rate1: string;
  readonly rate2: string;
  readonly rate3: string;
  readonly rate4: string;
  readonly rate5: string;
  readonly rateComment: string;
  readonly rateSend: string;
  readonly copy: string;
  readonly copied: string;
  readonly formTitle: string;
  readonly formStart: string;
  readonly nameLabel: string;
  readonly required: string;
  readonly optional: string;
  readonly emailLabel: string;
  readonly emailSend: string;
  readonly emailInvalid: string;
  readonly emailFailed: string;
  readonly dropFiles: string;
  readonly sources: string;
  readonly moreOptions: string;
  readonly endChat: string;
  readonly startAgain: string;
  readonly backToAssistant: string;
  readonly rateThanks: string;
  readonly transcript: string;
  readonly soundOn: string;
  readonly soundOff: string;
  readonly notify: string;
  readonly offerTitle: string;
  readonly offerDismiss: string;
  readonly requesting: string;
  readonly requestFailed: string;
}

/** Every text of the interface, as a language has it. */
export type Strings = FirstStrings & LaterStrings;

/** The texts that are there from the start: in English the first ones only. */
export type LoadedStrings = FirstStrings & Partial<LaterStrings>;

/** The texts of the first view. `{…}` is filled in; no text is put together from pieces. */
export interface FirstStrings {
  readonly closeChat: string;
  readonly unread: PluralForms;
  readonly assistant: string;
  readonly assistantStatus: string;
  readonly humanStatus: string;
  readonly waitingStatus: string;
  readonly pausedStatus: string;
  readonly endedStatus: string;
  readonly talkToPerson: string;
  readonly welcomeTitle: string;
  readonly welcomeText: string;
  readonly messageLabel: string;
  readonly messagePlaceholder: string;
  readonly closedPlaceholder: string;
  readonly send: string;
  readonly tooLong: string;
  readonly conversationLabel: string;
  readonly you: string;
  readonly typing: string;
  readonly sending: string;
  readonly sent: string;
  readonly read: string;
  readonly notSent: string;
  readonly notAccepted: string;
  readonly retry: string;
  readonly discard: string;
  readonly today: string;
  readonly yesterday: string;
  readonly newMessages: string;
  readonly connecting: string;
  readonly offline: string;
  readonly restored: string;
  readonly failed: string;
  readonly scheduledTitle: string;
  readonly unassignedTitle: string;
  readonly attach: string;
  readonly emoji: string;
  readonly earlier: string;
}

/** The words of the panel's frame, which is drawn before the panel is there. */
export type FrameStrings = Pick<
  FirstStrings,
  | 'assistant'
  | 'assistantStatus'
  | 'closeChat'
  | 'connecting'
  | 'failed'
  | 'messageLabel'
  | 'messagePlaceholder'
  | 'retry'
  | 'send'
  | 'sending'
>;

/** Fills `{name}` and the like in; a value that is missing leaves nothing behind. */
export function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The form for this number in a language, with the number filled in as that language writes it. */
export function plural(forms: PluralForms, count: number, locale: string): string {
  const form = forms[rulesOf(locale).select(count)] ?? forms.other;
  return fill(form, { count: formatNumber(count, locale) });
}

/** A number as a language writes it. */
export function formatNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  return withLocale(locale, (tag) => new Intl.NumberFormat(tag, options)).format(value);
}

function rulesOf(locale: string): Intl.PluralRules {
  return withLocale(locale, (tag) => new Intl.PluralRules(tag));
}

/** A page may give a tag that is none; then English serves. */
function withLocale<Value>(locale: string, make: (tag: string) => Value): Value {
  try {
    return make(locale);
  } catch {
    return make('en');
  }
}
