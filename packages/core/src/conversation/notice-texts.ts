import type { NoticeKind } from './message.js';

/**
 * What Baton says when no manager wrote anything for it; interfaces translate it by the notice's kind.
 * `{name}` is the person.
 */
export const NOTICE_TEXTS: Readonly<Record<NoticeKind, string>> = {
  assigned: '{name} is with you now.',
  joined: '{name} has joined the conversation.',
  waiting: 'Nobody is free at this moment. You are in line and will be told who joins.',
  scheduled: 'A person will follow up on your question.',
  unassigned: 'Your question has been passed on to the team.',
  email_wanted: 'Leave your email address, so that we can follow up on your question.',
  cancelled: 'You are back with the assistant.',
  failed: 'We could not reach the team. Please try again in a moment.',
  expired: 'Nobody became free in time. You can try again, or go on with the assistant.',
  returned: 'The assistant is answering again.',
  paused: 'The assistant is paused and nobody can take over right now. Your message has been kept.',
  closed: 'This conversation has been closed. Write again to reopen it.',
  reopened: 'This conversation is open again.',
};

/** The default text of a notice with the person's name filled in. */
export function noticeText(kind: NoticeKind, name?: string): string {
  return NOTICE_TEXTS[kind].replace('{name}', name ?? 'Somebody');
}

/**
 * What the settings of a new workspace say: no manager's own words either, so an interface may say it in the visitor's
 * language. `*` stands for what was filled in.
 */
export const STANDARD_MESSAGES = {
  available: 'You are now talking to *.',
  unavailable:
    'Nobody from our team is free right now. You keep your place, and the first person who is free joins you here.',
  unassigned: 'Thank you. Your question is with our team.',
} as const;

/** Whether a message is one of {@link STANDARD_MESSAGES} as it was when nobody had changed it. */
export function isStandardMessage(text: string): boolean {
  return Object.values(STANDARD_MESSAGES).some((standard) => {
    const [start, end] = standard.split('*');
    return end === undefined ? text === standard : text.startsWith(start!) && text.endsWith(end);
  });
}
