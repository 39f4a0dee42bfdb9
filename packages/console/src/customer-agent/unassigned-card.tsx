import type { HandoffSettings } from '@baton/core';
import type { VNode } from 'preact';
import { Card } from '../ui/page.js';

type WhenUnassigned = HandoffSettings['whenUnassigned'];

const CHOICES: readonly { readonly value: WhenUnassigned; readonly name: string; readonly text: string }[] = [
  {
    value: 'keep-open',
    name: 'Keep chat open',
    text: 'The conversation stays open and stands in the Unassigned view.',
  },
  { value: 'close', name: 'Close chat', text: 'The conversation is closed. The visitor can write again.' },
];

export interface UnassignedCardProps {
  readonly value: WhenUnassigned;
  readonly disabled: boolean;
  readonly onChange: (value: WhenUnassigned) => void;
}

/** What becomes of the conversation when a workflow left its ticket with nobody. */
export function UnassignedCard({ value, disabled, onChange }: UnassignedCardProps): VNode {
  return (
    <Card title="When unassigned" description="When the workflow gives the ticket to nobody.">
      <fieldset class="radio-cards radio-cards-two" disabled={disabled}>
        <legend class="visually-hidden">When unassigned</legend>
        {CHOICES.map((choice) => (
          <label key={choice.value} class="radio-card">
            <input
              type="radio"
              name="when-unassigned"
              checked={choice.value === value}
              aria-label={choice.name}
              aria-describedby={`unassigned-${choice.value}`}
              onChange={() => onChange(choice.value)}
            />
            <span class="radio-card-name">{choice.name}</span>
            <span class="radio-card-text" id={`unassigned-${choice.value}`}>
              {choice.text}
            </span>
          </label>
        ))}
      </fieldset>
    </Card>
  );
}
