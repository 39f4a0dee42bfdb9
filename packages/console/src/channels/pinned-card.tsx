import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMe } from '../session/use-me.js';
import { CopyButton } from '../ui/copy-button.js';
import { Card } from '../ui/page.js';
import { type PinnedBuild, pinnedSnippet } from './install-snippet.js';
import { Snippet } from './snippet.js';

/** The tag for pages that run nothing whose hash they do not know. */
export function PinnedCard(): VNode | null {
  const { workspace } = useMe();
  const [build, setBuild] = useState<PinnedBuild | null>(null);
  useEffect(() => {
    fetch('/integrity.json')
      .then((response) => (response.ok ? response.json() : null))
      .then(setBuild, () => setBuild(null));
  }, []);
  if (!build) return null;
  const snippet = pinnedSnippet(location.origin, workspace.id, build);
  return (
    <Card
      title="Pinned version"
      description={`For pages that require subresource integrity: version ${build.version}, and nothing else, runs. Paste the tag anew after an update of the server.`}
      action={<CopyButton text={snippet} label="Copy pinned snippet" />}
    >
      <Snippet code={snippet} label="Snippet with integrity" />
    </Card>
  );
}
