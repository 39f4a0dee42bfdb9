/** A fault for the log: where and what, without the values that a database repeats in its details. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { message: String(fault) };
  const { code } = fault as { code?: unknown };
  return {
    name: fault.name,
    message: fault.message,
    stack: fault.stack,
    ...(code === undefined ? {} : { code }),
    ...(fault.cause === undefined ? {} : { cause: describeFault(fault.cause) }),
  };
}
