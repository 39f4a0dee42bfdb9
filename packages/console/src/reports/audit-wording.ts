import type { AuditEntry } from '@baton/core';

/** What the subjects of the audit log are called. */
const SUBJECTS: Readonly<Record<string, string>> = {
  handoff_settings: 'the handoff settings',
  customer_agent: 'the customer agent',
  users: 'a person',
  teams: 'a team',
  destinations: 'an inbox or help desk',
  keys: 'an API key',
  workspace: 'the workspace',
  knowledge_article: 'an article',
  identity_secret: 'the identity secret',
  workflows: 'a workflow',
  channel: 'a channel',
  webhook: 'a webhook',
  widget: 'the chat design',
  canned_responses: 'a canned response',
  contacts: 'a contact',
};

/** Actions that their own name does not say well. */
const SENTENCES: Readonly<Record<string, string>> = {
  'users.presence_set': 'Set the presence of a person',
  'users.schedule_set': 'Set the hours, absences or capacity of a person',
  'workspace.hours_set': 'Set the business hours',
  'webhook.secret_renewed': 'Renewed the secret of a webhook',
  'webhook.switched_off': 'Switched off a webhook',
};

function sentence(action: string): string {
  const [subject = '', verb = ''] = action.split('.');
  const what = SUBJECTS[subject] ?? subject.replaceAll('_', ' ');
  const done = verb.replaceAll('_', ' ');
  return SENTENCES[action] ?? `${done.charAt(0).toUpperCase()}${done.slice(1)} ${what}`;
}

/**
 * What was done, in words as far as they are known, and to whom or what.
 * @param names By id, of what is still there.
 */
export function auditText(
  { action, target }: Pick<AuditEntry, 'action' | 'target'>,
  names: ReadonlyMap<string, string>,
): string {
  if (action === 'handoff_settings.saved') return `Saved version ${target} of the handoff settings`;
  const name = target === null ? undefined : names.get(target);
  return name ? `${sentence(action)}: ${name}` : sentence(action);
}

/** The fields that changed, as a short list; empty when none are named. */
export function changedFields({ detail }: Pick<AuditEntry, 'detail'>): string {
  const fields = detail?.fields;
  return Array.isArray(fields) ? fields.filter((field) => typeof field === 'string').join(', ') : '';
}
