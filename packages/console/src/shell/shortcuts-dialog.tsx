import type { VNode } from 'preact';
import { Dialog } from '../ui/dialog.js';
import { SHORTCUTS } from './shortcuts.js';

/** Every shortcut with its key. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }): VNode {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl class="shortcuts">
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut.name}>
            <dt>{shortcut.label}</dt>
            <dd>
              <kbd>{shortcut.key}</kbd>
            </dd>
          </div>
        ))}
        <div>
          <dt>Send the reply</dt>
          <dd>
            <kbd>Enter</kbd>
          </dd>
        </div>
        <div>
          <dt>Canned responses, in a reply</dt>
          <dd>
            <kbd>/</kbd>
          </dd>
        </div>
        <div>
          <dt>Leave the reply</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
