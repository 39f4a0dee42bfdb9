import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TITLE_ID } from '../../frame/frame-elements.js';
import { FULL_SCREEN_QUERY, keepFocus } from '../../frame/full-screen.js';
import type { WidgetState } from '../../store/widget-state.js';
import { Composer } from '../composer/composer.js';
import { wantsCard } from '../handoff/wants-card.js';
import { FirstLog } from '../messages/first-log.js';
import { useExtras } from '../use-extras.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { ConnectionBar } from './connection-bar.js';
import { FormPage, formBefore } from './form-page.js';
import { Header } from './header.js';
import { useFileDrop } from './use-file-drop.js';
import { useFocus } from './use-focus.js';
import { useSlices } from './use-slices.js';
import { useViewport } from './use-viewport.js';

/** Something is said or about to be: what draws it is there when it comes. */
const wantsMessages = ({ messages, outgoing, typing, partialAnswer, draft }: WidgetState) =>
  messages.length > 0 || outgoing.length > 0 || typing !== null || partialAnswer !== null || draft !== '';

/** The chat itself: a dialog beside the page, or the whole screen on a phone, or a part of the page. */
export function Panel(): JSX.Element {
  const state = useWidgetState();
  const { layout, extras } = useAppearance();
  const { commands, environment } = useView();
  const ref = useRef<HTMLElement>(null);
  const form = formBefore(state);
  const card = useExtras(wantsCard(state));
  const drop = useExtras(useFileDrop(ref));
  useExtras(wantsMessages(state));
  const isFloating = layout === 'floating';
  const isOpen = state.isOpen || !isFloating;
  const isFullScreen = () => isFloating && environment.window.matchMedia?.(FULL_SCREEN_QUERY).matches;
  const { showsMessages } = useSlices(isOpen);
  useViewport(ref, environment, isOpen);
  useFocus(ref, isOpen, isFloating);
  useEffect(() => {
    if (isOpen && state.isPageVisible) commands.markRead();
  }, [isOpen, state.isPageVisible, state.messages]);
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own shortcuts are not for what is typed here.
    event.stopPropagation();
    if (event.key === 'Escape' && isFloating && !event.isComposing) commands.close();
    if (event.key === 'Tab' && isFullScreen()) keepFocus(event, ref.current!);
  };
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is a dialog whenever it is modal
    <section
      class="panel"
      part="panel"
      ref={ref}
      role={isFloating ? 'dialog' : 'region'}
      aria-labelledby={TITLE_ID}
      aria-modal={isOpen && isFullScreen() ? true : undefined}
      data-open={isOpen}
      inert={!isOpen}
      onKeyDown={onKeyDown}
    >
      <Header titleId={TITLE_ID} />
      <ConnectionBar />
      {form ? (
        <FormPage fields={form} />
      ) : !showsMessages ? (
        <div class="log-frame" />
      ) : extras ? (
        <extras.MessageList />
      ) : (
        <FirstLog />
      )}
      {card && <card.HandoffCard />}
      {form ? null : <Composer />}
      {drop && <drop.DropHint />}
    </section>
  );
}
