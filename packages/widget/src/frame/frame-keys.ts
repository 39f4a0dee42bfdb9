import type { FrameElements } from './frame-elements.js';
import { FULL_SCREEN_QUERY, keepFocus } from './full-screen.js';

const MAX_HEIGHT_PX = 140;

/** What the visitor does with the frame. */
export interface FrameActions {
  /** The chat is put away. */
  close(): void;
  /** A message is sent: it waits until there is somebody to take it. */
  send(text: string): void;
}

/** What the keys and the buttons of the frame do, as those of the panel. */
export function answerKeys(
  { panel, form, field, send, away }: FrameElements,
  actions: FrameActions,
): { write(text: string): void; stop(): void } {
  const ending = new AbortController();
  const { signal } = ending;
  const fit = () => {
    send.disabled = field.value.trim() === '';
    field.style.height = '';
    // Asking for the height lays the panel out; without a text the style sheet's is right.
    if (!field.value) return;
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, MAX_HEIGHT_PX)}px`;
  };
  const write = (text: string) => {
    field.value = text;
    fit();
  };
  const onKey = (event: KeyboardEvent) => {
    // The page's own shortcuts are not for what is typed here.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') actions.close();
    const isFullScreen = panel.ownerDocument.defaultView?.matchMedia(FULL_SCREEN_QUERY).matches;
    if (event.key === 'Tab' && isFullScreen) keepFocus(event, panel);
    // 229: Safari ends a composition before the key that ended it.
    if (event.key !== 'Enter' || event.target !== field || event.shiftKey || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  };
  const submit = () => {
    const text = field.value.trim();
    if (!text) return;
    actions.send(text);
    write('');
    field.focus();
  };
  panel.addEventListener('keydown', onKey, { signal });
  field.addEventListener('input', fit, { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      submit();
    },
    { signal },
  );
  away.addEventListener('click', () => actions.close(), { signal });
  return { write, stop: () => ending.abort() };
}
