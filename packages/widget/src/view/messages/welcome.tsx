import type { JSX } from 'preact';
import { useStrings, useView, useWidgetState } from '../view-context.js';
import { Avatar } from './avatar.js';

const MAX_SUGGESTIONS = 6;
/** A greeting of more characters is a text and no headline. */
const LONG_GREETING = 48;

/** What a visitor sees before anything was said. */
export function Welcome(): JSX.Element {
  const strings = useStrings();
  const { commands } = useView();
  const { branding, conversation } = useWidgetState();
  const suggestions = (branding?.suggestions ?? []).slice(0, MAX_SUGGESTIONS);
  return (
    // Not before the owner's words are known, or late: nothing changes or moves under the visitor's eyes.
    <div class="welcome" data-pending={conversation === null || undefined}>
      <Avatar kind="agent" />
      <h2 dir="auto" data-long={(branding?.greeting?.length ?? 0) > LONG_GREETING}>
        {branding?.greeting || strings.welcomeTitle}
      </h2>
      {!branding?.greeting && <p>{strings.welcomeText}</p>}
      {suggestions.length > 0 && (
        <ul class="suggestions">
          {suggestions.map((text) => (
            <li key={text}>
              <button type="button" dir="auto" onClick={() => commands.send(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
