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
  channels: 'a channel',
  webhooks: 'a webhook',
  canned_responses: 'a canned response',
  contacts: 'a contact',
};

/** `users.presence_set` → “presence set: a person”, in words as far as they are known. */
export function auditText({ action, target }: Pick<AuditEntry, 'action' | 'target'>): string {
  const [subject = '', verb = ''] = action.split('.');
  const what = SUBJECTS[subject] ?? subject.replaceAll('_', ' ');
  const done = verb.replaceAll('_', ' ');
  if (action === 'handoff_settings.saved') return `Saved version ${target} of the handoff settings`;
  return `${done.charAt(0).toUpperCase()}${done.slice(1)} ${what}`;
}

/** The fields that changed, as a short list; empty when none are named. */
export function changedFields({ detail }: Pick<AuditEntry, 'detail'>): string {
  const fields = detail?.fields;
  return Array.isArray(fields) ? fields.filter((field) => typeof field === 'string').join(', ') : '';
}
