import type { FrameStrings } from '../i18n/strings.js';
import type { Make } from './frame-elements.js';

/**
 * Shows in the frame's log what is on its way to the other side, as the panel will.
 *
 * @returns What adds another message.
 */
export function createSentMessages(make: Make, frame: HTMLElement) {
  const log = make('div', { class: 'log' });
  return (text: string, words: FrameStrings | null): void => {
    const bubble = make('div', { class: 'bubble', dir: 'auto' }, make('p', {}, text));
    const state = make('p', { class: 'delivery' }, words?.sending ?? '');
    const body = make('div', { class: 'group-body' }, make('div', { class: 'message' }, bubble, state));
    log.append(make('div', { class: 'group', 'data-author': 'visitor' }, body));
    frame.append(log);
    log.scrollTop = log.scrollHeight;
  };
}
