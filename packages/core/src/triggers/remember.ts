/** What is known under a key; found and noted down when it is not. */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: (key: Key) => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = find(key);
    known.set(key, value);
  }
  return value;
}
