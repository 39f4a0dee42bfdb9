import { mkdirSync } from 'node:fs';
import { serveDemo } from './pictures/serve-demo.mjs';
import { takePictures } from './pictures/take-pictures.mjs';
import { buildIfStale } from './setup/build-if-stale.mjs';
import { main } from './setup/fail.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/project.mjs';

// npm run pictures: every state of the widget, light and dark, on a desk and on a phone, into docs/pictures/; and the README's.
await main(async () => {
  await ensureInstalled();
  await buildIfStale();
  const folder = `${ROOT}docs/pictures/`;
  mkdirSync(folder, { recursive: true });
  const demo = await serveDemo();
  try {
    await takePictures({ demo, folder, first: `${ROOT}docs/images/widget.png` });
  } finally {
    await demo.stop();
  }
  return 0;
});
