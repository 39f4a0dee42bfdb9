import type { AttachmentType } from './sniff-type.js';

/** Endings that fit a type; the first is added to a name that has none of them. */
const ENDINGS: Readonly<Record<AttachmentType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'csv', 'md', 'log', 'json', 'tsv', 'ics', 'vcf'],
};

const MAX_LENGTH = 120;

/**
 * A name that is safe to keep, show and save under: no path, no control or direction characters, and an ending that
 * fits what the file is, so that a page that calls itself a picture opens nowhere as a page.
 */
export function safeFileName(name: string, type: AttachmentType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{C}\u2028\u2029"<>|:*?]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim();
  const dot = clean.lastIndexOf('.');
  const ending = dot < 0 ? '' : clean.slice(dot + 1).toLowerCase();
  const endings = ENDINGS[type];
  const fits = endings.includes(ending);
  const stem = [...(fits ? clean.slice(0, dot) : clean)].slice(0, MAX_LENGTH).join('').trim();
  return `${stem || 'file'}.${fits ? ending : endings[0]}`;
}
