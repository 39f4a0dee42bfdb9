import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAssets } from './assets.js';

const PAGE = `<!doctype html><title>Console</title>${'<p>text</p>'.repeat(200)}`;

describe('files for browsers', () => {
  let folder: string;
  let app: Hono;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'baton-assets-'));
    for (const name of ['public/assets', 'public/console/assets', 'public/demo']) {
      await mkdir(join(folder, name), { recursive: true });
    }
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'public/baton.js'), 'loader');
    await writeFile(join(folder, 'public/assets/app-1.js'), 'app');
    await writeFile(join(folder, 'public/console/index.html'), PAGE);
    await writeFile(join(folder, 'public/demo/index.html'), 'demo');
    app = new Hono();
    serveAssets(app, join(folder, 'public'), true);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('lets every website load the loader and the widget, the one for minutes and the other for good', async () => {
    const loader = await app.request('/baton.js');
    expect(await loader.text()).toBe('loader');
    expect(loader.headers.get('access-control-allow-origin')).toBe('*');
    expect(loader.headers.get('cache-control')).toContain('max-age=300');
    expect(loader.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const asset = await app.request('/assets/app-1.js');
    expect(asset.headers.get('access-control-allow-origin')).toBe('*');
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  it('has the same files in another folder for each further attempt', async () => {
    expect(await (await app.request('/assets/~2/app-1.js')).text()).toBe('app');
    expect((await app.request('/assets/~2/~2/app-1.js')).status).toBe(404);
    expect((await app.request('/assets/~2/../../secret.txt')).status).toBe(404);
  });

  it('answers the console at any of its addresses, under a strict policy, and its missing files with 404', async () => {
    for (const path of ['/console/', '/console/inbox/mine']) {
      const page = await app.request(path);
      expect(await page.text()).toBe(PAGE);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
    expect((await app.request('/console/assets/gone.js')).status).toBe(404);
  });

  it('sends a page compressed where that is understood, and nothing when it has not changed', async () => {
    const page = await app.request('/console/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(page.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await page.arrayBuffer())).toString()).toBe(PAGE);
    const etag = page.headers.get('etag') ?? '';
    expect((await app.request('/console/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('shows a file anew after it was built again', async () => {
    const path = join(folder, 'public/assets/app-2.js');
    await writeFile(path, 'old');
    expect(await (await app.request('/assets/app-2.js')).text()).toBe('old');
    await writeFile(path, 'newer');
    expect(await (await app.request('/assets/app-2.js')).text()).toBe('newer');
  });

  it.each([
    '/assets/../../secret.txt',
    '/demo/%2e%2e/%2e%2e/secret.txt',
    '/console/..%2f..%2fsecret.txt',
    '/demo/%00',
  ])('does not leave its folder for %s', async (path) => {
    const response = await app.request(`http://localhost${path}`);
    expect(await response.text()).not.toBe('secret');
  });

  it('begins at the demo in demo mode, and at the console otherwise', async () => {
    expect((await app.request('/')).headers.get('location')).toBe('/demo/');
    expect(await (await app.request('/demo/')).text()).toBe('demo');
    const plain = new Hono();
    serveAssets(plain, folder, false);
    expect((await plain.request('/')).headers.get('location')).toBe('/console/');
  });

  it('says what to do when nothing has been built', async () => {
    const bare = new Hono();
    serveAssets(bare, join(folder, 'nothing'), false);
    const response = await bare.request('/baton.js');
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toContain('npm run build');
  });
});
