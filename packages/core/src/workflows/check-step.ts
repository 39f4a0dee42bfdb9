import type { FieldIssue } from '../errors.js';
import { hasSkill } from '../settings/required-skills.js';
import { checkCondition, checkReferences } from './check-condition.js';
import type { Named, WorkflowReferences } from './finding.js';
import { unknownWorkflowPlaceholders, WORKFLOW_PLACEHOLDERS } from './placeholders.js';
import { type ActionStep, type BranchStep, PROPERTY_VALUES, type Step } from './step.js';

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function checkText(text: string, path: string): FieldIssue[] {
  return unknownWorkflowPlaceholders(text).map((name) => ({
    path,
    code: 'unknown_placeholder',
    message: `There is no placeholder {${name}}. Use ${WORKFLOW_PLACEHOLDERS.map((one) => `{${one}}`).join(', ')}.`,
  }));
}

function checkMessage(text: Readonly<Record<string, string>>): FieldIssue[] {
  return Object.entries(text).flatMap(([tag, value]) => {
    const issues = checkText(value, `text.${tag}`);
    if (tag === 'default' || LANGUAGE_TAG.test(tag)) return issues;
    const message = 'Give a language tag such as "nl" or "pt-BR".';
    return [...issues, { path: `text.${tag}`, code: 'malformed', message }];
  });
}

function checkPeople(
  step: { readonly userIds: readonly string[]; readonly teamIds: readonly string[] },
  references?: WorkflowReferences,
): FieldIssue[] {
  return [
    ...checkReferences(step.userIds, references?.users, { what: 'user', path: 'userIds' }),
    ...checkReferences(step.teamIds, references?.teams, { what: 'team', path: 'teamIds' }),
  ];
}

/** A skill that nobody has would keep every ticket waiting. */
function checkSkills(skills: readonly string[], references?: WorkflowReferences): FieldIssue[] {
  if (!references) return [];
  return skills.flatMap((skill, index) =>
    hasSkill(references.skills, skill)
      ? []
      : [{ path: `skills.${index}`, code: 'unknown', message: `Nobody has the skill “${skill}”.` }],
  );
}

/** One reference: its finding stands at the field itself. */
function checkOne(
  id: string,
  known: readonly Named[] | undefined,
  about: Parameters<typeof checkReferences>[2],
): FieldIssue[] {
  return checkReferences([id], known, about).map((issue) => ({ ...issue, path: about.path }));
}

function checkAction(step: ActionStep, references?: WorkflowReferences): FieldIssue[] {
  switch (step.type) {
    case 'rotate_owner':
      return [...checkPeople(step, references), ...checkSkills(step.skills ?? [], references)];
    case 'assign':
      return step.userId === null
        ? []
        : checkOne(step.userId, references?.users, { what: 'user', path: 'userId' });
    case 'move':
      return checkOne(step.destinationId, references?.destinations, {
        what: 'destination',
        path: 'destinationId',
      });
    case 'set_property': {
      const values = PROPERTY_VALUES[step.property];
      if (!values || values.includes(step.value)) return [];
      return [{ path: 'value', code: 'unknown_choice', message: `Choose one of ${values.join(', ')}.` }];
    }
    case 'send_message':
      return checkMessage(step.text);
    case 'add_note':
      return checkText(step.text, 'text');
    case 'wait':
      return step.until.type === 'hours' && step.until.of === 'team'
        ? checkOne(step.until.teamId, references?.teams, { what: 'team', path: 'until.teamId' })
        : [];
    case 'notify_email': {
      const nobody = !step.toOwner && step.userIds.length === 0 && step.teamIds.length === 0;
      const message = 'Choose who is notified.';
      return [
        ...(nobody ? [{ path: 'userIds', code: 'required', message }] : []),
        ...checkPeople(step, references),
        ...checkText(step.subject, 'subject'),
        ...checkText(step.text, 'text'),
      ];
    }
    default:
      return [];
  }
}

function checkBranch(step: BranchStep, references?: WorkflowReferences): FieldIssue[] {
  if (step.cases.length === 0) {
    return [{ path: 'cases', code: 'required', message: 'Add a case, or remove this branch.' }];
  }
  const isIdle = step.otherwise.length === 0 && step.cases.every((one) => one.steps.length === 0);
  const message = 'No case of this branch does anything. Add a step to one, or remove the branch.';
  return [
    ...(isIdle ? [{ path: 'cases', code: 'empty_branch', message }] : []),
    ...step.cases.flatMap((one, index) => checkCondition(one.when, `cases.${index}.when`, references)),
  ];
}

/** Everything that is wrong with one step of the right shape; paths are below the step's own. */
export function checkStep(step: Step, references?: WorkflowReferences): FieldIssue[] {
  return step.type === 'branch' ? checkBranch(step, references) : checkAction(step, references);
}
