import type { Message } from '@baton/core';
import { escapeHtml, markdownHtml } from '../knowledge/markdown-html.js';
import { fillMailText, type MailLanguage } from './mail-language.js';

/** Who writes, for the words around a message. */
export interface ReplyScene {
  readonly workspaceName: string;
  readonly agentName: string;
  /** True when answering the mail brings the answer into the conversation. */
  readonly takesAnswers: boolean;
  readonly language: MailLanguage;
  /** Names of the files that are too large to go along. */
  readonly leftOut: readonly string[];
}

/** The same words twice: for programs that show text, and for those that show pages. */
export interface MailBody {
  readonly text: string;
  readonly html: string;
}

/** Links of a mail go to the web or to another mail; nothing else. */
const webLink = (target: string): string | undefined =>
  /^(?:https?:\/\/|mailto:)/i.test(target) ? target : undefined;

/** Markdown as it reads in plain mail: links with their address beside them, no marks for emphasis. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, '$1 ($2)')
    .replace(/(?<![\w*])\*\*([^*\n]+)\*\*(?![\w*])/g, '$1');
}

/** Its own words, or those of the language where no manager wrote any. */
function wordsOf({ notice, text }: Message, { texts }: MailLanguage): string {
  if (!notice || notice.custom) return text;
  const words = texts.notices[notice.kind];
  return words.includes('{name}') && !notice.name ? text : fillMailText(words, { name: notice.name ?? '' });
}

/** Who speaks; a notice speaks for the workspace and needs no name. */
function speaker({ author, authorName }: Message, scene: ReplyScene): string {
  if (author === 'human') return `${authorName ?? scene.workspaceName}:`;
  return author === 'agent' ? `${scene.agentName} (${scene.language.texts.automated}):` : '';
}

function messageText(message: Message, scene: ReplyScene): string {
  const sources = (message.citations ?? []).map(({ title, url }) => (url ? `${title}: ${url}` : title));
  const parts = [speaker(message, scene), plain(wordsOf(message, scene.language)), ...sources];
  return parts.filter((part) => part !== '').join('\n');
}

function messageHtml(message: Message, scene: ReplyScene): string {
  const who = speaker(message, scene);
  const sources = (message.citations ?? []).map(({ title, url }) => {
    const target = url && webLink(url);
    return `<li>${target ? `<a href="${escapeHtml(target)}">${escapeHtml(title)}</a>` : escapeHtml(title)}</li>`;
  });
  return [
    who && `<p style="margin:1.5em 0 .25em;color:#57606a"><strong>${escapeHtml(who)}</strong></p>`,
    markdownHtml(wordsOf(message, scene.language), { link: webLink, lineBreaks: true }),
    sources.length > 0 && `<ul>${sources.join('')}</ul>`,
  ]
    .filter((part) => part)
    .join('\n');
}

/** A whole page around what is said; it loads nothing from anywhere. */
export function mailPage({ tag, direction }: MailLanguage, body: string): string {
  return `<!doctype html>
<html lang="${tag}" dir="${direction}"><head><meta charset="utf-8"></head>
<body style="margin:0;padding:16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;max-width:40em">
${body}
</body></html>`;
}

/** A mail that carries messages of a conversation, in order. */
export function replyBody(messages: readonly Message[], scene: ReplyScene): MailBody {
  const { workspaceName, takesAnswers, language, leftOut } = scene;
  const { texts } = language;
  const files = leftOut.length > 0 ? fillMailText(texts.leftOut, { files: leftOut.join(', ') }) : '';
  const foot = [workspaceName, takesAnswers ? texts.goOn : ''].filter((line) => line !== '');
  const body = messages.map((message) => messageHtml(message, scene)).join('\n');
  const fileLine = files && `<p>${escapeHtml(files)}</p>`;
  const footer = `<hr style="border:0;border-top:1px solid #d0d7de;margin:2em 0 1em"><p style="color:#57606a">${foot.map(escapeHtml).join('<br>')}</p>`;
  return {
    text: [...messages.map((message) => messageText(message, scene)), files, `--\n${foot.join('\n')}`]
      .filter((part) => part !== '')
      .join('\n\n'),
    html: mailPage(language, [body, fileLine, footer].filter((part) => part !== '').join('\n')),
  };
}

/** The one mail that asks an address for its owner's consent: nothing of the conversation is in it. */
export function confirmationBody(about: {
  readonly workspaceName: string;
  readonly link: string;
  readonly language: MailLanguage;
}): MailBody {
  const { link, language } = about;
  const { texts } = language;
  const intro = fillMailText(texts.confirmIntro, { workspace: about.workspaceName });
  const url = escapeHtml(link);
  const paragraphs = [
    escapeHtml(intro),
    escapeHtml(texts.confirmAsk),
    `<a href="${url}">${url}</a>`,
    escapeHtml(texts.confirmElse),
  ];
  return {
    text: [intro, texts.confirmAsk, link, texts.confirmElse].join('\n\n'),
    html: mailPage(language, paragraphs.map((text) => `<p>${text}</p>`).join('\n')),
  };
}

/** The subject of a reply to a subject; a conversation that began without one is called after the workspace. */
export function replySubject(subject: string, workspaceName: string, { texts }: MailLanguage): string {
  if (subject === '') return fillMailText(texts.subject, { workspace: workspaceName });
  return /^re\s*:/i.test(subject) ? subject : `Re: ${subject}`;
}
