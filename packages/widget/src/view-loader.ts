import { BatonError } from '@baton/core';
import type { AppearanceStore } from './view/appearance.js';
import type { Mount } from './view/mount.js';

export interface ViewLoaderOptions {
  readonly appearance: AppearanceStore;
  /** null while the widget is not on the page, or no longer. */
  readonly mount: () => Mount | null;
  readonly onError: (error: BatonError) => void;
}

/** Fetches the parts of the interface that the launcher does without, each once and when it is wanted. */
export function createViewLoader({ appearance, mount, onError }: ViewLoaderOptions): {
  panel(): void;
  extras(): void;
} {
  const fail = (cause: unknown) =>
    onError(new BatonError('unavailable', 'The chat could not be loaded.', { cause }));
  return {
    panel() {
      if (appearance.getState().Panel) return;
      import('./view/panel-part.js').then(({ Panel, PANEL_STYLES }) => {
        if (appearance.getState().Panel) return;
        mount()?.adopt(PANEL_STYLES);
        appearance.setState({ Panel });
      }, fail);
    },
    extras() {
      if (appearance.getState().extras) return;
      import('./view/extras-part.js').then((extras) => {
        if (appearance.getState().extras) return;
        mount()?.adopt(extras.EXTRAS_STYLES);
        appearance.setState({ extras });
      }, fail);
    },
  };
}
