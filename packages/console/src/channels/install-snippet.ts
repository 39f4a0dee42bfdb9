function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The script tag of a workspace (contract, Script tag). */
export function installSnippet(origin: string, workspaceId: string): string {
  return `<script async src="${attribute(origin)}/baton.js" data-workspace="${attribute(workspaceId)}"></script>`;
}
