import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { timeline } from '../../store/timeline.js';
import { ArrowDownIcon } from '../icons/icons.js';
import { useExtras } from '../use-extras.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { formatDay, formatTime } from './format-time.js';
import { groupMessages, type TimelineGroup } from './group-messages.js';
import { MessageGroup } from './message-group.js';
import { Notice } from './notice.js';
import { PartialAnswer } from './partial-answer.js';
import { speakerFace, speakerName } from './speaker.js';
import { TypingDots } from './typing-dots.js';
import { useStickToEnd } from './use-stick-to-end.js';
import { Welcome } from './welcome.js';

/** Drawn at first, and added each time the visitor comes to the top: a long conversation opens like a short one. */
const PAGE_SIZE = 60;
const TOP_PX = 120;
/** So many groups at the end are always laid out. */
const NEAR_END = 40;

/** Everything that was said. */
export function MessageList(): JSX.Element {
  const state = useWidgetState();
  const { strings, locale } = useAppearance();
  const { commands, environment } = useView();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const items = timeline(state);
  const last = items.at(-1);
  const now = environment.now();
  const extras = useExtras(
    items.some(({ author, attachments }) => author === 'agent' || attachments.length > 0),
  );
  const hasEarlier = items.length > limit || ((state.messages[0]?.seq ?? 1) > 1 && state.abilities.earlier);
  const showEarlier = () => {
    if (items.length < limit + PAGE_SIZE) void commands.loadEarlier().catch(() => undefined);
    setLimit(limit + PAGE_SIZE);
  };
  const groups = useMemo(
    () => groupMessages(items.slice(-limit), now),
    [state.messages, state.outgoing, state.peerReadSeq, limit],
  );
  const typing = state.partialAnswer ? null : state.typing;
  const stick = useStickToEnd(
    `${last?.key}${typing?.author}${state.partialAnswer?.text.length}`,
    last?.author === 'visitor',
  );
  const onScroll = () => {
    stick.onScroll();
    if ((stick.ref.current?.scrollTop ?? 0) < TOP_PX && hasEarlier) showEarlier();
  };
  const draw = (group: TimelineGroup) => {
    if (group.type === 'day') {
      return (
        <p class="day" key={group.key}>
          {formatDay(group.at, now, { locale, strings })}
        </p>
      );
    }
    if (group.type === 'notice') {
      return <Notice key={group.key} item={group.item} avatarUrl={speakerFace(undefined, state)} />;
    }
    const first = group.items[0]!;
    return (
      <MessageGroup
        key={group.key}
        items={group.items}
        name={speakerName(first, state, strings)}
        time={formatTime(first.at, locale)}
        avatarUrl={first.author === 'human' ? speakerFace(first.authorId, state) : undefined}
        showsDelivery={group.items.at(-1) === last}
        isOld={groups.length - groups.indexOf(group) > NEAR_END}
        extras={extras}
      />
    );
  };
  // What was said before this page is no news; it must not be read out when it comes in.
  const isHistory = (state.messages.at(-1)?.seq ?? 0) <= state.baselineSeq;
  const agentName = state.branding?.agentName || strings.assistant;
  return (
    <div class="log-frame">
      <div
        class="log"
        ref={stick.ref}
        onScroll={onScroll}
        role="log"
        aria-live={isHistory ? 'off' : 'polite'}
        aria-label={strings.conversationLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {hasEarlier && (
          <button type="button" class="earlier" onClick={showEarlier}>
            {strings.earlier}
          </button>
        )}
        {items.length === 0 && <Welcome />}
        {groups.map(draw)}
        {state.partialAnswer && <PartialAnswer name={agentName} text={state.partialAnswer.text} />}
        {typing && (
          <TypingDots
            kind={typing.author}
            name={
              typing.author === 'agent'
                ? agentName
                : (typing.name ?? state.conversation?.assignee?.name ?? '')
            }
            avatarUrl={typing.author === 'human' ? speakerFace(undefined, state) : undefined}
          />
        )}
      </div>
      {stick.hasNews && (
        <button type="button" class="to-end" onClick={stick.toEnd}>
          <ArrowDownIcon /> {strings.newMessages}
        </button>
      )}
    </div>
  );
}
