import type { HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { Card } from '../ui/page.js';
import { SwitchRow } from '../ui/switch-row.js';

type DefaultTriggers = HandoffSettings['defaultTriggers'];

const TRIGGERS: readonly {
  readonly key: keyof DefaultTriggers;
  readonly name: string;
  readonly text: string;
}[] = [
  {
    key: 'cannotAnswer',
    name: 'The customer agent cannot answer',
    text: 'It finds no answer that it is sure of in your knowledge base, or it fails.',
  },
  {
    key: 'humanRequested',
    name: 'The visitor asks for a person',
    text: 'As in “Can I talk to a human?”. Recognised in the visitor’s own language, at once.',
  },
  {
    key: 'agentPaused',
    name: 'The customer agent is paused',
    text: 'While it is paused, every new message goes to your team.',
  },
];

export interface DefaultTriggersCardProps {
  readonly value: DefaultTriggers;
  readonly disabled: boolean;
  readonly onChange: (value: DefaultTriggers) => void;
}

/** The three situations that hand off by themselves. */
export function DefaultTriggersCard({ value, disabled, onChange }: DefaultTriggersCardProps): VNode {
  return (
    <Card title="Default triggers" description="Hand off by themselves, unless you switch them off.">
      <ul class="setting-list">
        {TRIGGERS.map(({ key, name, text }) => (
          <SwitchRow
            key={key}
            name={name}
            text={text}
            on={value[key]}
            disabled={disabled}
            onChange={(on) => onChange({ ...value, [key]: on })}
          />
        ))}
      </ul>
    </Card>
  );
}
