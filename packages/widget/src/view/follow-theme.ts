import type { BrowserEnvironment } from '../env.js';
import type { Theme } from '../widget.js';
import type { AppearanceStore } from './appearance.js';

/** Draws in the chosen theme and, for `auto`, goes with the visitor's system until it is stopped. */
export function followTheme(
  theme: Theme,
  appearance: AppearanceStore,
  environment: BrowserEnvironment,
): () => void {
  const query =
    theme === 'auto' ? environment.window.matchMedia?.('(prefers-color-scheme: dark)') : undefined;
  const draw = () => {
    const isDark = theme === 'dark' || (query?.matches ?? false);
    appearance.setState({ theme: isDark ? 'dark' : 'light' });
  };
  draw();
  return query ? environment.listen(query, 'change', draw) : () => {};
}
