import { render } from 'preact';
import type { Place } from '../launcher/place.js';
import { Panel } from './panel/panel.js';
import composerCss from './styles/composer.css?inline';
import messagesCss from './styles/messages.css?inline';
import panelCss from './styles/panel.css?inline';
import { type View, ViewContext } from './view-context.js';

/**
 * Draws the panel beside the launcher. Where its frame stands Preact takes the frame's elements for its own, and what was
 * typed into the field becomes the draft. Returns what takes it away.
 */
export function showPanel({ room, adopt, takeRoom }: Place, view: View): () => void {
  const { text, isSent } = takeRoom();
  if (text) view.commands.setDraft(text);
  adopt(panelCss + messagesCss + composerCss);
  render(
    <ViewContext.Provider value={{ ...view, adopt }}>
      <Panel />
    </ViewContext.Provider>,
    room,
  );
  if (isSent) room.querySelector('form')?.requestSubmit();
  return () => render(null, room);
}
