function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The script tag of a workspace (contract, Script tag). */
export function installSnippet(origin: string, workspaceId: string): string {
  return `<script async src="${attribute(origin)}/baton.js" data-workspace="${attribute(workspaceId)}"></script>`;
}

/** The build that a page can pin (`/integrity.json`). */
export interface PinnedBuild {
  readonly version: string;
  readonly path: string;
  /** As the `integrity` attribute takes it. */
  readonly integrity: string;
}

/** The script tag of one version, by its hash. */
export function pinnedSnippet(origin: string, workspaceId: string, { path, integrity }: PinnedBuild): string {
  const address = attribute(`${origin}${path}`);
  return `<script async src="${address}" integrity="${attribute(integrity)}" crossorigin="anonymous" data-workspace="${attribute(workspaceId)}"></script>`;
}
