import type { Change } from './change';

/** Files a change under all it is looked for by. A change is never changed itself. */
export function fileChange(changes: Map<string, Change[]>, change: Change): void {
  const keys = change.documents.flatMap(({ document, thing, initiatives }) => [
    document,
    thing,
    ...initiatives.map((id) => `about:${id}`),
  ]);
  for (const key of new Set([...keys, ...change.undoes.map((id) => `undo:${id}`)])) {
    const filed = changes.get(key) ?? [];
    changes.set(key, filed);
    const before = filed.findLastIndex(({ number }) => number <= change.number);
    filed.splice(before + 1, 0, change);
  }
}
