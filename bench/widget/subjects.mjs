import { bundleFloor } from './floor.mjs';
import { bundlePeers } from './pages.mjs';

const click = (selector) => (page) => page.locator(selector).click();
/** The command is given in the page, so that what the driver needs to find and press a button does not count. */
const command = (body) => (page) => page.evaluate(`__open(() => { ${body} })`);

const press = command(`document.querySelector('#open').click()`);

/**
 * What is compared, in the order of the table. `isLight`: measured in more rounds, because differences of a few
 * milliseconds between these count.
 *
 * @param baton.port Where Baton's own server listens.
 * @param peers Where the peers are installed.
 */
export async function createSubjects({ port }, peers) {
  const tag = `<script async src="http://localhost:${port}/baton.js" data-workspace="demo"></script>`;
  const baton = {
    isLight: true,
    head: () => tag,
    isReady: 'window.Baton?.getState?.().ready',
    // The frame's input comes first; this button is the panel's.
    whole: `Boolean(document.querySelector('baton-chat')?.shadowRoot.querySelector('button.quiet-button'))`,
  };
  const module = (address) => `<script type="module" src="${address}"></script>`;
  return [
    { name: 'the page alone', isLight: true, head: () => '' },
    {
      name: 'floor: Preact, zustand, socket.io-client',
      isLight: true,
      script: await bundleFloor(),
      head: module,
      open: press,
    },
    { ...baton, name: 'Baton, Baton.open()', open: command('Baton.open()') },
    { ...baton, name: 'Baton, clicked', open: click('.launcher') },
    ...Object.entries(await bundlePeers(peers)).map(([name, script]) => ({
      name,
      isLight: false,
      script,
      head: module,
      open: press,
    })),
  ];
}
