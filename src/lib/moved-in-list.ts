/** What came into a list and what left it. */
export interface Moved {
  added: string[];
  removed: string[];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * What came into a list of texts and what left it. `undefined` where either is no such list, where nothing of it stayed
 * (one list took the place of another), and where nothing but the order is new.
 */
export function movedInList(before: unknown, after: unknown): Moved | undefined {
  if (!isTexts(before) || !isTexts(after)) return undefined;
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  const hasStayed = removed.length < before.length;
  return hasStayed && added.length + removed.length > 0 ? { added, removed } : undefined;
}
