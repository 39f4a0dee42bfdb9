/** A request that is wrong, and the fields at which it says so. */
export type BadRequest = readonly [what: string, body: unknown, ...paths: string[]];

/** A text of so many characters. */
export const long = (length: number): string => 'x'.repeat(length);
