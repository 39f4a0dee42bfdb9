/** A set of classes as bits: class n is bit n % 32 of word n / 32. */
export type ClassBits = Int32Array;

/** The bits of some class ids, each less than `count`. */
export function classBits(ids: readonly number[], count: number): ClassBits {
  const bits = new Int32Array((count >>> 5) + 1);
  for (const id of ids) bits[id >>> 5]! |= 1 << (id & 31);
  return bits;
}

/** True when some class is in all three sets. */
export function meet(a: ClassBits, b: ClassBits, c: ClassBits): boolean {
  for (let at = 0; at < a.length; at++) if ((a[at]! & b[at]! & c[at]!) !== 0) return true;
  return false;
}
