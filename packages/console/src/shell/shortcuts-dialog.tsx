import type { VNode } from 'preact';
import { Dialog } from '../ui/dialog.js';
import { SHORTCUT_GROUPS, SHORTCUTS } from './shortcuts.js';

/** What keys do while a reply or a note is written. */
const WHILE_WRITING = [
  { key: 'Enter', label: 'Send' },
  { key: 'Shift Enter', label: 'Start a new line' },
  { key: '/', label: 'Canned responses, at the start of a reply' },
  { key: 'Esc', label: 'Leave the text' },
] as const;

interface GroupProps {
  readonly name: string;
  readonly lines: readonly { readonly key: string; readonly label: string }[];
}

function Group({ name, lines }: GroupProps): VNode {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <dl class="shortcuts">
        {lines.map(({ key, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every shortcut with its key. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }): VNode {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div class="shortcut-groups">
        {SHORTCUT_GROUPS.map((name) => (
          <Group key={name} name={name} lines={SHORTCUTS.filter(({ group }) => group === name)} />
        ))}
        <Group name="While writing" lines={WHILE_WRITING} />
      </div>
    </Dialog>
  );
}
