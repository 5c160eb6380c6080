// Remembering what was worked out for an element during one look.

/** What `map` holds for `key`; worked out and kept the first time. */
export function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
