import { type ConversationDetail, hasRole, type Note } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Bot, Hand, Info, Lock, RotateCcw } from '../ui/icons.js';
import { NoteWriter } from './note-writer.js';
import type { ConversationActions } from './use-conversation-actions.js';
import { Writer } from './writer.js';

export interface ComposerProps {
  readonly detail: ConversationDetail;
  readonly actions: ConversationActions;
  readonly textareaRef: RefObject<HTMLTextAreaElement | null>;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onNote: (note: Note) => void;
  /** Of the conversation's ticket, if it is shown beside it. */
  readonly ticketNumber?: number | undefined;
}

/** Why nothing can be written now, and what to do about it. */
function Bar({ detail, actions }: Pick<ComposerProps, 'detail' | 'actions'>): VNode {
  const me = useMe();
  const { status, handler, assignee } = detail.conversation;
  if (!hasRole(me.person.role, 'agent')) {
    return (
      <div class="composer-bar">
        <Info size={16} aria-hidden="true" />
        <span>You can read this conversation. Replying takes the role of agent.</span>
      </div>
    );
  }
  if (status === 'closed') {
    return (
      <div class="composer-bar">
        <Info size={16} aria-hidden="true" />
        <span>This conversation is closed. It opens again when the visitor writes.</span>
        <Button icon={RotateCcw} busy={actions.busy === 'reopen'} onClick={() => void actions.run('reopen')}>
          Reopen conversation
        </Button>
      </div>
    );
  }
  const holder = assignee ? assignee.name : 'The assistant';
  return (
    <div class="composer-bar">
      {handler === 'human' ? <Info size={16} aria-hidden="true" /> : <Bot size={16} aria-hidden="true" />}
      <span>{holder} has this conversation. Take it to reply.</span>
      <Button icon={Hand} busy={actions.busy === 'take'} onClick={() => void actions.run('take')}>
        Assign to me
      </Button>
    </div>
  );
}

type Mode = 'reply' | 'note';

function ModeTabs({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }): VNode {
  return (
    <fieldset class="composer-modes" aria-label="What to write">
      <button type="button" aria-pressed={mode === 'reply'} title="Reply (r)" onClick={() => onMode('reply')}>
        Reply
      </button>
      <button type="button" aria-pressed={mode === 'note'} title="Note (n)" onClick={() => onMode('note')}>
        <Lock size={13} aria-hidden="true" /> Note
      </button>
    </fieldset>
  );
}

/**
 * Where a person writes: to the visitor, if the conversation is theirs or free (everybody else is told how to get it),
 * or a private note, which any agent may add at any time.
 */
export function Composer(props: ComposerProps): VNode {
  const { detail, actions, textareaRef, mode, onMode, onNote, ticketNumber } = props;
  const { api } = useServices();
  const me = useMe();
  const { status, handler, assignee } = detail.conversation;
  if (!hasRole(me.person.role, 'agent')) return <Bar detail={detail} actions={actions} />;
  // Whoever replies to a conversation that waits for a person takes it.
  const isMineOrFree = handler === 'human' && (assignee === null || assignee.id === me.person.id);
  const mayReply = status === 'open' && isMineOrFree;
  return (
    <div class={`composer composer-${mode}`}>
      <ModeTabs mode={mode} onMode={onMode} />
      {mode === 'note' ? (
        <NoteWriter
          aboutId={detail.id}
          conversationId={detail.id}
          textareaRef={textareaRef}
          add={(note) => api.addNote(detail.id, note)}
          onAdded={onNote}
        />
      ) : mayReply ? (
        <Writer detail={detail} textareaRef={textareaRef} ticketNumber={ticketNumber} />
      ) : (
        <Bar detail={detail} actions={actions} />
      )}
    </div>
  );
}
