import type { Conversation } from '@baton/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill, type Strings } from '../../i18n/strings.js';
import { MailIcon } from '../icons/icons.js';
import { useStrings, useView, useWidgetState } from '../view-context.js';
import { EmailForm } from './email-form.js';
import { Relay } from './relay.js';

function words({ queue, position }: Conversation, strings: Strings): { title: string; hint: string } {
  if (queue === 'scheduled') return { title: strings.scheduledTitle, hint: strings.scheduledHint };
  if (queue === 'unassigned') return { title: strings.unassignedTitle, hint: strings.scheduledHint };
  if (position === null) return { title: strings.waitingTitle, hint: strings.waitingHint };
  const title = position === 1 ? strings.waitingNext : fill(strings.waitingPosition, { position });
  return { title, hint: strings.waitingHint };
}

/** While nobody has taken over: where the visitor stands, and every way out. */
export function WaitingCard({ conversation }: { conversation: Conversation }): JSX.Element {
  const strings = useStrings();
  const { commands } = useView();
  const { agentPaused, leftEmail } = useWidgetState();
  const [asksEmail, setAsksEmail] = useState(false);
  const { title, hint } = words(conversation, strings);
  const isWaiting = conversation.queue === 'waiting';
  return (
    <div class="card" data-kind={conversation.queue}>
      <div class="card-head" role="status">
        {isWaiting && <Relay />}
        <div>
          <p class="card-title">{title}</p>
          <p class="card-hint">{leftEmail ? fill(strings.emailThanks, { email: leftEmail }) : hint}</p>
        </div>
      </div>
      {asksEmail && !leftEmail && <EmailForm onDone={() => setAsksEmail(false)} />}
      <div class="card-actions">
        {!agentPaused && (
          <button type="button" class="button" onClick={commands.returnToAgent}>
            {strings.backToAssistant}
          </button>
        )}
        {isWaiting && (
          <button type="button" class="button" onClick={commands.cancelHandoff}>
            {strings.cancelWaiting}
          </button>
        )}
        {!asksEmail && !leftEmail && (
          <button type="button" class="button" onClick={() => setAsksEmail(true)}>
            <MailIcon /> {strings.leaveEmail}
          </button>
        )}
      </div>
    </div>
  );
}
