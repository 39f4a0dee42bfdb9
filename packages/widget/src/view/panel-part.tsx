import { render } from 'preact';
import { framePart } from '../frame/frame-part.js';
import type { Place } from '../launcher/place.js';
import { Panel } from './panel/panel.js';
import composerCss from './styles/composer.css?inline';
import messagesCss from './styles/messages.css?inline';
import panelCss from './styles/panel.css?inline';
import welcomeCss from './styles/welcome.css?inline';
import { type View, ViewContext } from './view-context.js';

/**
 * Draws the panel beside the launcher. Where its frame stands Preact takes the frame's elements for its own, and what was
 * typed into the field becomes the draft. Returns what takes it away.
 */
export function showPanel({ room, frame, adopt }: Place, view: View): () => void {
  // Its styles are those of the panel's outline.
  frame.furnish(framePart);
  view.commands.setDraft(frame.leave());
  adopt(panelCss + messagesCss + welcomeCss + composerCss);
  render(
    <ViewContext.Provider value={{ ...view, adopt }}>
      <Panel />
    </ViewContext.Provider>,
    room,
  );
  return () => render(null, room);
}
