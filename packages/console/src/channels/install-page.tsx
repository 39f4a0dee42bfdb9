import type { VNode } from 'preact';
import { useMe } from '../session/use-me.js';
import { CopyButton } from '../ui/copy-button.js';
import { Globe } from '../ui/icons.js';
import { Card, Page } from '../ui/page.js';
import { IdentityCard } from './identity-card.js';
import { installSnippet } from './install-snippet.js';
import { PinnedCard } from './pinned-card.js';
import { Snippet } from './snippet.js';

function AllowedOrigins({ origins }: { origins: readonly string[] }): VNode {
  if (origins.length === 0)
    return (
      <p class="muted card-empty">
        No website is on the list yet. An admin of the server adds them; the demo workspace also allows pages
        on this computer.
      </p>
    );
  return (
    <ul class="origin-list">
      {origins.map((origin) => (
        <li key={origin}>
          <Globe size={15} aria-hidden="true" />
          <code>{origin}</code>
        </li>
      ))}
    </ul>
  );
}

/** Channels and install: the tag to paste, and which websites may. */
export function InstallPage(): VNode {
  const { workspace } = useMe();
  const snippet = installSnippet(location.origin, workspace.id);
  return (
    <Page
      title="Install"
      description="Put the chat on your website with one line. It loads after your page and never blocks it."
    >
      <Card
        title="Your snippet"
        description="Paste it before the closing body tag of every page that shows the chat."
        action={<CopyButton text={snippet} label="Copy snippet" />}
      >
        <Snippet code={snippet} label="Snippet to paste" />
      </Card>
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
      <IdentityCard />
      <Card title="Allowed websites" description="Only these origins may show the chat of this workspace.">
        <AllowedOrigins origins={workspace.allowedOrigins} />
      </Card>
    </Page>
  );
}
