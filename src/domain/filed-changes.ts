import type { Change } from './change';

type Filed = Map<string, Change[]>;

/** Files a change under all it is looked for by. */
export function fileChange(changes: Filed, change: Change): void {
  for (const key of keysOf(change)) {
    const filed = changes.get(key) ?? [];
    changes.set(key, filed);
    const before = filed.findLastIndex(({ number }) => number <= change.number);
    filed.splice(before + 1, 0, change);
  }
}

/** Takes a change out again: nobody changes one, but who made it may have to be forgotten. */
export function unfileChange(changes: Filed, change: Change): void {
  for (const key of keysOf(change)) {
    const left = (changes.get(key) ?? []).filter(({ id }) => id !== change.id);
    if (left.length > 0) changes.set(key, left);
    else changes.delete(key);
  }
}

function keysOf({ documents, undoes }: Change): Set<string> {
  const keys = documents.flatMap(({ document, thing, initiatives }) => [
    document,
    thing,
    ...initiatives.map((id) => `about:${id}`),
  ]);
  return new Set([...keys, ...undoes.map((id) => `undo:${id}`)]);
}
