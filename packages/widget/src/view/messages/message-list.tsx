import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { timeline } from '../../store/timeline.js';
import { ArrowDownIcon } from '../icons/icons.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { groupMessages } from './group-messages.js';
import { MessageBlockView } from './message-block-view.js';
import { blocksOf, withinBlock } from './message-blocks.js';
import { speakerFace } from './speaker.js';
import { useStickToEnd } from './use-stick-to-end.js';
import { Welcome } from './welcome.js';

/** Drawn at first, and added each time the visitor comes near the top: a long conversation opens like a short one. */
const PAGE_SIZE = 60;
/** So near that what comes in above is out of sight when it does. */
const TOP_PX = 1_200;
/** So many groups at the end are always laid out. */
const NEAR_END = 40;

/** Everything that was said, as it is drawn once there is something; until then see `FirstLog`. */
export function MessageList(): JSX.Element {
  const state = useWidgetState();
  const { strings, locale, extras } = useAppearance();
  const { commands, environment } = useView();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const items = timeline(state);
  const last = items.at(-1);
  const now = environment.now();
  const { baselineSeq } = state;
  // What was said before this page, or long ago, is no news; it must not be read out when it comes in.
  const quietUntil = Math.max(baselineSeq, (items.at(-PAGE_SIZE)?.seq ?? 1) - 1);
  const hasEarlier = items.length > limit || ((state.messages[0]?.seq ?? 1) > 1 && state.abilities.earlier);
  const showEarlier = () => {
    if (items.length < limit + PAGE_SIZE) void commands.loadEarlier().catch(() => undefined);
    setLimit(limit + PAGE_SIZE);
  };
  const today = new Date(now).toDateString();
  const blocks = useMemo(
    () => blocksOf(groupMessages(items.slice(-limit), { now, baselineSeq }), NEAR_END),
    [state.messages, state.outgoing, state.peerReadSeq, limit, today, baselineSeq],
  );
  const current = state.conversation?.assignee ?? null;
  // Each change of the conversation brings the same person as another object.
  const assignee = useMemo(() => current, [current?.id, current?.name, current?.avatarUrl]);
  const typing = state.partialAnswer ? null : state.typing;
  const stick = useStickToEnd({
    start: `${limit} ${state.messages[0]?.seq}`,
    end: `${last?.key}${typing?.author}${state.partialAnswer?.text.length}`,
    isOwn: last?.author === 'visitor',
  });
  const onScroll = () => {
    stick.onScroll();
    if ((stick.ref.current?.scrollTop ?? 0) < TOP_PX && hasEarlier) showEarlier();
  };
  const agentName = state.branding?.agentName || strings.assistant;
  return (
    <div class="log-frame">
      <div
        class="log"
        ref={stick.ref}
        onScroll={onScroll}
        role="log"
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
        {blocks.map(({ key, groups, isOld }, index) => (
          <MessageBlockView
            key={key}
            groups={groups}
            isOld={isOld}
            quietUntil={withinBlock(quietUntil, key)}
            last={index === blocks.length - 1 ? (last ?? null) : null}
            assignee={assignee}
            branding={state.branding}
            strings={strings}
            locale={locale}
            today={today}
            extras={extras}
          />
        ))}
        {state.partialAnswer && extras && (
          <extras.PartialAnswer name={agentName} text={state.partialAnswer.text} extras={extras} />
        )}
        {typing && extras && (
          <extras.TypingDots
            kind={typing.author}
            name={typing.author === 'agent' ? agentName : (typing.name ?? assignee?.name ?? '')}
            avatarUrl={typing.author === 'human' ? speakerFace(undefined, assignee) : undefined}
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
