import {
  type Clause,
  FACT_NAMES,
  type FactName,
  factOf,
  OPERATORS,
  type Operator,
  WITHOUT_VALUE,
} from '@baton/core';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { Trash } from '../ui/icons.js';
import { ClauseValue } from './clause-value.js';
import { newClause } from './new-step.js';

const OPERATOR_NAMES: Readonly<Record<Operator, string>> = {
  is_any_of: 'is',
  is_none_of: 'is not',
  is: 'is',
  is_not: 'is not',
  contains: 'contains',
  does_not_contain: 'does not contain',
  starts_with: 'starts with',
  is_filled: 'is filled in',
  is_empty: 'is empty',
  at_least: 'is at least',
  less_than: 'is less than',
  is_true: 'is so',
  is_false: 'is not so',
  within: 'within',
  outside: 'outside',
  somebody: 'somebody of',
  nobody: 'nobody of',
};

const GROUPS = [...new Set(FACT_NAMES.map((name) => factOf(name).group))];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replace(/^the /i, '');
const factLabel = (name: FactName): string => capital(factOf(name).label.replace(/^the /, ''));

export interface ClauseRowProps {
  readonly clause: Clause;
  readonly disabled: boolean;
  readonly error: string | null;
  readonly onChange: (clause: Clause) => void;
  readonly onRemove: () => void;
}

/** One comparison, as a row that reads like its sentence. */
export function ClauseRow({ clause, disabled, error, onChange, onRemove }: ClauseRowProps): VNode {
  const id = useId();
  const { kind } = factOf(clause.fact);
  return (
    <li class="clause-row">
      <select
        class="select"
        aria-label="What to look at"
        value={clause.fact}
        disabled={disabled}
        onChange={(event) => onChange(newClause(event.currentTarget.value as FactName))}
      >
        {GROUPS.map((group) => (
          <optgroup key={group} label={group}>
            {FACT_NAMES.filter((name) => factOf(name).group === group).map((name) => (
              <option key={name} value={name}>
                {factLabel(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        class="select clause-operator"
        aria-label="How to compare"
        value={clause.operator}
        disabled={disabled}
        onChange={(event) => onChange({ ...clause, operator: event.currentTarget.value as Operator })}
      >
        {OPERATORS[kind].map((operator) => (
          <option key={operator} value={operator}>
            {OPERATOR_NAMES[operator]}
          </option>
        ))}
      </select>
      {!disabled && <IconButton icon={Trash} label="Remove this condition" onClick={onRemove} />}
      {!WITHOUT_VALUE.has(clause.operator) && (
        <ClauseValue
          clause={clause}
          disabled={disabled}
          describedBy={error ? `${id}-error` : undefined}
          onChange={onChange}
        />
      )}
      {error && <FieldError id={`${id}-error`} message={error} />}
    </li>
  );
}
