import type { HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Card } from '../ui/page.js';
import { Switch } from '../ui/switch.js';

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

function TriggerSwitch(props: DefaultTriggersCardProps & { trigger: (typeof TRIGGERS)[number] }): VNode {
  const { trigger, value, disabled, onChange } = props;
  const id = useId();
  return (
    <li class="setting-row">
      <div>
        <p class="setting-name" id={`${id}-name`}>
          {trigger.name}
        </p>
        <p class="setting-text" id={`${id}-text`}>
          {trigger.text}
        </p>
      </div>
      <Switch
        checked={value[trigger.key]}
        labelledBy={`${id}-name`}
        describedBy={`${id}-text`}
        disabled={disabled}
        onChange={(checked) => onChange({ ...value, [trigger.key]: checked })}
      />
    </li>
  );
}

/** The three situations that hand off by themselves. */
export function DefaultTriggersCard(props: DefaultTriggersCardProps): VNode {
  return (
    <Card title="Default triggers" description="Hand off by themselves, unless you switch them off.">
      <ul class="setting-list">
        {TRIGGERS.map((trigger) => (
          <TriggerSwitch key={trigger.key} {...props} trigger={trigger} />
        ))}
      </ul>
    </Card>
  );
}
