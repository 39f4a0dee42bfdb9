const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  agrave: 'à',
  iuml: 'ï',
  ntilde: 'ñ',
  aring: 'å',
  oslash: 'ø',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
}

const BLOCK = /^(?:p|div|tr|li|ul|ol|h[1-6]|table|section|article|header|footer|blockquote|pre|hr)$/;
const HIDDEN = /<(style|script|head|title|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** What Gmail, Yahoo, Proton and Thunderbird put around what they quote. */
const QUOTE_CLASS = /\b(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix)\b/;

function tagName(tag: string): string {
  return /^<\/?\s*([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/**
 * The text of a mail's HTML, with quotations as lines that begin with `>`. Only ever shown as text: nothing of the
 * HTML is kept.
 */
export function htmlToText(html: string): string {
  const parts = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(HIDDEN, '')
    .split(/(<[^<>]*>)/);
  let depth = 0;
  let text = '';
  const newLine = () => {
    if (!/(?:^|\n)(?:> )*$/.test(text)) text = text.replace(/[ \t]+$/, '');
    text += `\n${'> '.repeat(depth)}`;
  };
  for (const part of parts) {
    if (!part.startsWith('<')) {
      text += decode(part.replace(/[\s\u00a0]+/g, ' '));
      continue;
    }
    const name = tagName(part);
    const closes = part.startsWith('</');
    if (name === 'blockquote') depth = Math.max(0, depth + (closes ? -1 : 1));
    if (name === 'br') newLine();
    else if (BLOCK.test(name)) newLine();
    else if (name === 'td' && closes) text += ' ';
    if (!closes && QUOTE_CLASS.test(part) && name !== 'blockquote') newLine();
  }
  return text
    .split('\n')
    .map((line) => line.replace(/^((?:> )*) +/, '$1').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
