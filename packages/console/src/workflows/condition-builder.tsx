import { type Condition, conditionSentence } from '@baton/core';
import type { VNode } from 'preact';
import { Button, IconButton } from '../ui/button.js';
import { FieldError } from '../ui/field.js';
import { Plus, Trash } from '../ui/icons.js';
import { ClauseRow } from './clause-row.js';
import { fromGroup, MODE_NAMES, MODES, type Mode, toGroup } from './condition-modes.js';
import { newClause } from './new-step.js';
import { useReferences } from './use-references.js';

export interface ConditionBuilderProps {
  readonly condition: Condition;
  readonly disabled: boolean;
  /** What is wrong below the condition, paths relative to it. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
  readonly onChange: (condition: Condition) => void;
  /** Absent at the top. */
  readonly onRemove?: () => void;
}

/** The issues of one part, with paths below it; `of` and `not` steps of the path are taken off. */
function issuesOf(issues: ConditionBuilderProps['issues'], index: number): ConditionBuilderProps['issues'] {
  return issues.flatMap(({ path, message }) => {
    const match = /^(?:of\.)*?of\.(\d+)(?:\.|$)(.*)$/.exec(path);
    return match && Number(match[1]) === index ? [{ path: match[2] ?? '', message }] : [];
  });
}

/** A group of conditions, each a row; groups may stand in groups. */
export function ConditionBuilder(props: ConditionBuilderProps): VNode {
  const { condition, disabled, issues, onChange, onRemove } = props;
  const { mode, parts } = toGroup(condition);
  const setParts = (next: readonly Condition[]): void => onChange(fromGroup({ mode, parts: next }));
  const replace = (index: number, part: Condition): void =>
    setParts(parts.map((other, at) => (at === index ? part : other)));
  const remove = (index: number): void => setParts(parts.filter((_, at) => at !== index));
  const own = issues.find(({ path }) => !/\d/.test(path));
  return (
    <div class="condition-group">
      <div class="condition-head">
        <span>If</span>
        <select
          class="select"
          aria-label="How the conditions count"
          value={mode}
          disabled={disabled}
          onChange={(event) => onChange(fromGroup({ mode: event.currentTarget.value as Mode, parts }))}
        >
          {MODES.map((one) => (
            <option key={one} value={one}>
              {MODE_NAMES[one]}
            </option>
          ))}
        </select>
        {onRemove && !disabled && <IconButton icon={Trash} label="Remove this group" onClick={onRemove} />}
      </div>
      <ul class="clause-list">
        {parts.map((part, index) =>
          part.type === 'clause' ? (
            <ClauseRow
              key={index}
              clause={part}
              disabled={disabled}
              error={(condition.type === 'clause' ? issues : issuesOf(issues, index))[0]?.message ?? null}
              onChange={(clause) => replace(index, clause)}
              onRemove={() => remove(index)}
            />
          ) : (
            <li key={index}>
              <ConditionBuilder
                condition={part}
                disabled={disabled}
                issues={issuesOf(issues, index)}
                onChange={(next) => replace(index, next)}
                onRemove={() => remove(index)}
              />
            </li>
          ),
        )}
      </ul>
      {own && condition.type !== 'clause' && <FieldError message={own.message} />}
      {!disabled && (
        <div class="condition-actions">
          <Button icon={Plus} onClick={() => setParts([...parts, newClause('ticket.priority')])}>
            Add condition
          </Button>
          <Button
            kind="ghost"
            onClick={() => setParts([...parts, { type: 'any', of: [newClause('ticket.priority')] }])}
          >
            Add group
          </Button>
        </div>
      )}
    </div>
  );
}

/** The whole condition as one sentence. */
export function ConditionSentence({ condition }: { condition: Condition }): VNode {
  const { references } = useReferences();
  return <p class="condition-sentence">If {conditionSentence(condition, references)}.</p>;
}
