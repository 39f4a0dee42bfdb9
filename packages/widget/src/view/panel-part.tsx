import { render } from 'preact';
import type { Place } from '../launcher/place.js';
import { Panel } from './panel/panel.js';
import panelCss from './styles/panel.css?inline';
import welcomeCss from './styles/welcome.css?inline';
import { type View, ViewContext } from './view-context.js';

/**
 * Draws the panel beside the launcher. Where its frame stands Preact takes the frame's elements for its own, and what was
 * typed into the field becomes the draft. Returns what takes it away.
 */
export function showPanel({ room, furnish, takeOver, adopt }: Place, view: View): () => void {
  // Where there has been none: its styles are those of the panel's outline.
  furnish();
  view.commands.setDraft(takeOver());
  adopt(panelCss + welcomeCss);
  render(
    <ViewContext.Provider value={{ ...view, adopt }}>
      <Panel />
    </ViewContext.Provider>,
    room,
  );
  return () => render(null, room);
}
