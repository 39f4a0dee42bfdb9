import { type ConversationDetail, hasRole, MAX_MESSAGE_LENGTH } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { Bot, Hand, Info, RotateCcw, SendHorizontal } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { contactName } from './contact-name.js';
import type { ConversationActions } from './use-conversation-actions.js';
import { useTypingSignal } from './use-typing-signal.js';

export interface ComposerProps {
  readonly detail: ConversationDetail;
  readonly actions: ConversationActions;
  readonly textareaRef: RefObject<HTMLTextAreaElement | null>;
}

const MAX_HEIGHT_PX = 220;

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
      <Button
        kind="primary"
        icon={Hand}
        busy={actions.busy === 'take'}
        onClick={() => void actions.run('take')}
      >
        Assign to me
      </Button>
    </div>
  );
}

function Writer({ detail, textareaRef }: Pick<ComposerProps, 'detail' | 'textareaRef'>): VNode {
  const { outbox, inbox } = useServices();
  const { id } = detail;
  const draft = useStore(outbox.store, (state) => state.drafts[id] ?? '');
  const typing = useTypingSignal(id);
  useLayoutEffect(() => {
    const area = textareaRef.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, MAX_HEIGHT_PX)}px`;
  }, [draft, textareaRef]);
  const send = (): void => {
    const text = draft.trim();
    if (text === '') return;
    if (!detail.conversation.assignee) inbox.expectAssignment(id);
    outbox.send(id, text);
    outbox.setDraft(id, '');
    typing.stop();
    textareaRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') textareaRef.current?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={textareaRef}
        rows={1}
        value={draft}
        maxLength={MAX_MESSAGE_LENGTH}
        aria-label="Reply"
        placeholder={`Reply to ${contactName(detail.contact)}`}
        onInput={(event) => {
          outbox.setDraft(id, event.currentTarget.value);
          typing.typed(event.currentTarget.value);
        }}
        onBlur={typing.stop}
        onKeyDown={onKeyDown}
      />
      <div class="composer-foot">
        <span class="composer-hint">
          {detail.conversation.assignee ? (
            <>
              <kbd>Enter</kbd> sends, <kbd>Shift</kbd> <kbd>Enter</kbd> starts a new line
            </>
          ) : (
            'Nobody has this conversation yet. Your reply takes it.'
          )}
        </span>
        <Button kind="primary" type="submit" icon={SendHorizontal} disabled={draft.trim() === ''}>
          Send
        </Button>
      </div>
    </form>
  );
}

/** Where a person writes, if the conversation is theirs or free; everybody else is told how to get it. */
export function Composer({ detail, actions, textareaRef }: ComposerProps): VNode {
  const me = useMe();
  const { status, handler, assignee } = detail.conversation;
  // Whoever replies to a conversation that waits for a person takes it.
  const isMineOrFree = handler === 'human' && (assignee === null || assignee.id === me.person.id);
  const mayWrite = hasRole(me.person.role, 'agent') && status === 'open' && isMineOrFree;
  return mayWrite ? (
    <Writer detail={detail} textareaRef={textareaRef} />
  ) : (
    <Bar detail={detail} actions={actions} />
  );
}
