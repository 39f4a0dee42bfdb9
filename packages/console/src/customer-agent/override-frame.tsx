import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../ui/button.js';
import { Pencil, Undo2 } from '../ui/icons.js';
import type { OverrideSection, Scope } from './channel-scope.js';

/** What a section is called beside a channel's name. */
const NAMES: Readonly<Record<OverrideSection, string>> = {
  process: 'process',
  assignment: 'assignment',
  messages: 'messages',
  whenUnassigned: 'rule for unassigned conversations',
  fallbacks: 'fallbacks',
};

export interface OverrideFrameProps {
  readonly section: OverrideSection;
  readonly scope: Scope;
  readonly channelName: string;
  readonly isOwn: boolean;
  readonly mayEdit: boolean;
  readonly onOwn: () => void;
  readonly onFollow: () => void;
  readonly children: ComponentChildren;
}

/** Around a section while a channel's settings are shown: says whether it differs, and lets it differ or follow again. */
export function OverrideFrame(props: OverrideFrameProps): VNode {
  const { section, scope, channelName, isOwn, mayEdit, onOwn, onFollow, children } = props;
  if (scope === null) return <>{children}</>;
  return (
    <div class={`override ${isOwn ? 'is-own' : ''}`}>
      <div class="override-bar">
        <p>
          {isOwn
            ? `${channelName} has its own ${NAMES[section]}.`
            : `${channelName} follows the ${NAMES[section]} of all channels.`}
        </p>
        {mayEdit &&
          (isOwn ? (
            <Button icon={Undo2} onClick={onFollow}>
              Follow all channels
            </Button>
          ) : (
            <Button icon={Pencil} onClick={onOwn}>
              Set differently
            </Button>
          ))}
      </div>
      {children}
    </div>
  );
}
