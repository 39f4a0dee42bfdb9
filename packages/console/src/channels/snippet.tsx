import type { VNode } from 'preact';
import { ScrollArea } from '../ui/scroll-area.js';

/** A piece of code to read or copy. */
export function Snippet({ code, label }: { code: string; label: string }): VNode {
  return (
    <ScrollArea class="snippet" label={label}>
      <pre>
        <code>{code}</code>
      </pre>
    </ScrollArea>
  );
}
