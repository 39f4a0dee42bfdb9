import { hasRole } from '@baton/core';
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { Search } from '../ui/icons.js';
import { usePageTitle } from '../ui/page-title.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { useStore } from '../ui/use-store.js';
import { AssignDialog } from './assign-dialog.js';
import { Composer } from './composer.js';
import { contactName } from './contact-name.js';
import { ConversationHeader } from './conversation-header.js';
import { createTranscript, type Transcript } from './create-transcript.js';
import { DetailsPane } from './details-pane.js';
import { TranscriptView } from './transcript-view.js';
import { useConversationActions } from './use-conversation-actions.js';
import { useReadReceipts } from './use-read-receipts.js';

export interface ConversationPaneProps {
  readonly conversationId: string;
  readonly backHref: string;
  readonly showsDetails: boolean;
  readonly onToggleDetails: () => void;
  /** What comes first in the details. */
  readonly about?: ComponentChildren;
  /** The message or note to show first, instead of the end. */
  readonly jumpTo?: string | undefined;
  /** The number of the ticket that is shown with it. */
  readonly ticketNumber?: number;
}

function useTranscript(conversationId: string): Transcript {
  const { api, live, outbox, inbox } = useServices();
  const [transcript] = useState(() =>
    createTranscript({
      conversationId,
      api,
      live,
      onMessages: (messages) => outbox.settle(conversationId, messages),
      onDetail: (detail) => inbox.merge(detail),
    }),
  );
  useEffect(() => transcript.start(), [transcript]);
  return transcript;
}

/** One conversation: header, transcript, composer, and its details beside it. Mount it anew for each conversation. */
export function ConversationPane(props: ConversationPaneProps): VNode {
  const { conversationId, backHref, showsDetails, onToggleDetails, about, ticketNumber } = props;
  const me = useMe();
  const transcript = useTranscript(conversationId);
  const state = useStore(transcript.store, (current) => current);
  const { detail, status } = state;
  const actions = useConversationActions(transcript, detail?.conversation ?? null, me);
  const composer = useRef<HTMLTextAreaElement>(null);
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  const [assigns, setAssigns] = useState(false);
  /** The field of the other mode is there only after the next rendering. */
  const write = (wanted: 'reply' | 'note'): void => {
    setMode(wanted);
    requestAnimationFrame(() => composer.current?.focus());
  };
  usePageTitle(detail ? contactName(detail.contact) : 'Conversation');
  useReadReceipts(conversationId, state.messages, hasRole(me.person.role, 'agent'));
  useShortcuts({
    reply: () => write('reply'),
    note: () => write('note'),
    assign: () => setAssigns(actions.possible.has('assign')),
    take: () => void actions.run('take'),
    return: () => void actions.run('return'),
    close: () => void actions.run('close'),
  });
  if (!detail || status === 'loading') {
    const isMissing = status === 'missing';
    return (
      <section class="conversation-pane" aria-label="Conversation" aria-busy={status === 'loading'}>
        {status === 'failed' && state.error && (
          <ErrorState error={state.error} onRetry={() => void transcript.reload()} />
        )}
        {isMissing && (
          <EmptyState icon={Search} title="This conversation does not exist">
            It may have been erased. <a href={backHref}>Back to the list</a>
          </EmptyState>
        )}
        {status === 'loading' && (
          <div class="conversation-loading">
            <Skeleton lines={6} label="Loading the conversation" />
          </div>
        )}
      </section>
    );
  }
  return (
    <>
      <section class="conversation-pane" aria-label={`Conversation with ${contactName(detail.contact)}`}>
        <ConversationHeader
          detail={detail}
          viewers={state.viewers}
          actions={actions}
          onAssign={() => setAssigns(true)}
          backHref={backHref}
          showsDetails={showsDetails}
          onToggleDetails={onToggleDetails}
        />
        <TranscriptView
          transcript={state}
          conversationId={conversationId}
          me={me}
          jumpTo={props.jumpTo}
          onEarlier={() => void transcript.loadEarlier()}
        />
        <Composer
          detail={detail}
          actions={actions}
          textareaRef={composer}
          mode={mode}
          onMode={write}
          onNote={(note) => transcript.acceptNotes([note])}
          ticketNumber={ticketNumber}
        />
      </section>
      <DetailsPane detail={detail} onClose={onToggleDetails}>
        {about}
      </DetailsPane>
      {assigns && (
        <AssignDialog
          title="Assign the conversation"
          currentId={detail.conversation.assignee?.id ?? null}
          allowsNobody={false}
          onAssign={(userId) => userId && void actions.assign(userId)}
          onClose={() => setAssigns(false)}
        />
      )}
    </>
  );
}
