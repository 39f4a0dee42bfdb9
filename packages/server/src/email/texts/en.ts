import type { MailTexts } from './mail-texts.js';

export const en: MailTexts = {
  subject: 'Your conversation with {workspace}',
  goOn: 'Answer this mail to go on with the conversation.',
  automated: 'automated assistant',
  leftOut: 'Too large to be sent by mail: {files}',
  confirmSubject: 'An answer from {workspace}',
  confirmIntro: 'There is an answer for you from {workspace}.',
  confirmAsk:
    'Somebody left this address in a chat there. If it was you, open this page to have the answer sent here:',
  confirmElse: 'If it was not you, do nothing. You will get no more mail about it.',
  question: 'Is this your address?',
  yes: 'Yes, send it here',
  no: 'No, send nothing',
  confirmed: 'Your address is confirmed. The answer is on its way to it.',
  stopped: 'You will get no more mail about this.',
  notices: {
    assigned: '{name} is with you now.',
    joined: '{name} has joined the conversation.',
    waiting: 'Nobody is free at this moment. You are in line and will be told who joins.',
    scheduled: 'A person will follow up on your question.',
    unassigned: 'Your question has been passed on to the team.',
    email_wanted: 'Leave your email and the answer will reach you.',
    cancelled: 'You are back with the assistant.',
    failed: 'We could not reach the team. Please try again in a moment.',
    expired: 'Nobody became free in time. You can try again, or go on with the assistant.',
    returned: 'The assistant is answering again.',
    paused: 'The assistant is paused and nobody can take over right now. Your message has been kept.',
    closed: 'This conversation has been closed. Write again to reopen it.',
    reopened: 'This conversation is open again.',
  },
};
