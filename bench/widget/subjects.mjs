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
    { name: 'Baton, Baton.open()', isLight: true, head: () => tag, open: command('Baton.open()') },
    { name: 'Baton, clicked', isLight: true, head: () => tag, open: click('.launcher') },
    ...Object.entries(await bundlePeers(peers)).map(([name, script]) => ({
      name,
      isLight: false,
      script,
      head: module,
      open: press,
    })),
  ];
}
