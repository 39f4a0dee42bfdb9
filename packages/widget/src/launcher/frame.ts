import type { Face } from './face.js';
import { ASSISTANT_ICON, CHEVRON_DOWN_ICON, SEND_ICON, svgIcon } from './svg-icon.js';

/** The id of the dialog's name. */
export const TITLE_ID = 'baton-title';
const MAX_HEIGHT_PX = 140;

/** What the visitor has done with the frame before the panel came. */
export interface Typed {
  readonly text: string;
  /** They pressed Enter: it goes as soon as it can. */
  readonly isSent: boolean;
}

/** The panel before it is there: its outline, its name, and the field in which the visitor writes. */
export interface Frame {
  draw(face: Face): void;
  /** It answers to nothing any more: what stands there is the panel's. */
  leave(): Typed;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * The same elements in the same order as the panel draws them (`view/panel`, `view/composer`), so that the panel takes
 * them over instead of putting others in their place: the field keeps its text, its focus and what is being composed.
 *
 * @param close Puts the chat away.
 */
export function createFrame(page: Document, room: HTMLElement, close: () => void): Frame {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Attributes,
    ...children: Node[]
  ): HTMLElementTagNameMap[Name] => {
    const element = page.createElement(name);
    for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, attributes[attribute]!);
    element.append(...children);
    return element;
  };
  const title = make('bdi', {});
  const status = make('p', { class: 'status', 'data-tone': 'agent' });
  const away = make(
    'button',
    { type: 'button', class: 'icon-button' },
    svgIcon(page, CHEVRON_DOWN_ICON, '24'),
  );
  const field = make('textarea', { rows: '1', dir: 'auto', enterkeyhint: 'send', autocomplete: 'off' });
  const send = make(
    'button',
    { type: 'submit', class: 'send', disabled: '' },
    svgIcon(page, SEND_ICON, '20'),
  );
  // Room for what only the panel can do.
  const tool = () => make('button', { type: 'button', class: 'tool', disabled: '', 'aria-hidden': 'true' });
  const footer = make('div', { class: 'composer-footer' }, make('span', { class: 'quiet-button' }));
  const form = make(
    'form',
    { class: 'composer' },
    make('div', { class: 'field' }, tool(), field, tool(), send),
    footer,
  );
  const mark = make(
    'span',
    { class: 'avatar', 'data-kind': 'agent', 'aria-hidden': 'true' },
    svgIcon(page, ASSISTANT_ICON, '18'),
  );
  const name = make('div', { class: 'header-words' }, make('h1', { id: TITLE_ID }, title), status);
  const panel = make(
    'section',
    { class: 'panel', part: 'panel', role: 'dialog', 'aria-labelledby': TITLE_ID },
    make('header', { class: 'header' }, mark, name, away),
    make('div', { class: 'connection', role: 'status' }),
    make('div', { class: 'log-frame' }),
    form,
  );
  room.append(panel);
  const leave = listen({ panel, form, field, send, away }, close);
  return {
    draw({ isOpen, words }) {
      const opens = isOpen && panel.dataset.open !== 'true';
      panel.dataset.open = String(isOpen);
      panel.toggleAttribute('inert', !isOpen);
      title.textContent = words?.assistant ?? '';
      status.textContent = words?.assistantStatus ?? '';
      field.placeholder = words?.messagePlaceholder ?? '';
      const named = [
        [field, words?.messageLabel],
        [send, words?.send],
        [away, words?.closeChat],
      ] as const;
      for (const [element, label] of named) element.setAttribute('aria-label', label ?? '');
      if (opens) field.focus({ preventScroll: true });
    },
    leave,
  };
}

interface Parts {
  readonly panel: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  readonly send: HTMLButtonElement;
  readonly away: HTMLButtonElement;
}

/** What the keys and buttons of the frame do. Returns what ends it. */
function listen({ panel, form, field, send, away }: Parts, close: () => void): () => Typed {
  const ending = new AbortController();
  const { signal } = ending;
  const onKey = (event: KeyboardEvent) => {
    // The page's own shortcuts are not for what is typed here.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    // 229: Safari ends a composition before the key that ended it.
    if (event.key !== 'Enter' || event.target !== field || event.shiftKey || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  };
  const onInput = () => {
    send.disabled = field.value.trim() === '';
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, MAX_HEIGHT_PX)}px`;
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    // Stays to be seen until it has gone.
    field.readOnly ||= field.value.trim() !== '';
    send.disabled = true;
  };
  panel.addEventListener('keydown', onKey, { signal });
  field.addEventListener('input', onInput, { signal });
  form.addEventListener('submit', onSubmit, { signal });
  away.addEventListener('click', close, { signal });
  return () => {
    ending.abort();
    return { text: field.value, isSent: field.readOnly };
  };
}
