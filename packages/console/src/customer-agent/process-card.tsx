import type { HandoffProcess } from '@baton/core';
import type { ComponentType, VNode } from 'preact';
import { CalendarClock, CircleSlash, Zap } from '../ui/icons.js';
import { Card } from '../ui/page.js';

interface Choice {
  readonly value: HandoffProcess;
  readonly name: string;
  readonly text: string;
  readonly icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;
}

const CHOICES: readonly Choice[] = [
  {
    value: 'live',
    name: 'Live handoff to a human agent',
    text: 'The next available person gets the conversation now. When nobody is free, the visitor waits in line.',
    icon: Zap,
  },
  {
    value: 'async',
    name: 'Async handoff',
    text: 'A person is assigned and follows up later. The visitor does not wait.',
    icon: CalendarClock,
  },
  {
    value: 'none',
    name: 'Don’t hand off to anyone',
    text: 'The customer agent goes on answering. Matches are still recorded.',
    icon: CircleSlash,
  },
];

export interface ProcessCardProps {
  readonly value: HandoffProcess;
  readonly disabled: boolean;
  readonly onChange: (value: HandoffProcess) => void;
}

/** How it is handed off, once something calls for a person. */
export function ProcessCard({ value, disabled, onChange }: ProcessCardProps): VNode {
  return (
    <Card title="Handoff process" description="What happens when a trigger matches.">
      <fieldset class="radio-cards" disabled={disabled}>
        <legend class="visually-hidden">Handoff process</legend>
        {CHOICES.map((choice) => (
          <label key={choice.value} class="radio-card">
            <input
              type="radio"
              name="process"
              value={choice.value}
              checked={choice.value === value}
              aria-label={choice.name}
              aria-describedby={`process-${choice.value}`}
              onChange={() => onChange(choice.value)}
            />
            <span class="radio-card-icon" aria-hidden="true">
              <choice.icon size={18} aria-hidden="true" />
            </span>
            <span class="radio-card-name">{choice.name}</span>
            <span class="radio-card-text" id={`process-${choice.value}`}>
              {choice.text}
            </span>
          </label>
        ))}
      </fieldset>
    </Card>
  );
}
