import { type ConversationDetail, MAX_MESSAGE_LENGTH } from '@baton/core';
import type { RefObject, VNode } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { SendHorizontal } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { CannedOptions } from './canned-options.js';
import { contactName } from './contact-name.js';
import { AttachButton, ReplyFiles } from './reply-files.js';
import { useCannedMenu } from './use-canned-menu.js';
import { useReplyFiles } from './use-reply-files.js';
import { useTypingSignal } from './use-typing-signal.js';

const MAX_HEIGHT_PX = 220;

/** Makes a text field as high as its text, up to a limit. */
export function useGrowing(ref: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, MAX_HEIGHT_PX)}px`;
  }, [text, ref]);
}

export interface WriterProps {
  readonly detail: ConversationDetail;
  readonly textareaRef: RefObject<HTMLTextAreaElement | null>;
  /** For the placeholder of canned responses. */
  readonly ticketNumber?: number | undefined;
}

/** Where a person writes to the visitor; a slash offers canned responses. */
export function Writer({ detail, textareaRef, ticketNumber }: WriterProps): VNode {
  const { outbox, inbox } = useServices();
  const me = useMe();
  const { id, contact } = detail;
  const optionsId = useId();
  const draft = useStore(outbox.store, (state) => state.drafts[id] ?? '');
  const typing = useTypingSignal(id);
  const menu = useCannedMenu({
    values: {
      'contact.name': contact.name,
      'contact.email': contact.email,
      'agent.name': me.person.name,
      'ticket.number': ticketNumber === undefined ? null : String(ticketNumber),
    },
    locale: contact.locale,
    onText: (text) => outbox.setDraft(id, text),
  });
  useGrowing(textareaRef, draft);
  const files = useReplyFiles(id);
  const isSendable = (draft.trim() !== '' || files.items.length > 0) && !files.isBusy;
  const send = (): void => {
    const text = draft.trim();
    if (!isSendable) return;
    if (!detail.conversation.assignee) inbox.expectAssignment(id);
    outbox.send(id, text, files.take());
    outbox.setDraft(id, '');
    menu.close();
    typing.stop();
    textareaRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void => {
    if (menu.onKey(event, event.currentTarget)) return;
    if (event.key === 'Escape') textareaRef.current?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const offers = menu.options.length > 0;
  return (
    <form
      class="composer-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ReplyFiles files={files} />
      <CannedOptions id={optionsId} menu={menu} textareaRef={textareaRef} />
      <textarea
        ref={textareaRef}
        rows={1}
        value={draft}
        maxLength={MAX_MESSAGE_LENGTH}
        aria-label="Reply"
        aria-autocomplete="list"
        aria-controls={offers ? optionsId : undefined}
        aria-activedescendant={offers ? `${optionsId}-${menu.chosen}` : undefined}
        placeholder={`Reply to ${contactName(contact)}, or / for canned responses`}
        onInput={(event) => {
          outbox.setDraft(id, event.currentTarget.value);
          typing.typed(event.currentTarget.value);
          menu.look(event.currentTarget);
        }}
        onClick={(event) => menu.look(event.currentTarget)}
        onBlur={() => {
          typing.stop();
          menu.close();
        }}
        onPaste={(event) => {
          const pasted = [...(event.clipboardData?.files ?? [])];
          if (pasted.length > 0) event.preventDefault();
          files.add(pasted);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="composer-foot">
        <AttachButton files={files} />
        <span class="composer-hint">
          {detail.conversation.assignee ? (
            <>
              <kbd>Enter</kbd> sends, <kbd>Shift</kbd> <kbd>Enter</kbd> starts a new line
            </>
          ) : (
            'Nobody has this conversation yet. Your reply takes it.'
          )}
        </span>
        <Button kind="primary" type="submit" icon={SendHorizontal} disabled={!isSendable}>
          Send
        </Button>
      </div>
    </form>
  );
}
