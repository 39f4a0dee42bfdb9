import type { VNode } from 'preact';
import { CopyButton } from '../ui/copy-button.js';
import { Notice } from '../ui/notice.js';

/** A secret that is shown this once. */
export function SecretNote({ secret, about }: { secret: string; about: string }): VNode {
  return (
    <Notice
      live
      title="Copy the signing secret now"
      actions={<CopyButton text={secret} label="Copy secret" />}
    >
      <p>{about} It is not shown again.</p>
      <code class="secret">{secret}</code>
    </Notice>
  );
}
