/** Hashed names carry no meaning for the loader: this keeps those that it fetches, the one build before. */
export let parts = {};
export const rememberParts = {
  name: 'remember-parts',
  generateBundle(_options, bundle) {
    const file = (name) => Object.values(bundle).find((chunk) => chunk.name === name).fileName;
    parts = {
      launcher: file('launcher-part'),
      frame: file('frame-part'),
      app: file('app'),
      panel: file('panel-part'),
    };
  },
};
