import type { JSX } from 'preact';
import { AssistantIcon, PersonIcon } from '../icons/icons.js';

/** The baton on its way from the assistant to a person. */
export function Relay(): JSX.Element {
  return (
    <span class="relay" aria-hidden="true">
      <span class="relay-end">
        <AssistantIcon />
      </span>
      <span class="relay-track">
        <i />
      </span>
      <span class="relay-end" data-open>
        <PersonIcon />
      </span>
    </span>
  );
}
