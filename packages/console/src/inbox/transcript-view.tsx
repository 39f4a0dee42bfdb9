import type { Me } from '@baton/core';
import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { ChevronDown, MessagesSquare } from '../ui/icons.js';
import { dayName } from '../ui/relative-time.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { EmptyState } from '../ui/states.js';
import { useLingering } from '../ui/use-lingering.js';
import { useStore } from '../ui/use-store.js';
import { contactName } from './contact-name.js';
import type { TranscriptState } from './create-transcript.js';
import { EarlierMessages } from './earlier-messages.js';
import { evidenceByMessage } from './evidence.js';
import { HandoffDivider } from './handoff-divider.js';
import { MessageBubble } from './message-bubble.js';
import { NoteBubble } from './note-bubble.js';
import { pendingOf } from './outbox.js';
import { PendingBubble } from './pending-bubble.js';
import { transcriptEntries } from './transcript-entries.js';
import { type StickToEnd, useStickToEnd } from './use-stick-to-end.js';

const NO_HANDOFFS = [] as const;

function TypingLine({ name, note }: { name: string; note: boolean }): VNode {
  return (
    <p class="typing-line">
      <span class="typing-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {name} is {note ? 'writing a note' : 'typing'}
    </p>
  );
}

export interface TranscriptViewProps {
  readonly transcript: TranscriptState;
  readonly conversationId: string;
  readonly me: Me;
  /** The message or note that a search found: shown, as soon as it is loaded, instead of the end. */
  readonly jumpTo: string | undefined;
  /** Fetches messages before these. */
  readonly onEarlier: () => void;
}

/** So near to the beginning, what was said before is fetched. */
const NEAR_BEGINNING_PX = 400;

interface Jump {
  readonly to: string | undefined;
  readonly entries: unknown;
  readonly earlier: TranscriptState['earlier'];
  readonly onEarlier: () => void;
}

/** Scrolls to a message or note, once, when it is there; until then it is looked for further back. */
function useJump({ scroller, toPlace }: StickToEnd, { to, entries, earlier, onEarlier }: Jump): void {
  const jumped = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (!to || jumped.current === to) return;
    const element = scroller.current?.querySelector(`[data-entry="${CSS.escape(to)}"]`);
    if (!element) {
      if (earlier === 'there') onEarlier();
      return;
    }
    jumped.current = to;
    toPlace(element);
  }, [to, entries, earlier]);
}

/** The messages of a conversation with days, handoffs, replies on their way and who is typing. */
export function TranscriptView(props: TranscriptViewProps): VNode {
  const { transcript, conversationId, me, jumpTo, onEarlier } = props;
  const { outbox } = useServices();
  const { messages, detail, typing, notes, notesFailed, earlier } = transcript;
  const hasEarlier = earlier !== 'none';
  const handoffs = detail?.handoffs ?? NO_HANDOFFS;
  const pending = useStore(outbox.store, (state) => pendingOf(state, conversationId));
  const entries = useMemo(
    () => transcriptEntries({ messages, handoffs, notes, hasEarlier }),
    [messages, handoffs, notes, hasEarlier],
  );
  const evidence = useMemo(() => evidenceByMessage(messages, handoffs), [messages, handoffs]);
  const visitorName = detail ? contactName(detail.contact) : 'Visitor';
  const end = useStickToEnd({
    contents: [entries, pending, typing],
    begin: messages[0]?.seq,
    ownCount: pending.length,
  });
  useJump(end, { to: jumpTo, entries, earlier, onEarlier });
  const isQuiet = useLingering(earlier === 'loading');
  const onScroll = (): void => {
    const isNearBegin = (end.scroller.current?.scrollTop ?? 0) < NEAR_BEGINNING_PX;
    if (!end.onScroll() && isNearBegin && earlier === 'there') onEarlier();
  };
  return (
    <div class="transcript-frame">
      <ScrollArea
        class="transcript"
        role="log"
        label="Transcript"
        elementRef={end.scroller}
        onScroll={onScroll}
        isQuiet={isQuiet}
      >
        {hasEarlier && <EarlierMessages state={earlier} onPress={onEarlier} />}
        {notesFailed && (
          <p class="system-message" role="status">
            The private notes could not be loaded. They come with the next connection.
          </p>
        )}
        {entries.length === 0 && pending.length === 0 && (
          <EmptyState icon={MessagesSquare} title="No messages yet" />
        )}
        {entries.map((entry) => {
          if (entry.type === 'day') {
            return (
              <p key={entry.key} class="day-divider">
                {dayName(entry.date, Date.now())}
              </p>
            );
          }
          if (entry.type === 'handoff') return <HandoffDivider key={entry.key} record={entry.record} />;
          if (entry.type === 'note')
            return (
              <NoteBubble
                key={entry.key}
                note={entry.note}
                myId={me.person.id}
                isFound={entry.note.id === jumpTo}
              />
            );
          const { message, first } = entry;
          return (
            <MessageBubble
              key={entry.key}
              message={message}
              first={first}
              ranges={evidence.get(message.id)}
              visitorName={visitorName}
              myId={me.person.id}
              isFound={message.id === jumpTo}
            />
          );
        })}
        {pending.map((reply) => (
          <PendingBubble key={reply.clientId} reply={reply} conversationId={conversationId} />
        ))}
        {typing && (
          <TypingLine
            name={typing.author === 'visitor' ? visitorName : (typing.name ?? 'Somebody')}
            note={typing.note}
          />
        )}
      </ScrollArea>
      {!end.atEnd && (
        <button type="button" class="to-end" onClick={end.toEnd}>
          <ChevronDown size={16} aria-hidden="true" /> Latest messages
        </button>
      )}
    </div>
  );
}
