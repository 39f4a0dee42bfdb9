import { render } from 'preact';
import { connectServices, createServices } from './api/services.js';
import { App } from './app.js';
import { applyTheme } from './session/preferences.js';
import { installStyles } from './styles/install-styles.js';

/** Browsers throw when storage is blocked, so it is looked at once and carefully. */
function usableStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const services = createServices({
  fetch: (url, init) => window.fetch(url, init),
  storage: usableStorage(),
  window,
});
installStyles(document);
applyTheme(services.preferences, document.documentElement);
connectServices(services);
const root = document.getElementById('root');
if (root) render(<App services={services} />, root);
