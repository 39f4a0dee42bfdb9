import { join } from 'node:path';
import { build } from 'esbuild';

const OPEN_BUTTON = `
  const button = document.body.appendChild(Object.assign(document.createElement('button'), { id: 'open', textContent: 'Chat' }));
  const place = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'place' }));
  place.style.cssText = 'position:fixed;right:20px;bottom:70px;width:380px;height:560px';`;

/**
 * Each peer as its own documentation puts it on a page: bundled and minified for production, in a corner, behind a
 * button where it has none of its own. None is connected to its service: what is measured is what a page pays before.
 */
const SOURCES = {
  'deep-chat 2.4.2': `import 'deep-chat';
    ${OPEN_BUTTON}
    const chat = place.appendChild(document.createElement('deep-chat'));
    chat.demo = true;
    place.style.display = 'none';
    button.onclick = () => { place.style.display = 'block'; const look = () => { const input = chat.shadowRoot?.querySelector('#text-input'); if (input) input.focus(); else requestAnimationFrame(look); }; look(); };`,
  'botframework-webchat 4.18.1 (minimal)': `import { renderWebChat, createDirectLine } from './node_modules/botframework-webchat/dist/botframework-webchat.minimal.mjs';
    ${OPEN_BUTTON}
    renderWebChat({ directLine: createDirectLine({ token: 'none', domain: location.origin + '/nothing', webSocket: false }), userID: 'visitor' }, place);
    place.style.display = 'none';
    button.onclick = () => { place.style.display = 'block'; const look = () => { const input = place.querySelector('input[type=text],textarea'); if (input) input.focus(); else requestAnimationFrame(look); }; look(); };`,
  '@botpress/webchat 4.5.2': `import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Webchat } from '@botpress/webchat';
    function App() {
      const [isOpen, setOpen] = useState(false);
      return createElement('div', null,
        createElement(Webchat, { clientId: '00000000-0000-0000-0000-000000000000', style: { width: 380, height: 560, display: isOpen ? 'flex' : 'none', position: 'fixed', bottom: 90, right: 20 } }),
        createElement('button', { id: 'open', style: { position: 'fixed', bottom: 20, right: 20 }, onClick: () => setOpen(true) }, 'Chat'));
    }
    createRoot(document.body.appendChild(document.createElement('div'))).render(createElement(App));`,
};

/** One peer leans on a part of Node that other bundlers put in; here it gets as little as works, to its advantage. */
const withoutNodeParts = {
  name: 'without-node-parts',
  setup(build) {
    build.onResolve({ filter: /^punycode$/ }, () => ({ path: 'punycode', namespace: 'stub' }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'export const toASCII = String; export const toUnicode = String;',
    }));
  },
};

/** Bundles every peer from where it is installed: name → script. */
export async function bundlePeers(folder) {
  const scripts = {};
  for (const [name, contents] of Object.entries(SOURCES)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: folder, loader: 'js' },
      absWorkingDir: folder,
      plugins: [withoutNodeParts],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      outfile: join(folder, 'bundle.js'),
      loader: { '.css': 'empty', '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
      // One React for all; and copies for old browsers, which their packages would make with an install script.
      alias: {
        react: join(folder, 'node_modules/react'),
        'react-dom': join(folder, 'node_modules/react-dom'),
        'p-defer-es5': 'p-defer',
        'abort-controller-es5': 'abort-controller',
        'markdown-it-attrs-es5': 'markdown-it-attrs',
      },
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      logLevel: 'error',
    });
    scripts[name] = outputFiles.find(({ path }) => path.endsWith('.js')).contents;
  }
  return scripts;
}

/** The page that every widget is on. */
export function page(head) {
  const paragraphs = Array.from(
    { length: 30 },
    (_, place) => `<p>Paragraph ${place} of a page that somebody reads.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>${head}</head><body><h1>A page</h1>${paragraphs.join('')}</body></html>`;
}
