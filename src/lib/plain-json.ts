/** What JSON can hold. */
type Plain = string | number | boolean | null | Plain[] | { [name: string]: Plain };

/**
 * A value as it would come back from JSON: a copy without the fields that are `undefined`. For plain objects, lists and
 * primitive values; it is several times as fast as writing and reading them.
 */
export function plainJson(value: unknown): Plain {
  if (typeof value !== 'object' || value === null) {
    const isNone = value === undefined || (typeof value === 'number' && !Number.isFinite(value));
    return isNone ? null : (value as Plain);
  }
  if (Array.isArray(value)) return value.map(plainJson);
  const copy: { [name: string]: Plain } = {};
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    // Setting it would change what kind of object the copy is.
    if (name === '__proto__')
      Object.defineProperty(copy, name, {
        value: plainJson(inner),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else copy[name] = plainJson(inner);
  }
  return copy;
}
