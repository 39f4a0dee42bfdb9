import { type CustomTrigger, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../session/use-me.js';
import { IconButton } from '../ui/button.js';
import { Pencil } from '../ui/icons.js';
import { Card } from '../ui/page.js';
import { CustomTriggersPanel } from './custom-triggers-panel.js';

const SHOWN = 12;

/** The custom triggers at a glance; the pencil opens the panel in which they are edited. */
export function CustomTriggersCard({ triggers }: { triggers: readonly CustomTrigger[] }): VNode {
  const [editing, setEditing] = useState(false);
  const mayEdit = hasRole(useMe().person.role, 'manager');
  const hidden = triggers.length - SHOWN;
  const pencil = mayEdit && (
    <IconButton
      icon={Pencil}
      label="Edit custom triggers"
      aria-haspopup="dialog"
      onClick={() => setEditing(true)}
    />
  );
  return (
    <Card
      title="Custom triggers"
      description="Words and phrases that hand off when a visitor writes them."
      action={pencil}
    >
      {triggers.length === 0 ? (
        <p class="muted card-empty">
          None yet. Add words such as “refund” or “cancel my subscription” that a person should deal with.
        </p>
      ) : (
        <ul class="phrase-list" aria-label="Custom triggers">
          {triggers.slice(0, SHOWN).map((trigger) => (
            <li key={trigger.id} class={`phrase ${trigger.enabled ? '' : 'is-off'}`}>
              {trigger.phrase}
              {!trigger.enabled && <span class="phrase-off"> · off</span>}
            </li>
          ))}
          {hidden > 0 && <li class="phrase phrase-more">{hidden} more</li>}
        </ul>
      )}
      {editing && <CustomTriggersPanel triggers={triggers} onClose={() => setEditing(false)} />}
    </Card>
  );
}
