import {
  fillPlaceholders,
  type HandoffSettings,
  type Placeholder,
  readableOn,
  type WidgetLook,
} from '@baton/core';
import type { VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useResource } from '../api/use-resource.js';
import { Avatar } from '../ui/avatar.js';
import { Sparkles } from '../ui/icons.js';

type Kind = keyof HandoffSettings['messages'];

/** What the placeholders might become, so that the manager sees a whole sentence. */
export const EXAMPLES: Readonly<Record<Placeholder, string>> = {
  'agent.name': 'Sanne',
  'team.name': 'Support',
  position: '2',
  wait: '5 minutes',
  nextOpening: 'Monday 9:00 CET',
};

/** Which values are at hand when a message is sent: nobody is named to a visitor who waits. */
const KNOWN: Readonly<Record<Kind, readonly Placeholder[]>> = {
  available: ['agent.name', 'team.name'],
  unavailable: ['team.name', 'position', 'wait', 'nextOpening'],
  unassigned: ['team.name', 'nextOpening'],
};

/** The message with the examples of what is known at its moment. */
export function previewText(text: string, kind: Kind): string {
  return fillPlaceholders(text, Object.fromEntries(KNOWN[kind].map((name) => [name, EXAMPLES[name]])));
}

export interface VisitorPreviewProps {
  readonly kind: Kind;
  /** The finished text. */
  readonly text: string;
  /** What the visitor wrote before it. */
  readonly question?: string | undefined;
  /** Who takes over, where somebody does. */
  readonly person?: string | null | undefined;
  readonly lang?: string | undefined;
}

/** The colours that were chosen for the widget; its own ones stand in the style sheet. */
export function previewColours(look: Pick<WidgetLook, 'accent' | 'accentDark'>): Record<string, string> {
  const dark = look.accentDark ?? look.accent;
  return {
    ...(look.accent && { '--look-accent': look.accent, '--look-on-accent': readableOn(look.accent) }),
    ...(dark && { '--look-accent-dark': dark, '--look-on-accent-dark': readableOn(dark) }),
  };
}

/**
 * A piece of the chat as the visitor sees it. The console may not import the widget, so the widget's colours, corners
 * and the shape of its notices are written down again in `messages.css`, from the widget's own style sheet.
 */
export function VisitorPreview({ kind, text, question, person, lang }: VisitorPreviewProps): VNode {
  const named = kind === 'available' && person !== null;
  const name = person ?? EXAMPLES['agent.name'];
  const { customerAgent, widgetSettings } = useServices();
  const agent = useResource(customerAgent);
  const look = useResource(widgetSettings);
  return (
    <div
      class="visitor-preview"
      role="img"
      aria-label={`The visitor reads: ${text}`}
      style={look.status === 'ready' ? previewColours(look.value.look) : undefined}
    >
      <div class="visitor-preview-head" aria-hidden="true">
        {named ? (
          <Avatar name={name} size={26} />
        ) : (
          <span class="visitor-preview-agent">
            <Sparkles size={14} aria-hidden="true" />
          </span>
        )}
        {named ? name : agent.status === 'ready' ? agent.value.name : 'Assistant'}
      </div>
      <div class="visitor-preview-body" aria-hidden="true" lang={lang}>
        {question && <p class="visitor-preview-question">{question}</p>}
        <div class={`visitor-preview-notice ${named ? 'is-person' : ''}`}>
          {named && <Avatar name={name} size={24} />}
          <p dir="auto">{text || '…'}</p>
        </div>
      </div>
    </div>
  );
}
