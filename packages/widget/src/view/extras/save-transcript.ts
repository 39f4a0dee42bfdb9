import { fill } from '../../i18n/strings.js';
import { type TimelineItem, timeline } from '../../store/timeline.js';
import { noticeWords } from '../messages/notice.js';
import { speakerName } from '../messages/speaker.js';
import type { View } from '../view-context.js';

type Format = 'html' | 'txt';

/** More pages than this are no conversation that anybody reads. */
const MAX_PAGES = 400;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

interface Line {
  readonly who: string;
  readonly when: string;
  readonly text: string;
}

function lineOf(item: TimelineItem, view: View): Line {
  const { strings, locale } = view.appearance.getState();
  const { conversation, branding } = view.store.getState();
  const speakers = { assignee: conversation?.assignee ?? null, branding };
  const files = item.attachments.map(({ name }) => `[${name}]`);
  const words = item.notice ? noticeWords(item.text, item.notice, strings) : item.text;
  return {
    who: item.notice ? '' : speakerName(item, speakers, strings),
    when: new Date(item.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    text: [words, ...files].filter(Boolean).join('\n'),
  };
}

function asText(title: string, lines: readonly Line[]): string {
  const parts = lines.map(({ who, when, text }) => `${when}${who && ` · ${who}`}\n${text}`);
  return `${[title, ...parts].join('\n\n')}\n`;
}

function asHtml(
  title: string,
  lines: readonly Line[],
  about: { language: string; direction: string },
): string {
  const rows = lines.map(
    ({ who, when, text }) =>
      `<article><p><b>${escapeHtml(who)}</b> <time>${escapeHtml(when)}</time></p><p dir="auto">${escapeHtml(text)}</p></article>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(about.language)}" dir="${about.direction}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}p{margin:.2rem 0;white-space:pre-wrap}article{margin:1.2rem 0}time{color:#666;font-size:.85em}</style>
<h1>${escapeHtml(title)}</h1>
${rows.join('\n')}
</html>
`;
}

async function loadAll({ store, commands }: View): Promise<void> {
  for (let page = 0; page < MAX_PAGES; page++) {
    const first = store.getState().messages[0]?.seq ?? 1;
    if (first <= 1) return;
    await commands.loadEarlier();
    if ((store.getState().messages[0]?.seq ?? 1) === first) return;
  }
}

/** The whole conversation as a file: what was said, by whom and when. Exported for tests. */
export function transcriptOf(view: View, format: Format): string {
  const state = view.store.getState();
  const { strings, locale, direction } = view.appearance.getState();
  const title = `${strings.conversationLabel} – ${state.branding?.name || fill(strings.assistant, {})}`;
  const lines = timeline(state).map((item) => lineOf(item, view));
  return format === 'txt' ? asText(title, lines) : asHtml(title, lines, { language: locale, direction });
}

/** Gives the visitor the whole conversation as a file of their own. */
export async function saveTranscript(view: View, format: Format): Promise<void> {
  await loadAll(view);
  const { document: page } = view.environment;
  const type = format === 'html' ? 'text/html' : 'text/plain';
  const address = URL.createObjectURL(
    new Blob([transcriptOf(view, format)], { type: `${type};charset=utf-8` }),
  );
  const link = page.createElement('a');
  link.href = address;
  link.download = `conversation.${format}`;
  link.click();
  view.environment.after(10_000, () => URL.revokeObjectURL(address));
}
