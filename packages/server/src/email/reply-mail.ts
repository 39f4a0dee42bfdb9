import type { Message } from '@baton/core';

/** Who writes, for the words around a message. */
export interface ReplyScene {
  readonly workspaceName: string;
  readonly agentName: string;
  /** True when answering the mail brings the answer into the conversation. */
  readonly takesAnswers: boolean;
}

/** Markdown as it reads in plain mail: links with their address beside them, no marks for emphasis. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, '$1 ($2)')
    .replace(/(?<![\w*])\*\*([^*\n]+)\*\*(?![\w*])/g, '$1');
}

function sourcesOf({ citations = [] }: Message): string {
  return citations.map(({ title, url }) => `\n${title}${url ? `: ${url}` : ''}`).join('');
}

/** Who speaks; a notice speaks for the workspace and needs no name. */
function speaker(message: Message, scene: ReplyScene): string {
  if (message.author === 'human') return `${message.authorName ?? scene.workspaceName}:\n`;
  return message.author === 'agent' ? `${scene.agentName} (automated assistant):\n` : '';
}

/** The text of a mail that carries messages of a conversation, in order. */
export function replyText(messages: readonly Message[], scene: ReplyScene): string {
  const parts = messages.map(
    (message) => `${speaker(message, scene)}${plain(message.text)}${sourcesOf(message)}`,
  );
  const foot = scene.takesAnswers ? 'Answer this mail to go on with the conversation.' : '';
  return [...parts, `--\n${[scene.workspaceName, foot].filter((line) => line !== '').join('\n')}`].join(
    '\n\n',
  );
}

/** The text of the one mail that asks an address for its owner's consent: nothing of the conversation is in it. */
export function confirmationText(about: { readonly workspaceName: string; readonly link: string }): string {
  return [
    `There is an answer for you from ${about.workspaceName}.`,
    'Somebody left this address in a chat there. If it was you, open this page to have the answer sent here:',
    about.link,
    'If it was not you, do nothing. You will get no more mail about it.',
  ].join('\n\n');
}

/** The subject of a reply to a subject; a conversation that began without one is called after the workspace. */
export function replySubject(subject: string, workspaceName: string): string {
  if (subject === '') return `Your conversation with ${workspaceName}`;
  return /^re\s*:/i.test(subject) ? subject : `Re: ${subject}`;
}
