import { BatonError, type FieldIssue } from '@baton/core';
import * as v from 'valibot';

function fieldIssue(issue: v.BaseIssue<unknown>): FieldIssue {
  const path = v.getDotPath(issue) ?? '';
  if (issue.received === 'undefined') return { path, code: 'required', message: 'This is needed.' };
  return { path, code: issue.type, message: issue.message };
}

/**
 * Reads unknown input through a schema.
 * @throws BatonError `invalid` with one issue for each thing that is wrong, naming its field.
 */
export function parseInput<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new BatonError('invalid', undefined, { issues: result.issues.map(fieldIssue) });
}

/** A fault of one field that only the database or another rule could find. */
export function fieldError(path: string, code: string, message: string): BatonError {
  return new BatonError('invalid', undefined, { issues: [{ path, code, message }] });
}
