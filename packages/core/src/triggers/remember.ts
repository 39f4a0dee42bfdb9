/**
 * What is known under a key; found and noted down when it is not. When as many as `most` are known, all are forgotten
 * first.
 */
export function remember<Key, Value>(
  known: Map<Key, Value>,
  key: Key,
  find: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = find(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
  }
  return value;
}
