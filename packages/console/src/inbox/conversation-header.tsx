import type { ConversationDetail } from '@baton/core';
import type { VNode } from 'preact';
import { useMe } from '../session/use-me.js';
import { Avatar } from '../ui/avatar.js';
import { Button, IconButton } from '../ui/button.js';
import { ArrowLeft, Check, Eye, Hand, PanelRight, RotateCcw, Undo2, UserPlus } from '../ui/icons.js';
import { contactName } from './contact-name.js';
import type { Viewer } from './create-transcript.js';
import { ReasonChip } from './reason-chip.js';
import type { ConversationActions } from './use-conversation-actions.js';
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

function Actions({ actions, onAssign }: Pick<ConversationHeaderProps, 'actions' | 'onAssign'>): VNode {
  const { possible, busy, run } = actions;
  return (
    <div class="conversation-actions">
      {possible.has('take') && (
        <Button
          kind="primary"
          icon={Hand}
          busy={busy === 'take'}
          onClick={() => void run('take')}
          title="Take it (t)"
        >
          Take it
        </Button>
      )}
      {possible.has('assign') && (
        <IconButton icon={UserPlus} label="Assign to somebody (a)" onClick={onAssign} />
      )}
      {possible.has('return') && (
        <Button
          icon={Undo2}
          busy={busy === 'return'}
          onClick={() => void run('return')}
          title="Let the assistant answer again (u)"
          class="action-return"
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
          class="action-close"
        >
          Close
        </Button>
      )}
      {possible.has('reopen') && (
        <Button icon={RotateCcw} busy={busy === 'reopen'} onClick={() => void run('reopen')}>
          Reopen
        </Button>
      )}
    </div>
  );
}

/** Who it is with, who has it, and what can be done with it. */
export function ConversationHeader(props: ConversationHeaderProps): VNode {
  const { detail, viewers, actions, onAssign, backHref, showsDetails, onToggleDetails } = props;
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
      <Actions actions={actions} onAssign={onAssign} />
      <IconButton
        icon={PanelRight}
        label="Details"
        class="details-toggle"
        aria-expanded={showsDetails}
        onClick={onToggleDetails}
      />
    </header>
  );
}
