const UNIQUE_VIOLATION = '23505';

/** True when PostgreSQL refused a row that repeats a unique value; `constraint` narrows it to one index. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, constraint: broken } = error as { code?: unknown; constraint?: unknown };
  return code === UNIQUE_VIOLATION && (constraint === undefined || broken === constraint);
}
