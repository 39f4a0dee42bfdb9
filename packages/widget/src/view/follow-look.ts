import type { BrowserEnvironment } from '../env.js';
import type { RememberedLook } from '../launcher/remembered-look.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { toJson } from '../to-json.js';
import type { Theme } from '../widget.js';
import type { AppearanceStore } from './appearance.js';
import { followTheme } from './follow-theme.js';
import { completeLook } from './look.js';

export interface FollowLookOptions {
  readonly store: WidgetStore;
  readonly appearance: AppearanceStore;
  readonly environment: BrowserEnvironment;
  /** Where the look is remembered, so that the next page begins with it. */
  readonly memoryKey: string;
  /** What the page itself says comes before the owner's settings. */
  readonly position?: 'left' | 'right';
  readonly theme?: Theme;
  /** A part that the look needs could not be loaded. */
  readonly onError: (cause: unknown) => void;
}

/** Storage is the page's: what stands there may be anything. */
function parseLook(text: string | null): RememberedLook | null {
  try {
    const look = JSON.parse(text ?? '') as Partial<RememberedLook> | null;
    return look?.properties && typeof look.properties === 'object' ? (look as RememberedLook) : null;
  } catch {
    return null;
  }
}

/** Draws the widget as the workspace's settings say, at once with those of the last visit. Returns what stops it. */
export function followLook(options: FollowLookOptions): { setTheme(theme: Theme): void; stop(): void } {
  const { store, appearance, environment, memoryKey, onError } = options;
  let pageTheme = options.theme;
  let stopTheme = () => {};
  const setTheme = (theme: Theme) => {
    stopTheme();
    stopTheme = followTheme(theme, appearance, environment);
  };
  const draw = (look: RememberedLook | null) => {
    appearance.setState({ look, side: options.position ?? look?.position ?? 'right' });
    setTheme(pageTheme ?? look?.theme ?? 'auto');
  };
  draw(parseLook(environment.local.get(memoryKey)));
  const stopStore = store.subscribe(({ widget, branding }, before) => {
    if (!widget || (widget === before.widget && branding === before.branding)) return;
    void completeLook(widget.look, branding?.agentName).then((look) => {
      const text = toJson(look);
      const isLate = store.getState().widget !== widget;
      if (isLate || text === environment.local.get(memoryKey)) return;
      environment.local.set(memoryKey, text);
      draw(look);
    }, onError);
  });
  return {
    setTheme(theme) {
      pageTheme = theme;
      setTheme(theme);
    },
    stop() {
      stopStore();
      stopTheme();
    },
  };
}
