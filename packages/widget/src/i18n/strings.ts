import type { NoticeKind } from '@baton/core';

/** Every text of the interface. `{…}` is filled in; no text is put together from pieces. */
export interface Strings {
  readonly openChat: string;
  readonly closeChat: string;
  readonly unreadOne: string;
  readonly unreadOther: string;
  readonly assistant: string;
  readonly assistantStatus: string;
  readonly humanStatus: string;
  readonly waitingStatus: string;
  readonly pausedStatus: string;
  readonly endedStatus: string;
  readonly moreOptions: string;
  readonly endChat: string;
  readonly startAgain: string;
  readonly backToAssistant: string;
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
  readonly sources: string;
  readonly today: string;
  readonly yesterday: string;
  readonly newMessages: string;
  readonly connecting: string;
  readonly offline: string;
  readonly restored: string;
  readonly failed: string;
  readonly offerTitle: string;
  readonly offerDismiss: string;
  readonly requesting: string;
  readonly requestFailed: string;
  readonly waitingTitle: string;
  readonly waitingNext: string;
  readonly waitingPosition: string;
  readonly waitingHint: string;
  readonly cancelWaiting: string;
  readonly scheduledTitle: string;
  readonly scheduledHint: string;
  readonly unassignedTitle: string;
  readonly leaveEmail: string;
  readonly emailLabel: string;
  readonly emailSend: string;
  readonly emailInvalid: string;
  readonly emailThanks: string;
  readonly emailFailed: string;
  /** Baton's own words for its notices; `{name}` is the person. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
}

/** Fills `{name}` and the like in; a value that is missing leaves nothing behind. */
export function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
