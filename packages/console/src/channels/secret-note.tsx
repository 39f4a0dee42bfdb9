import type { VNode } from 'preact';
import { CopyButton } from '../ui/copy-button.js';
import { Notice } from '../ui/notice.js';

export interface SecretNoteProps {
  readonly secret: string;
  /** @default 'signing secret' */
  readonly what?: string;
  /** What it is for, as a sentence. */
  readonly about: string;
}

/** A secret that is shown this once. */
export function SecretNote({ secret, what = 'signing secret', about }: SecretNoteProps): VNode {
  return (
    <Notice
      live
      title={`Copy the ${what} now`}
      actions={<CopyButton text={secret} label={what === 'signing secret' ? 'Copy secret' : 'Copy key'} />}
    >
      <p>{about} It is not shown again.</p>
      <code class="secret">{secret}</code>
    </Notice>
  );
}
