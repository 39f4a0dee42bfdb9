import { BatonError, type FieldIssue, type TemplateFilling, type WorkflowTemplate } from '@baton/core';
import { languageRouting } from './language-routing.js';
import { outOfHours } from './out-of-hours.js';
import { reassignByChannel } from './reassign-by-channel.js';
import { refundSpecialists } from './refund-specialists.js';
import type { Template } from './template.js';
import { unansweredReminder } from './unanswered-reminder.js';
import { vipEscalation } from './vip-escalation.js';

/** The gallery, the reference template first. */
export const TEMPLATES: readonly Template[] = [
  reassignByChannel,
  outOfHours,
  languageRouting,
  vipEscalation,
  refundSpecialists,
  unansweredReminder,
];

/** The gallery as the API shows it. */
export function describeTemplates(): WorkflowTemplate[] {
  return TEMPLATES.map(({ build, ...template }) => ({ ...template, document: build({}) }));
}

function missing({ placeholders }: Template, { choices }: TemplateFilling): FieldIssue[] {
  return placeholders
    .filter(({ id, required }) => {
      const { userIds = [], teamIds = [], destinationId } = choices[id] ?? {};
      return required && userIds.length + teamIds.length === 0 && !destinationId;
    })
    .map(({ id, label }) => ({
      path: `choices.${id}`,
      code: 'required',
      message: `Choose who stands for “${label}”.`,
    }));
}

/**
 * A template with its placeholders filled in, as a document that is still to be checked.
 * @throws BatonError `not_found`, or `invalid` naming the placeholders that are needed and open.
 */
export function fillTemplate(id: string, filling: TemplateFilling): unknown {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) throw new BatonError('not_found', 'There is no such template.');
  const issues = missing(template, filling);
  if (issues.length > 0) throw new BatonError('invalid', undefined, { issues });
  const document = template.build(filling.choices);
  return {
    ...document,
    name: filling.name?.trim() || document.name,
    enabled: filling.enabled ?? document.enabled,
  };
}
