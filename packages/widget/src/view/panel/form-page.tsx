import type { FormField } from '@baton/core';
import type { JSX } from 'preact';
import type { WidgetState } from '../../store/widget-state.js';
import { useExtras } from '../use-extras.js';

/** The fields to be filled in before the chat; null when there are none, or nothing more to ask. */
export function formBefore(state: WidgetState): readonly FormField[] | null {
  const { widget, abilities, formDone, conversation, outgoing } = state;
  if (!widget?.preChat.enabled || widget.preChat.fields.length === 0 || !abilities.form || formDone)
    return null;
  const hasBegun = (conversation?.seq ?? 0) > 0 || outgoing.length > 0;
  return hasBegun ? null : widget.preChat.fields;
}

/** What the owner asks before the chat, in the place of the messages. */
export function FormPage({ fields }: { fields: readonly FormField[] }): JSX.Element {
  const extras = useExtras(true);
  return (
    <div class="log-frame">
      <div class="log">{extras && <extras.PreChatForm fields={fields} />}</div>
    </div>
  );
}
