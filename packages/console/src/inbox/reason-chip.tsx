import type { HandoffReason, TriggerRecord } from '@baton/core';
import type { ComponentType, VNode } from 'preact';
import {
  Bot,
  CircleAlert,
  CodeXml,
  Globe,
  Hand,
  MessagesSquare,
  Pause,
  Waypoints,
  Zap,
} from '../ui/icons.js';
import { REASON_LABELS, REASON_SENTENCES } from './wording.js';

type Icon = ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;

const ICONS: Readonly<Record<HandoffReason, Icon>> = {
  cannot_answer: CircleAlert,
  human_requested: MessagesSquare,
  agent_paused: Pause,
  custom_trigger: Zap,
  visitor_button: Hand,
  page: Globe,
  workflow: Waypoints,
  api: CodeXml,
};

export interface ReasonChipProps {
  readonly reason: HandoffReason;
  readonly trigger?: TriggerRecord | null;
}

/** Why a conversation was handed off, with the words that matched a custom trigger. */
export function ReasonChip({ reason, trigger }: ReasonChipProps): VNode {
  const Icon = ICONS[reason] ?? Bot;
  const words = reason === 'custom_trigger' ? (trigger?.evidence?.text ?? trigger?.phrase) : undefined;
  return (
    <span class={`chip chip-reason chip-${reason}`} title={REASON_SENTENCES[reason]}>
      <Icon size={12} aria-hidden="true" />
      <span class="chip-text">{words ? `“${words}”` : REASON_LABELS[reason]}</span>
    </span>
  );
}
