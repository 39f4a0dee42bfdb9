/** What a key does in the inbox and the help desk. */
export type ShortcutName =
  | 'next'
  | 'previous'
  | 'reply'
  | 'note'
  | 'take'
  | 'assign'
  | 'close'
  | 'return'
  | 'choose'
  | 'search'
  | 'details'
  | 'help';

/** What the help groups the shortcuts by. */
export const SHORTCUT_GROUPS = ['Lists', 'Conversation', 'Everywhere'] as const;

export interface Shortcut {
  readonly name: ShortcutName;
  readonly group: (typeof SHORTCUT_GROUPS)[number];
  readonly key: string;
  readonly label: string;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { name: 'next', group: 'Lists', key: 'j', label: 'Next conversation or ticket' },
  { name: 'previous', group: 'Lists', key: 'k', label: 'Previous conversation or ticket' },
  { name: 'search', group: 'Lists', key: '/', label: 'Search the inbox or the tickets' },
  { name: 'choose', group: 'Lists', key: 'x', label: 'Choose the ticket, to change several at once' },
  { name: 'take', group: 'Conversation', key: 't', label: 'Take it' },
  { name: 'reply', group: 'Conversation', key: 'r', label: 'Write a reply' },
  { name: 'note', group: 'Conversation', key: 'n', label: 'Write a private note' },
  { name: 'assign', group: 'Conversation', key: 'a', label: 'Assign to somebody' },
  { name: 'return', group: 'Conversation', key: 'u', label: 'Return to the assistant' },
  { name: 'close', group: 'Conversation', key: 'e', label: 'Close it, or the chosen tickets' },
  { name: 'details', group: 'Conversation', key: 'd', label: 'Show or hide the details' },
  { name: 'help', group: 'Everywhere', key: '?', label: 'Show these shortcuts' },
];

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'defaultPrevented' | 'target'
>;

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest(
      'textarea, select, dialog, [role="menu"], input:not([type="checkbox"]):not([type="radio"])',
    ) !== null
  );
}

/** Which shortcut a key press means; none while the person is writing, in a dialog, or holds a modifier. */
export function shortcutFor(press: KeyPress): ShortcutName | null {
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey || isWriting(press.target))
    return null;
  const shortcut = SHORTCUTS.find(({ key }) => key === press.key);
  if (!shortcut) return null;
  const repeats = shortcut.name === 'next' || shortcut.name === 'previous';
  return press.repeat && !repeats ? null : shortcut.name;
}

/** The id that stands `step` places from the current one; the first when there is no current one, else stays at the ends. */
export function neighbour(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
): string | undefined {
  const index = current === undefined ? -1 : ids.indexOf(current);
  if (index < 0) return ids[0];
  return ids[Math.min(ids.length - 1, Math.max(0, index + step))];
}
