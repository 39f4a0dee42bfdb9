import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from './file-name.js';
import { sniffType } from './sniff-type.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('what a file is', () => {
  test.each([
    ['image/png', bytes('\x89PNG\r\n\x1a\n\x00\x00')],
    ['image/jpeg', bytes('\xff\xd8\xff\xe0\x00')],
    ['image/gif', bytes('GIF89a\x01')],
    ['image/webp', bytes('RIFF\x10\x00\x00\x00WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7\n')],
    ['text/plain', Buffer.from('Zażółć\n')],
  ])('is %s by its content', (type, content) => {
    expect(sniffType(content)).toBe(type);
  });

  test.each([
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a drawing with a script', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ])('is plain text for %s, which nothing runs', (_name, content) => {
    expect(sniffType(content)).toBe('text/plain');
  });

  test.each([
    ['a program', bytes('MZ\x90\x00\x03')],
    ['an archive', bytes('PK\x03\x04\x14\x00')],
    ['a PDF that does not begin as one', bytes('\x00\x00%PDF-1.7')],
    ['an empty file', Buffer.alloc(0)],
    ['text in another encoding', Buffer.from([0xff, 0xfe, 0x41, 0x00])],
  ])('is refused for %s', (_name, content) => {
    expect(sniffType(content)).toBeNull();
  });
});

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['C:\\Users\\a\\photo.JPEG', 'image/jpeg', 'photo.jpeg'],
    ['invoice.pdf.html', 'text/plain', 'invoice.pdf.html.txt'],
    ['\u202Egnp.exe', 'image/png', 'gnp.exe.png'],
    ['.htaccess', 'text/plain', 'htaccess.txt'],
    ['', 'application/pdf', 'file.pdf'],
    ['Résumé final.pdf', 'application/pdf', 'Résumé final.pdf'],
  ] as const)('%s of %s is kept as %s', (name, type, kept) => {
    expect(safeFileName(name, type)).toBe(kept);
  });

  test('never holds a path, a quote or a control character, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const kept = safeFileName(name, 'image/png');
        expect(kept).toMatch(/^[^/\\"<>|:*?\p{C}]+\.png$/u);
        expect([...kept].length).toBeLessThanOrEqual(124);
      }),
    );
  });
});
