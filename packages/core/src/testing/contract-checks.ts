import { type ErrorCode, isErrorCode } from '../errors.js';

/** Any value in a failure's text. */
export function describe(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** Fails the case unless it holds. */
export function check(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

export function checkEqual(actual: unknown, expected: unknown, what: string): void {
  check(
    describe(actual) === describe(expected),
    `${what}: ${describe(actual)} instead of ${describe(expected)}`,
  );
}

/** Fails unless the promise rejects with this code and, where one is given, names this field. */
export async function checkRejects(
  promise: Promise<unknown>,
  code: ErrorCode,
  field?: string,
): Promise<void> {
  const error = await promise.then(
    (value) => {
      throw new Error(`resolved with ${describe(value)} instead of rejecting with "${code}"`);
    },
    (reason: unknown) => reason,
  );
  // By shape and not by class: an implementation may carry its own copy of the package.
  const { code: actual, issues } = error as { code?: unknown; issues?: readonly { path: string }[] };
  check(isErrorCode(actual), `rejected with ${String(error)}, which is no BatonError`);
  checkEqual(actual, code, 'error code');
  if (field === undefined) return;
  const paths = (issues ?? []).map(({ path }) => path);
  check(paths.includes(field), `the error names ${describe(paths)} and not "${field}"`);
}
