import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FirstStrings } from '../../i18n/strings.js';
import type { WidgetState } from '../../store/widget-state.js';
import { BackIcon, EndIcon, MoreIcon, PlusIcon } from '../icons/icons.js';
import { useStrings, useView, useWidgetState, type ViewCommands } from '../view-context.js';

interface MenuItem {
  readonly label: string;
  readonly Icon: () => JSX.Element;
  readonly run: () => void;
}

/** What can be done with the conversation as it stands. */
function menuItems(
  { conversation, agentPaused }: WidgetState,
  commands: ViewCommands,
  strings: FirstStrings,
): MenuItem[] {
  const items: MenuItem[] = [];
  if (!conversation || conversation.seq === 0) return items;
  if (conversation.handler === 'human' && !agentPaused) {
    items.push({ label: strings.backToAssistant, Icon: BackIcon, run: commands.returnToAgent });
  }
  if (conversation.status === 'open')
    items.push({ label: strings.endChat, Icon: EndIcon, run: commands.endChat });
  items.push({ label: strings.startAgain, Icon: PlusIcon, run: commands.startAgain });
  return items;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The conversation's own menu; absent while there is nothing to do. */
export function Menu(): JSX.Element | null {
  const strings = useStrings();
  const { commands, environment } = useView();
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const items = menuItems(useWidgetState(), commands, strings);
  const buttons = () => [...(frame.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const shut = () => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>('.icon-button')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    buttons()[0]?.focus();
    const leave = (event: Event) => {
      if (frame.current && !event.composedPath().includes(frame.current)) setOpen(false);
    };
    return environment.listen(environment.document, 'pointerdown', leave);
  }, [isOpen]);
  if (items.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      shut();
    } else if (event.key === 'Tab') setOpen(false);
    else if (step && isOpen) {
      event.preventDefault();
      const list = buttons();
      const root = frame.current?.getRootNode() as ShadowRoot;
      const place = list.indexOf(root.activeElement as HTMLElement);
      list[(place + step + list.length) % list.length]?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the menu's buttons within
    <div class="menu-frame" ref={frame} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="icon-button"
        aria-label={strings.moreOptions}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <div class="menu" role="menu">
          {items.map(({ label, Icon, run }) => (
            <button
              type="button"
              role="menuitem"
              key={label}
              onClick={() => {
                shut();
                run();
              }}
            >
              <Icon /> {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
