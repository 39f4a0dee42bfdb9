import type { WidgetLook } from '@baton/core';
import type { BrowserEnvironment } from '../env.js';
import type { WidgetStore } from '../store/create-widget-store.js';
import { toJson } from '../to-json.js';
import type { Theme } from '../widget.js';
import type { AppearanceStore } from './appearance.js';
import { followTheme } from './follow-theme.js';

export interface FollowLookOptions {
  readonly store: WidgetStore;
  readonly appearance: AppearanceStore;
  readonly environment: BrowserEnvironment;
  /** Where the look is remembered, so that the next page begins with it. */
  readonly memoryKey: string;
  /** What the page itself says comes before the owner's settings. */
  readonly position?: 'left' | 'right';
  readonly theme?: Theme;
}

/** Storage is the page's: what stands there may be anything. */
function parseLook(text: string | null): WidgetLook | null {
  try {
    const look = JSON.parse(text ?? '') as Partial<WidgetLook> | null;
    return look && typeof look.radius === 'number' ? (look as WidgetLook) : null;
  } catch {
    return null;
  }
}

/** Draws the widget as the workspace's settings say, at once with those of the last visit. Returns what stops it. */
export function followLook(options: FollowLookOptions): { setTheme(theme: Theme): void; stop(): void } {
  const { store, appearance, environment, memoryKey } = options;
  let pageTheme = options.theme;
  let stopTheme = () => {};
  const setTheme = (theme: Theme) => {
    stopTheme();
    stopTheme = followTheme(theme, appearance, environment);
  };
  const draw = (look: WidgetLook | null) => {
    appearance.setState({ look, side: options.position ?? look?.position ?? 'right' });
    setTheme(pageTheme ?? look?.theme ?? 'auto');
  };
  draw(parseLook(environment.local.get(memoryKey)));
  const stopStore = store.subscribe(({ widget }, before) => {
    if (!widget || widget === before.widget) return;
    const text = toJson(widget.look);
    if (text === environment.local.get(memoryKey)) return;
    environment.local.set(memoryKey, text);
    draw(widget.look);
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
