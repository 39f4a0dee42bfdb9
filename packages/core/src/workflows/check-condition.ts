import type { FieldIssue } from '../errors.js';
import { type Clause, type Condition, MAX_CLAUSES, MAX_CONDITION_DEPTH } from './condition.js';
import { factOf, OPERATORS, type Operator, WITHOUT_VALUE } from './facts.js';
import type { Named, WorkflowReferences } from './finding.js';

const GONE: Readonly<Record<'user' | 'team' | 'destination', string>> = {
  user: 'There is no such person any more. Choose another.',
  team: 'There is no such team any more. Choose another.',
  destination: 'There is no such help desk any more. Choose another.',
};

/** Findings for each id of a list that names nothing. */
export function checkReferences(
  ids: readonly string[],
  known: readonly Named[] | undefined,
  about: { readonly what: keyof typeof GONE; readonly path: string },
): FieldIssue[] {
  if (!known) return [];
  const all = new Set(known.map(({ id }) => id));
  return ids.flatMap((id, index) =>
    all.has(id)
      ? []
      : [{ path: `${about.path}.${index}`, code: `unknown_${about.what}`, message: GONE[about.what] }],
  );
}

function listOf(references: WorkflowReferences | undefined, what: keyof typeof GONE) {
  if (what === 'user') return references?.users;
  return what === 'team' ? references?.teams : references?.destinations;
}

function checkValues(clause: Clause, path: string, references?: WorkflowReferences): FieldIssue[] {
  const { choices, names } = factOf(clause.fact);
  const values = clause.values ?? [];
  const at = `${path}.values`;
  if (values.length === 0 && clause.fact !== 'availability') {
    return [{ path: at, code: 'required', message: 'Choose at least one value.' }];
  }
  if (names) return checkReferences(values, listOf(references, names), { what: names, path: at });
  if (!choices) return [];
  return values.flatMap((value, index) =>
    choices.includes(value)
      ? []
      : [
          {
            path: `${at}.${index}`,
            code: 'unknown_choice',
            message: `Choose one of ${choices.join(', ')}.`,
          },
        ],
  );
}

function checkClause(clause: Clause, path: string, references?: WorkflowReferences): FieldIssue[] {
  const { kind } = factOf(clause.fact);
  if (!(OPERATORS[kind] as readonly Operator[]).includes(clause.operator)) {
    return [
      {
        path: `${path}.operator`,
        code: 'unknown_choice',
        message: 'This comparison does not suit what is compared. Choose another.',
      },
    ];
  }
  if (WITHOUT_VALUE.has(clause.operator)) return [];
  if (kind === 'choice' || kind === 'people') return checkValues(clause, path, references);
  if (kind === 'text' && !clause.text?.trim()) {
    return [{ path: `${path}.text`, code: 'required', message: 'Type what to compare with.' }];
  }
  if (kind === 'number' && clause.number === undefined) {
    return [{ path: `${path}.number`, code: 'required', message: 'Give a number.' }];
  }
  if (kind !== 'hours') return [];
  if (!clause.hours) return [{ path: `${path}.hours`, code: 'required', message: 'Choose whose hours.' }];
  if (clause.hours.of === 'workspace') return [];
  return checkReferences([clause.hours.teamId], references?.teams, {
    what: 'team',
    path: `${path}.hours.teamId`,
  }).map((issue) => ({ ...issue, path: `${path}.hours.teamId` }));
}

function countClauses(condition: Condition): number {
  if (condition.type === 'clause') return 1;
  if (condition.type === 'not') return 1 + countClauses(condition.of);
  return 1 + condition.of.reduce((sum, part) => sum + countClauses(part), 0);
}

function checkPart(
  condition: Condition,
  at: { readonly path: string; readonly depth: number },
  references?: WorkflowReferences,
): FieldIssue[] {
  const { path, depth } = at;
  if (depth > MAX_CONDITION_DEPTH) {
    const message = `Groups stand in one another at most ${MAX_CONDITION_DEPTH} deep.`;
    return [{ path, code: 'too_deep', message }];
  }
  if (condition.type === 'clause') return checkClause(condition, path, references);
  if (condition.type === 'not')
    return checkPart(condition.of, { path: `${path}.of`, depth: depth + 1 }, references);
  if (condition.of.length === 0) {
    return [{ path: `${path}.of`, code: 'required', message: 'Add a condition, or remove this group.' }];
  }
  return condition.of.flatMap((part, index) =>
    checkPart(part, { path: `${path}.of.${index}`, depth: depth + 1 }, references),
  );
}

/** Everything that is wrong with a condition of the right shape: operators, values, what it names. */
export function checkCondition(
  condition: Condition,
  path: string,
  references?: WorkflowReferences,
): FieldIssue[] {
  const issues = checkPart(condition, { path, depth: 1 }, references);
  if (countClauses(condition) <= MAX_CLAUSES) return issues;
  const message = `A condition has at most ${MAX_CLAUSES} parts.`;
  return [{ path, code: 'too_long', message }, ...issues];
}
