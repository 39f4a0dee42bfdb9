/** A piece of Markdown that reads as one: a heading, or text, a list, a table, or code. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'list' | 'table' | 'code'; readonly text: string };

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const TABLE_DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const COMMENT = /<!--[\s\S]*?-->/g;

/** Reads lines one after another; each `take…` moves past what it took. */
class BlockReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(markdown: string) {
    this.#lines = markdown.replace(/\r\n?/g, '\n').replace(COMMENT, '').split('\n');
  }

  *blocks(): Generator<MarkdownBlock> {
    while (this.#at < this.#lines.length) {
      const block = this.#next();
      if (block) yield block;
    }
  }

  #line(offset = 0): string | undefined {
    return this.#lines[this.#at + offset];
  }

  #next(): MarkdownBlock | undefined {
    const line = this.#line() ?? '';
    if (line.trim() === '' || RULE.test(line)) {
      this.#at += 1;
      return undefined;
    }
    const fence = FENCE.exec(line)?.[1];
    if (fence) return { kind: 'code', text: this.#takeCode(fence) };
    const heading = HEADING.exec(line);
    if (heading) {
      this.#at += 1;
      return { kind: 'heading', level: heading[1]?.length ?? 1, text: plainHeading(heading[2] ?? '') };
    }
    if (line.includes('|') && TABLE_DELIMITER.test(this.#line(1) ?? '')) {
      return { kind: 'table', text: this.#takeWhile((next) => next.includes('|')) };
    }
    if (LIST_ITEM.test(line)) return { kind: 'list', text: this.#takeList() };
    return this.#takeParagraph();
  }

  #takeWhile(goesOn: (line: string) => boolean): string {
    const start = this.#at;
    this.#at += 1;
    while (this.#at < this.#lines.length && goesOn(this.#line() ?? '')) this.#at += 1;
    return this.#lines.slice(start, this.#at).join('\n').trimEnd();
  }

  #takeCode(fence: string): string {
    let closed = false;
    return this.#takeWhile((line) => {
      if (closed) return false;
      const mark = FENCE.exec(line)?.[1];
      closed = Boolean(mark?.startsWith(fence)) && line.trim() === mark;
      return true;
    });
  }

  /** A list goes on over blank lines while the next text is an item or is indented under one. */
  #takeList(): string {
    return this.#takeWhile((line) => {
      if (line.trim() !== '')
        return !HEADING.test(line) && (this.#line(-1)?.trim() !== '' || isListLine(line));
      return isListLine(this.#line(1) ?? '');
    });
  }

  #takeParagraph(): MarkdownBlock {
    const text = this.#takeWhile((line) => line.trim() !== '' && !UNDERLINE.test(line) && !startsBlock(line));
    const underline = UNDERLINE.exec(this.#line() ?? '')?.[1];
    if (!underline) return { kind: 'paragraph', text };
    this.#at += 1;
    return { kind: 'heading', level: underline.startsWith('=') ? 1 : 2, text: plainHeading(text) };
  }
}

function isListLine(line: string): boolean {
  return LIST_ITEM.test(line) || /^(?: {2,}|\t)\S/.test(line);
}

function startsBlock(line: string): boolean {
  return (
    HEADING.test(line) ||
    FENCE.test(line) ||
    /^ {0,3}[-*+][ \t]+/.test(line) ||
    /^ {0,3}1[.)][ \t]+/.test(line)
  );
}

function plainHeading(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*_]{1,3}(?=\S)|(?<=\S)[`*_]{1,3}/g, (marks) => (marks === '_' ? '_' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The blocks of a Markdown text in order; comments and rules are left out. Any text is valid. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  return [...new BlockReader(markdown).blocks()];
}
