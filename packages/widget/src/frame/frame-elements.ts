import { CHEVRON_DOWN_ICON, svgIcon } from '../launcher/svg-icon.js';
import { ASSISTANT_ICON, SEND_ICON } from './frame-icons.js';

/** The id of the dialog's name. */
export const TITLE_ID = 'baton-title';

/** The frame's elements, by what they are. */
export interface FrameElements {
  readonly panel: HTMLElement;
  readonly title: HTMLElement;
  readonly status: HTMLElement;
  readonly away: HTMLButtonElement;
  readonly connection: HTMLElement;
  readonly log: HTMLElement;
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement;
  readonly send: HTMLButtonElement;
}

/** Makes an element with its attributes and what stands in it. */
export type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
) => HTMLElementTagNameMap[Name];

export function maker(page: Document): Make {
  return (name, attributes, ...children) => {
    const element = page.createElement(name);
    for (const attribute of Object.keys(attributes)) element.setAttribute(attribute, attributes[attribute]!);
    for (const child of children) element.append(child);
    return element;
  };
}

function buildHeader(page: Document, make: Make) {
  const title = make('bdi', {});
  const status = make('p', { class: 'status', 'data-tone': 'agent' });
  const icon = svgIcon(page, CHEVRON_DOWN_ICON, '24');
  const away = make('button', { type: 'button', class: 'icon-button' }, icon);
  const mark = { class: 'avatar', 'data-kind': 'agent', 'aria-hidden': 'true' };
  const header = make(
    'header',
    { class: 'header' },
    make('span', mark, svgIcon(page, ASSISTANT_ICON, '18')),
    make('div', { class: 'header-words' }, make('h1', { id: TITLE_ID }, title), status),
    away,
  );
  return { header, title, status, away };
}

function buildComposer(page: Document, make: Make) {
  const writing = { rows: '1', dir: 'auto', enterkeyhint: 'send', autocomplete: 'off' };
  const field = make('textarea', writing);
  const icon = svgIcon(page, SEND_ICON, '20');
  const send = make('button', { type: 'submit', class: 'send', disabled: '' }, icon);
  // Room for what only the panel can do.
  const tool = () => make('button', { type: 'button', class: 'tool', disabled: '', 'aria-hidden': 'true' });
  const form = make(
    'form',
    { class: 'composer' },
    make('div', { class: 'field' }, tool(), field, tool(), send),
    make('div', { class: 'composer-footer' }, make('span', { class: 'quiet-button' })),
  );
  return { form, field, send };
}

/**
 * The same elements in the same order as the panel draws them (`view/panel`, `view/composer`), so that the panel takes
 * them over instead of putting others in their place: the field keeps its text, its focus and what is being composed.
 */
export function buildFrame(page: Document, make: Make): FrameElements {
  const { header, ...words } = buildHeader(page, make);
  const composer = buildComposer(page, make);
  const connection = make('div', { class: 'connection', role: 'status' });
  const log = make('div', { class: 'log-frame' });
  const panel = make(
    'section',
    { class: 'panel', part: 'panel', role: 'dialog', 'aria-labelledby': TITLE_ID },
    header,
    connection,
    log,
    composer.form,
  );
  return { panel, connection, log, ...words, ...composer };
}
