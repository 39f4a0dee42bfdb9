import type { JSX } from 'preact';
import type { FirstStrings } from '../../i18n/strings.js';
import { shownConversation } from '../../store/shown-conversation.js';
import type { WidgetState } from '../../store/widget-state.js';
import { ChevronDownIcon } from '../icons/icons.js';
import { Avatar } from '../messages/avatar.js';
import { useExtras } from '../use-extras.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';

interface Standing {
  readonly title: string;
  readonly status: string;
  /** Colours the dot beside the status. */
  readonly tone: 'agent' | 'human' | 'waiting' | 'off';
}

/**
 * Who the visitor is talking to, in words.
 *
 * @param lastName What the owner called the customer agent at the last visit.
 */
export function standing(state: WidgetState, strings: FirstStrings, lastName = ''): Standing {
  const shown = shownConversation(state);
  const title = (state.branding ? state.branding.agentName : lastName) || strings.assistant;
  if (shown?.status === 'closed')
    return { title: state.branding?.name || title, status: strings.endedStatus, tone: 'off' };
  if (shown?.assignee) {
    const isHere = shown.queue === 'assigned';
    const status = isHere ? strings.humanStatus : strings.scheduledTitle;
    return { title: shown.assignee.name, status, tone: isHere ? 'human' : 'waiting' };
  }
  if (shown?.queue === 'scheduled')
    return { title: state.branding?.name || title, status: strings.scheduledTitle, tone: 'waiting' };
  if (shown?.queue === 'unassigned')
    return { title: state.branding?.name || title, status: strings.unassignedTitle, tone: 'waiting' };
  if (shown?.queue === 'waiting' || shown?.handler === 'matched')
    return { title, status: strings.waitingStatus, tone: 'waiting' };
  if (shown?.handler === 'paused' || (!shown?.seq && state.agentPaused))
    return { title, status: strings.pausedStatus, tone: 'off' };
  return { title, status: strings.assistantStatus, tone: 'agent' };
}

export function Header({ titleId }: { titleId: string }): JSX.Element {
  const state = useWidgetState();
  const { strings, layout, look } = useAppearance();
  const { commands } = useView();
  const extras = useExtras((state.conversation?.seq ?? 0) > 0);
  const { title, status, tone } = standing(state, strings, look?.name);
  const assignee = state.conversation?.status === 'open' ? state.conversation.assignee : null;
  return (
    <header class="header">
      <Avatar kind={assignee ? 'human' : 'agent'} name={assignee?.name} url={assignee?.avatarUrl} />
      <div class="header-words">
        <h1 id={titleId}>
          <bdi>{title}</bdi>
        </h1>
        <p class="status" data-tone={tone}>
          {status}
        </p>
      </div>
      {extras && <extras.Menu />}
      {layout === 'floating' && (
        <button type="button" class="icon-button" aria-label={strings.closeChat} onClick={commands.close}>
          <ChevronDownIcon />
        </button>
      )}
    </header>
  );
}
