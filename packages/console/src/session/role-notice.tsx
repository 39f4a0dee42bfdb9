import { hasRole, type Role } from '@baton/core';
import type { VNode } from 'preact';
import { Lock } from '../ui/icons.js';
import { Notice } from '../ui/notice.js';
import { usePageTitle } from '../ui/page-title.js';
import { EmptyState } from '../ui/states.js';
import { useMe } from './use-me.js';

export interface RoleNoticeProps {
  readonly takes: Role;
  /** What takes the role, as the subject of a sentence. */
  readonly what: string;
}

/** Says why something is not offered, to those whose role does not suffice; nothing to everybody else. */
export function RoleNotice({ takes, what }: RoleNoticeProps): VNode | null {
  if (hasRole(useMe().person.role, takes)) return null;
  return (
    <Notice title="You can look at this">
      <p>
        {what} takes the role of {takes}.
      </p>
    </Notice>
  );
}

/** In place of a page that somebody may not open. */
export function NoAccess({ takes }: { takes: Role }): VNode {
  usePageTitle('No access');
  return (
    <EmptyState icon={Lock} title="You cannot open this page">
      It takes the role of {takes}. An admin of your workspace can give it to you.
    </EmptyState>
  );
}
