import { describe, expect, it } from 'vitest';
import type { WorkflowReferences } from './finding.js';
import { parseWorkflow } from './parse-workflow.js';

const references: WorkflowReferences = {
  users: [{ id: 'ada', name: 'Ada' }],
  teams: [{ id: 'refunds', name: 'Refunds' }],
  destinations: [{ id: 'desk', name: 'Help desk' }],
  skills: ['Billing'],
};
const clause = { type: 'clause', fact: 'conversation.channel', operator: 'is_any_of', values: ['email'] };
const note = (id: string) => ({ id, type: 'add_note', text: 'Hello' });
const workflow = (steps: unknown, more: object = {}) => ({
  name: 'Test',
  enrolOn: { event: 'handoff' },
  steps,
  ...more,
});
const branch = (when: unknown, steps: unknown = [note('n')]) => ({
  id: 'b',
  type: 'branch',
  cases: [{ id: 'c', when, steps }],
});

const findingsOf = (input: unknown) => {
  const parsed = parseWorkflow(input, references);
  return parsed.ok ? [] : parsed.findings.map(({ stepId, path, code }) => [stepId, path, code]);
};

describe('parseWorkflow', () => {
  it('fills in defaults and keeps what is right', () => {
    const parsed = parseWorkflow(workflow([{ id: 'r', type: 'rotate_owner' }, branch(clause)]), references);
    expect(parsed).toMatchObject({
      ok: true,
      workflow: {
        enabled: true,
        steps: [{ strategy: 'rotate', userIds: [], teamIds: [] }, { otherwise: [] }],
      },
    });
  });

  it.each([
    ['no steps', workflow([]), [null, 'steps', 'required']],
    ['no name', workflow([note('a')], { name: '  ' }), [null, 'name', 'malformed']],
    ['a step of no kind', workflow([{ id: 'x', type: 'dance' }]), ['x', 'steps.0.type', 'malformed']],
    ['an id twice', workflow([note('a'), note('a')]), ['a', 'steps.1.id', 'duplicate_id']],
    [
      'a person who is gone',
      workflow([{ id: 'a', type: 'assign', userId: 'bob' }]),
      ['a', 'steps.0.userId', 'unknown_user'],
    ],
    [
      'a team that is gone',
      workflow([{ id: 'a', type: 'rotate_owner', teamIds: ['refunds', 'gone'] }]),
      ['a', 'steps.0.teamIds.1', 'unknown_team'],
    ],
    [
      'a skill that nobody has',
      workflow([{ id: 'a', type: 'rotate_owner', skills: ['billing', 'Refunds'] }]),
      ['a', 'steps.0.skills.1', 'unknown'],
    ],
    [
      'an inbox, which takes no tickets',
      workflow([{ id: 'a', type: 'move', destinationId: 'inbox' }]),
      ['a', 'steps.0.destinationId', 'unknown_destination'],
    ],
    [
      'an unknown placeholder',
      workflow([{ id: 'm', type: 'send_message', text: { default: 'Hi {agent.shoe}' } }]),
      ['m', 'steps.0.text.default', 'unknown_placeholder'],
    ],
    [
      'a language that is none',
      workflow([{ id: 'm', type: 'send_message', text: { default: 'Hi', '12': 'Hoi' } }]),
      ['m', 'steps.0.text.12', 'malformed'],
    ],
    [
      'an empty message',
      workflow([{ id: 'm', type: 'add_note', text: ' ' }]),
      ['m', 'steps.0.text', 'malformed'],
    ],
    [
      'a wait of no time',
      workflow([{ id: 'w', type: 'wait', until: { type: 'minutes', minutes: 0 } }]),
      ['w', 'steps.0.until.minutes', 'malformed'],
    ],
    [
      'a webhook to nowhere',
      workflow([{ id: 'h', type: 'call_webhook', url: 'ftp://example.com' }]),
      ['h', 'steps.0.url', 'malformed'],
    ],
    [
      'an email to nobody',
      workflow([{ id: 'e', type: 'notify_email', subject: 'Hi', text: 'Look' }]),
      ['e', 'steps.0.userIds', 'required'],
    ],
    [
      'a priority that is none',
      workflow([{ id: 's', type: 'set_property', property: 'priority', value: 'red' }]),
      ['s', 'steps.0.value', 'unknown_choice'],
    ],
    [
      'a branch without cases',
      workflow([{ id: 'b', type: 'branch', cases: [] }]),
      ['b', 'steps.0.cases', 'required'],
    ],
    ['a branch that does nothing', workflow([branch(clause, [])]), ['b', 'steps.0.cases', 'empty_branch']],
    [
      'a condition without a value',
      workflow([branch({ ...clause, values: [] })]),
      ['b', 'steps.0.cases.0.when.values', 'required'],
    ],
    [
      'an operator of another kind',
      workflow([branch({ ...clause, operator: 'contains', text: 'x' })]),
      ['b', 'steps.0.cases.0.when.operator', 'unknown_choice'],
    ],
    [
      'an empty group deep inside',
      workflow([branch({ type: 'all', of: [clause, { type: 'not', of: { type: 'any', of: [] } }] })]),
      ['b', 'steps.0.cases.0.when.of.1.of.of', 'required'],
    ],
    [
      'a fault inside a branch, at the inner step',
      workflow([branch(clause, [{ id: 'inner', type: 'add_note', text: '' }])]),
      ['inner', 'steps.0.cases.0.steps.0.text', 'malformed'],
    ],
    [
      'a step after the ticket is closed',
      workflow([{ id: 'c', type: 'close' }, note('n')]),
      ['n', 'steps.1', 'unreachable'],
    ],
  ])('says where: %s', (_name, input, expected) => {
    expect(findingsOf(input)).toContainEqual(expected);
  });

  it('refuses more than 200 steps, those inside branches counted', () => {
    const many = Array.from({ length: 200 }, (_, index) => note(`n${index}`));
    expect(findingsOf(workflow(many))).toEqual([]);
    expect(findingsOf(workflow([branch(clause, many)]))).toEqual([[null, 'steps', 'too_long']]);
  });

  it('refuses a document that is nested without end, and never throws', () => {
    let when: unknown = clause;
    for (let depth = 0; depth < 5_000; depth++) when = { type: 'not', of: when };
    expect(findingsOf(workflow([branch(when)]))).toEqual([[null, '', 'too_deep']]);
    for (const input of [null, 3, 'x', [], {}, { steps: [null] }, workflow([[]])])
      expect(parseWorkflow(input).ok).toBe(false);
  });

  it('refuses a workflow that starts itself again', () => {
    const onPriority = { enrolOn: { event: 'ticket_changed', property: 'priority', to: 'urgent' } };
    const set = (value: string) => [{ id: 's', type: 'set_property', property: 'priority', value }];
    expect(findingsOf(workflow(set('urgent'), onPriority))).toEqual([['s', 'steps.0', 'loops_back']]);
    expect(findingsOf(workflow(set('high'), onPriority))).toEqual([]);
    const onOwner = { enrolOn: { event: 'ticket_changed', property: 'owner' } };
    expect(findingsOf(workflow([branch(clause, [{ id: 'r', type: 'rotate_owner' }])], onOwner))).toEqual([
      ['r', 'steps.0.cases.0.steps.0', 'loops_back'],
    ]);
  });
});
