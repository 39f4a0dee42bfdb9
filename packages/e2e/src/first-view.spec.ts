import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ROOT } from './harness/program.js';
import { expect, test } from './test.js';

/** The files that the size limit counts as the opened widget, as one pattern over their names. */
async function countedFiles(): Promise<RegExp> {
  const limits: { name: string; path: string[] }[] = JSON.parse(
    await readFile(`${ROOT}.size-limit.json`, 'utf8'),
  );
  const paths = limits.find(({ name }) => name === 'opened widget')?.path ?? [];
  const patterns = paths.map((path) =>
    basename(path)
      .replace('.', '\\.')
      .replace('*', '[\\w-]+')
      .replace('{', '(')
      .replace('}', ')')
      .replaceAll(',', '|'),
  );
  return new RegExp(`^(${patterns.join('|')})$`);
}

test('an opened chat loads what the size limit counts, and nothing else', async ({ baton, page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(baton\.js$|assets\/)/.test(pathname)) loaded.push(basename(pathname));
  });
  await page.goto(`${baton.url}/demo/`);
  await page.getByRole('button', { name: 'Open chat' }).click();
  await expect.poll(() => page.evaluate(() => window.Baton.getState().connection)).toBe('online');
  expect(loaded.length).toBeGreaterThan(2);
  const counted = await countedFiles();
  expect(loaded.filter((name) => !counted.test(name))).toEqual([]);
});
