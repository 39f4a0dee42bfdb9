/** What may stand in braces in the texts of a workflow's steps. */
export const WORKFLOW_PLACEHOLDERS = [
  'contact.name',
  'contact.email',
  'ticket.number',
  'ticket.subject',
  'ticket.priority',
  'owner.name',
  'workspace.name',
] as const;
export type WorkflowPlaceholder = (typeof WORKFLOW_PLACEHOLDERS)[number];

/** The values at hand; one that is missing is left out together with the braces. */
export type WorkflowPlaceholderValues = Readonly<Partial<Record<WorkflowPlaceholder, string>>>;

const BRACES = /\{([^{}]*)\}/g;

const isKnown = (name: string): name is WorkflowPlaceholder =>
  (WORKFLOW_PLACEHOLDERS as readonly string[]).includes(name);

/** The names in braces that no placeholder has, in the order of the text. */
export function unknownWorkflowPlaceholders(text: string): string[] {
  return [...text.matchAll(BRACES)].map((match) => (match[1] ?? '').trim()).filter((name) => !isKnown(name));
}

/** Fills the placeholders in; white space that a missing value leaves behind is closed up. */
export function fillWorkflowPlaceholders(text: string, values: WorkflowPlaceholderValues): string {
  return text
    .replace(BRACES, (whole, name: string) => {
      const key = name.trim();
      return isKnown(key) ? (values[key] ?? '') : whole;
    })
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,!?;:])/g, '$1')
    .trim();
}
