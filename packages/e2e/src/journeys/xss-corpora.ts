import { readFile } from 'node:fs/promises';
import { ROOT } from '../harness/program.js';

/** Where published corpora may be found; they are not ours to copy, so without them only our own texts are tried. */
const FOLDER = process.env.BATON_XSS_CORPORA ?? `${ROOT}../shared/data/rendering`;

/** Texts of our own that try each way out of a text that we know of. */
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "';alert(1)//",
  '[press](javascript:alert(1))',
  '[press](JaVa\tScRiPt:alert(1))',
  '[press](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[press](vbscript:alert(1))',
  '![x](https://attacker.example/pixel.png)',
  '![x](x" onerror="alert(1))',
  '<https://attacker.example/" onmouseover="alert(1)>',
  'https://attacker.example/"onmouseover="alert(1)',
  '**<iframe srcdoc="<script>alert(1)</script>">**',
  '`</code><script>alert(1)</script>`',
  '```\n</pre><img src=x onerror=alert(1)>\n```',
  '| a | <img src=x onerror=alert(1)> |\n|---|---|\n| <style>@import "https://attacker.example/a.css"</style> | [x](javascript:alert(1)) |',
  '> <details open ontoggle=alert(1)>',
  '- <a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<base href="https://attacker.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '\u2028<script>alert(1)</script>\u2029',
  '&lt;img src=x onerror=alert(1)&gt; &#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;',
];

async function read(name: string): Promise<string | null> {
  return readFile(`${FOLDER}/${name}`, 'utf8').catch(() => null);
}

/** What a corpus says about a text, beside the text. */
const ABOUT = ['source', 'title', 'section', 'expected', 'html'];

/** Every text in a document, whatever its shape. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => (ABOUT.includes(key) ? [] : stringsIn(inner)));
  return [];
}

function parse(name: string, text: string): string[] {
  if (name.endsWith('.jsonl'))
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => stringsIn(JSON.parse(line)));
  return stringsIn(JSON.parse(text));
}

/** So many texts go in one message, each a paragraph of its own. */
const TOGETHER = 12;

/** The texts as messages. One with a code fence stands alone, or it would make code of those after it. */
export function asMessages(texts: readonly string[]): string[] {
  const fenced = texts.filter((text) => /```|~~~/.test(text));
  const others = texts.filter((text) => !/```|~~~/.test(text));
  const messages: string[] = [];
  for (let text = others.shift(), taken = 0; text !== undefined; text = others.shift()) {
    const last = messages.at(-1);
    const joined = `${last}\n\n${text}`;
    taken = last !== undefined && taken < TOGETHER && joined.length < 9_500 ? taken + 1 : 1;
    if (taken > 1) messages[messages.length - 1] = joined;
    else messages.push(text);
  }
  return [...messages, ...fenced];
}

/** All texts to try, each once, as messages that the server takes. */
export async function xssTexts(): Promise<readonly string[]> {
  const names = ['payloads-xss.jsonl', 'blns.json', 'dompurify_expect.json', 'commonmark_spec.json'];
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await read(name);
      return text === null ? [] : parse(name, text);
    }),
  );
  const texts = [...OWN, ...found.flat()]
    .map((text) => text.replaceAll('\0', '').slice(0, 9_000))
    .filter((text) => text.trim() !== '');
  return [...new Set(texts)];
}
