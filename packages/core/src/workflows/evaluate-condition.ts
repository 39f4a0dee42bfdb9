import { foldText } from '../text/fold-text.js';
import type { Clause, Condition } from './condition.js';
import { type ConditionContext, factOf, type TicketFacts } from './facts.js';

/** Whether a condition holds, and which of its parts made it so. */
export interface Evaluation {
  readonly condition: Condition;
  readonly holds: boolean;
  /** What the clause found; absent for groups and for hours and people, whose answer is `holds`. */
  readonly found?: string | number | boolean | null;
  /** The parts of a group, in order; all of them are looked at, so that the explanation is whole. */
  readonly parts?: readonly Evaluation[];
}

const folded = (text: string): string => foldText(text).text.trim();

function isOneOf(found: string | null, values: readonly string[], byPrefix: boolean): boolean {
  if (found === null) return false;
  const own = found.toLowerCase();
  return values.some((value) => {
    const wanted = value.toLowerCase();
    return own === wanted || (byPrefix && own.startsWith(`${wanted}-`));
  });
}

/** Texts are compared as a reader would: capitals, accents and width make no difference (design, Triggers). */
function comparesText(clause: Clause, value: string | null): boolean {
  const found = folded(value ?? '');
  const wanted = folded(clause.text ?? '');
  switch (clause.operator) {
    case 'is':
      return found === wanted;
    case 'is_not':
      return found !== wanted;
    case 'contains':
      return wanted !== '' && found.includes(wanted);
    case 'does_not_contain':
      return wanted === '' || !found.includes(wanted);
    case 'starts_with':
      return wanted !== '' && found.startsWith(wanted);
    case 'is_filled':
      return found !== '';
    default:
      return found === '';
  }
}

function evaluateFact(clause: Clause, value: TicketFacts[keyof TicketFacts]): boolean {
  const { kind, byPrefix = false } = factOf(clause.fact);
  if (kind === 'text') return comparesText(clause, value === null ? null : String(value));
  if (kind === 'yes_no') return (value === true) === (clause.operator === 'is_true');
  if (kind === 'number') {
    const isLess = Number(value) < (clause.number ?? 0);
    return clause.operator === 'less_than' ? isLess : !isLess;
  }
  const isIn = isOneOf(value === null ? null : String(value), clause.values ?? [], byPrefix);
  return clause.operator === 'is_none_of' ? !isIn : isIn;
}

function evaluateClause(clause: Clause, context: ConditionContext): Evaluation {
  if (clause.fact === 'time') {
    const isWithin = context.isWithin(clause.hours ?? { of: 'workspace' });
    return { condition: clause, holds: isWithin === (clause.operator === 'within') };
  }
  if (clause.fact === 'availability') {
    const somebody = context.isSomebodyAvailable(clause.values ?? []);
    return { condition: clause, holds: somebody === (clause.operator === 'somebody') };
  }
  const found = context.facts[clause.fact];
  const type = context.facts['conversation.channelType'];
  if (clause.fact === 'conversation.channel' && type) {
    const isIn = [String(found), type].some((one) => isOneOf(one, clause.values ?? [], false));
    return { condition: clause, holds: clause.operator === 'is_none_of' ? !isIn : isIn, found };
  }
  return { condition: clause, holds: evaluateFact(clause, found), found };
}

/**
 * Whether a condition holds for a ticket, with the reason (design, Workflow: all / any / not). Pure. A group of
 * nothing: `all` holds, `any` does not.
 */
export function evaluateCondition(condition: Condition, context: ConditionContext): Evaluation {
  if (condition.type === 'clause') return evaluateClause(condition, context);
  if (condition.type === 'not') {
    const part = evaluateCondition(condition.of, context);
    return { condition, holds: !part.holds, parts: [part] };
  }
  const parts = condition.of.map((part) => evaluateCondition(part, context));
  const holds =
    condition.type === 'all' ? parts.every((part) => part.holds) : parts.some((part) => part.holds);
  return { condition, holds, parts };
}

/** The clauses that decided: those that hold when the condition does, those that do not when it does not. */
export function decidingClauses(evaluation: Evaluation): readonly Evaluation[] {
  if (evaluation.condition.type === 'clause') return [evaluation];
  const flips = evaluation.condition.type === 'not';
  return (evaluation.parts ?? [])
    .filter((part) => part.holds === (flips ? !evaluation.holds : evaluation.holds))
    .flatMap(decidingClauses);
}
