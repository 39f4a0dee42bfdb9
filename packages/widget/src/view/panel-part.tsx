import { render } from 'preact';
import type { Place } from '../launcher/place.js';
import { Panel } from './panel/panel.js';
import composerCss from './styles/composer.css?inline';
import messagesCss from './styles/messages.css?inline';
import panelCss from './styles/panel.css?inline';
import rootCss from './styles/root.css?inline';
import { type View, ViewContext } from './view-context.js';

/** Draws the panel beside the launcher. Returns what takes it away. */
export function showPanel({ room, adopt }: Place, view: View): () => void {
  adopt(rootCss + panelCss + messagesCss + composerCss);
  render(
    <ViewContext.Provider value={{ ...view, adopt }}>
      <Panel />
    </ViewContext.Provider>,
    room,
  );
  return () => render(null, room);
}
