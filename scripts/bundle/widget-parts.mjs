/** What the loader fetches, with the name of its chunk. */
const CHUNKS = { launcher: 'launcher-part', app: 'app', panel: 'panel-part' };

/** Whether a chunk is one of them. */
export const isPart = (name) => Object.values(CHUNKS).includes(name);

/** Hashed names carry no meaning for the loader: this keeps those that it fetches, the one build before. */
export let parts = {};
export const rememberParts = {
  name: 'remember-parts',
  generateBundle(_options, bundle) {
    const file = (name) => Object.values(bundle).find((chunk) => chunk.name === name).fileName;
    parts = Object.fromEntries(Object.entries(CHUNKS).map(([part, name]) => [part, file(name)]));
  },
};
