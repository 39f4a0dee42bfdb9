import { hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { RoleNotice } from '../session/role-notice.js';
import { useMe } from '../session/use-me.js';
import { CopyButton } from '../ui/copy-button.js';
import { Card, Page } from '../ui/page.js';
import { IdentityCard } from './identity-card.js';
import { installSnippet } from './install-snippet.js';
import { OriginsCard } from './origins-card.js';
import { PinnedCard } from './pinned-card.js';
import { Snippet } from './snippet.js';

/** Channels and install: the tag to paste, and which websites may. */
export function InstallPage(): VNode {
  const { workspace, person } = useMe();
  const snippet = installSnippet(location.origin, workspace.id);
  return (
    <Page
      title="Install"
      description="Put the chat on your website with one line. It loads after your page and never blocks it."
    >
      <RoleNotice takes="admin" what="Changing the allowed websites and the identity secret" />
      <Card
        title="Your snippet"
        description="Paste it before the closing body tag of every page that shows the chat."
        action={<CopyButton text={snippet} label="Copy snippet" />}
      >
        <Snippet code={snippet} label="Snippet to paste" />
      </Card>
      <OriginsCard />
      <Card
        title="From your own buttons"
        description="The page can open the chat and ask for a person. Both work from the first line on, also before the chat has loaded."
      >
        <Snippet
          code={`Baton('open')\nBaton('requestHuman', { reason: 'pricing' })`}
          label="Examples of calls"
        />
      </Card>
      <PinnedCard />
      {hasRole(person.role, 'manager') && <IdentityCard />}
    </Page>
  );
}
