/**
 * `JSON.stringify` for pages of others. Old prototype.js gives every array a `toJSON` that turns it into text, which no
 * server reads. A replacer has the last word, and its owner still holds the array.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, keepArrays);
}

function keepArrays(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const original = this[key];
  return Array.isArray(original) ? original : value;
}
