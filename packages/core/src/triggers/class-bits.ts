/** A set of classes as bits: class n is bit n % 32 of word n / 32. */
export type ClassBits = Int32Array;

/** The bits of some class ids, each less than `count`. */
export function classBits(ids: readonly number[], count: number): ClassBits {
  const bits = new Int32Array((count >>> 5) + 1);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}

/** True when the class is in the set. */
export const hasClass = (bits: ClassBits, id: number) => (bits[id >>> 5]! & (1 << (id & 31))) !== 0;

/** True when some class is in all the sets. */
export function meet(a: ClassBits, b: ClassBits, c: ClassBits, d: ClassBits = a): boolean {
  for (let at = 0; at < a.length; at++) if ((a[at]! & b[at]! & c[at]! & d[at]!) !== 0) return true;
  return false;
}
