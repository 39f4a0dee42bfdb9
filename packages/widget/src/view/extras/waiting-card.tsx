import type { Conversation } from '@baton/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill, type Strings } from '../../i18n/strings.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { EmailForm } from './email-form.js';
import { ExtraIcon } from './extra-icons.js';
import { formatMinutes, formatOpening } from './format-wait.js';
import { Relay } from './relay.js';
import { useAllStrings } from './use-all-strings.js';

function words({ queue, position }: Conversation, strings: Strings): { title: string; hint: string } {
  if (queue === 'scheduled') return { title: strings.scheduledTitle, hint: strings.scheduledHint };
  if (queue === 'unassigned') return { title: strings.unassignedTitle, hint: strings.scheduledHint };
  if (position === null) return { title: strings.waitingTitle, hint: strings.waitingHint };
  const title = position === 1 ? strings.waitingNext : fill(strings.waitingPosition, { position });
  return { title, hint: strings.waitingHint };
}

/** While nobody has taken over: where the visitor stands, and every way out. */
export function WaitingCard({ conversation }: { conversation: Conversation }): JSX.Element {
  const strings = useAllStrings();
  const { commands } = useView();
  const { agentPaused, leftEmail, availability, widget, messages } = useWidgetState();
  const { locale } = useAppearance();
  // Nobody is there: the address is asked for at once and not only on request.
  const isAway = availability !== null && availability.nextOpening !== null && !availability.available;
  const [asksEmail, setAsksEmail] = useState(isAway && (widget?.askEmailWhenAway ?? false));
  // A follow-up is promised once there is an address: the last thing that was said asks for it.
  const isWanted = messages.filter(({ notice }) => notice).at(-1)?.notice?.kind === 'email_wanted';
  const showsForm = (asksEmail || isWanted) && !leftEmail;
  const found = words(conversation, strings);
  const hint = found.hint;
  const title = isAway && conversation.queue === 'waiting' ? strings.nobodyTitle : found.title;
  const wait = availability?.expectedWaitMinutes
    ? formatMinutes(availability.expectedWaitMinutes, locale)
    : null;
  const isWaiting = conversation.queue === 'waiting';
  return (
    <div class="card" data-kind={conversation.queue}>
      <div class="card-head" role="status">
        {isWaiting && <Relay />}
        <div>
          <p class="card-title">{title}</p>
          <p class="card-hint">
            {leftEmail
              ? fill(strings.emailThanks, { email: leftEmail })
              : isAway || isWanted
                ? strings.emailAsk
                : hint}
          </p>
          {isAway && !leftEmail && availability?.nextOpening && (
            <p class="card-hint">
              {fill(strings.nextOpening, { time: formatOpening(availability.nextOpening, locale) })}
            </p>
          )}
          {!isAway && wait && <p class="card-hint">{fill(strings.expectedWait, { time: wait })}</p>}
        </div>
      </div>
      {showsForm && <EmailForm onDone={() => setAsksEmail(false)} />}
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
        {!showsForm && !leftEmail && (
          <button type="button" class="button" onClick={() => setAsksEmail(true)}>
            <ExtraIcon name="mail" size={18} /> {strings.leaveEmail}
          </button>
        )}
      </div>
    </div>
  );
}
