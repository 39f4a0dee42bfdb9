import type { ConversationDetail } from '@baton/core';
import type { VNode } from 'preact';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { Button, IconButton } from '../ui/button.js';
import { ArrowLeft, Check, Eye, Hand, PanelRight, RotateCcw, Undo2, UserPlus } from '../ui/icons.js';
import { Menu, type MenuItem } from '../ui/menu.js';
import { contactName } from './contact-name.js';
import type { Viewer } from './create-transcript.js';
import { ReasonChip } from './reason-chip.js';
import type { ConversationAction, ConversationActions } from './use-conversation-actions.js';
import { handlerText } from './wording.js';

export interface ConversationHeaderProps {
  readonly detail: ConversationDetail;
  readonly viewers: readonly Viewer[];
  readonly actions: ConversationActions;
  readonly onAssign: () => void;
  readonly backHref: string;
  readonly showsDetails: boolean;
  readonly onToggleDetails: () => void;
}

/** Who else has it open. */
export function OtherViewers({ viewers }: { viewers: readonly Viewer[] }): VNode | null {
  if (viewers.length === 0) return null;
  const names = viewers.map((viewer) => viewer.name).join(', ');
  return (
    <span class="viewers" title={`${names} ${viewers.length === 1 ? 'is' : 'are'} looking at this too`}>
      <Eye size={14} aria-hidden="true" />
      <span class="visually-hidden">Also viewing: {names}</span>
      {viewers.slice(0, 3).map((viewer) => (
        <Avatar key={viewer.id} name={viewer.name} size={22} />
      ))}
    </span>
  );
}

type ActionsProps = Pick<
  ConversationHeaderProps,
  'actions' | 'onAssign' | 'showsDetails' | 'onToggleDetails'
>;

/** The one that has room beside the menu on a phone. */
const mainAction = ({ possible }: ConversationActions): ConversationAction | undefined =>
  (['take', 'reopen', 'close'] as const).find((action) => possible.has(action));

/** What can be done, for where there is room for one button only. */
function MoreActions({ actions, onAssign, showsDetails, onToggleDetails }: ActionsProps): VNode {
  const { possible, run } = actions;
  const main = mainAction(actions);
  const items: (MenuItem & { readonly action?: ConversationAction })[] = [
    { action: 'assign', label: 'Assign to somebody', icon: UserPlus, onChoose: onAssign },
    { action: 'return', label: 'Return to assistant', icon: Undo2, onChoose: () => void run('return') },
    { action: 'close', label: 'Close', icon: Check, onChoose: () => void run('close') },
    {
      label: showsDetails ? 'Hide details' : 'Show details',
      icon: PanelRight,
      onChoose: onToggleDetails,
    },
  ];
  const left = items.filter(({ action }) => !action || (possible.has(action) && action !== main));
  return <Menu label="More actions" class="action-more" items={left} />;
}

function Actions(props: ActionsProps): VNode {
  const { actions, onAssign } = props;
  const { possible, busy, run } = actions;
  const main = mainAction(actions);
  const mark = (action: ConversationAction): string =>
    `action-${action} ${action === main ? 'action-main' : ''}`;
  return (
    <div class="conversation-actions">
      {possible.has('take') && (
        <Button
          kind="primary"
          icon={Hand}
          busy={busy === 'take'}
          onClick={() => void run('take')}
          title="Take it (t)"
          class={mark('take')}
        >
          Take it
        </Button>
      )}
      {possible.has('assign') && (
        <IconButton
          icon={UserPlus}
          label="Assign to somebody (a)"
          onClick={onAssign}
          class={mark('assign')}
        />
      )}
      {possible.has('return') && (
        <Button
          icon={Undo2}
          busy={busy === 'return'}
          onClick={() => void run('return')}
          title="Let the assistant answer again (u)"
          class={mark('return')}
        >
          Return to assistant
        </Button>
      )}
      {possible.has('close') && (
        <Button
          icon={Check}
          busy={busy === 'close'}
          onClick={() => void run('close')}
          title="Close (e)"
          class={mark('close')}
        >
          Close
        </Button>
      )}
      {possible.has('reopen') && (
        <Button
          icon={RotateCcw}
          busy={busy === 'reopen'}
          onClick={() => void run('reopen')}
          class={mark('reopen')}
        >
          Reopen
        </Button>
      )}
      <MoreActions {...props} />
    </div>
  );
}

/** Who it is with, who has it, and what can be done with it. */
export function ConversationHeader(props: ConversationHeaderProps): VNode {
  const { detail, viewers, backHref, showsDetails, onToggleDetails } = props;
  const me = useMe();
  const { conversation, contact, handoff } = detail;
  return (
    <header class="conversation-header">
      <a class="icon-button back-link" href={backHref} aria-label="Back to the list">
        <ArrowLeft size={18} aria-hidden="true" />
      </a>
      <div class="conversation-heading">
        <h1>{contactName(contact)}</h1>
        <p class="conversation-status">
          <span
            class={`status-dot status-${conversation.status} handler-${conversation.handler}`}
            aria-hidden="true"
          />
          <span>{handlerText(conversation, me.person.id)}</span>
          {handoff && <ReasonChip reason={handoff.reason} trigger={handoff.trigger} />}
        </p>
      </div>
      <OtherViewers viewers={viewers.filter((viewer) => viewer.id !== me.person.id)} />
      <Actions {...props} />
      <IconButton
        icon={PanelRight}
        label="Details"
        class="details-toggle action-details"
        aria-expanded={showsDetails}
        onClick={onToggleDetails}
      />
    </header>
  );
}
