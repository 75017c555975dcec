import type { Change, ChangedDocument, Json } from './change';
import type { ChangeId } from './ids';
import { recordOfDocument } from './record';

type Filed = Map<string, Change[]>;

/** Files a change under all it is looked for by. */
export function fileChange(changes: Filed, change: Change): void {
  for (const key of keysOf(change)) {
    const filed = changes.get(key) ?? [];
    changes.set(key, filed);
    filed.splice(placeAfter(filed, change.number), 0, change);
  }
}

/** Takes a change out again: nobody changes one, but who made it may have to be forgotten. */
export function unfileChange(changes: Filed, change: Change): void {
  for (const key of keysOf(change)) {
    const filed = changes.get(key) ?? [];
    // Who was forgotten leaves a change of another id in the same place: for a moment both are there.
    let at = placeAfter(filed, change.number) - 1;
    while (filed[at]?.number === change.number && filed[at]?.id !== change.id) at -= 1;
    if (filed[at]?.id === change.id) filed.splice(at, 1);
    if (filed.length === 0) changes.delete(key);
  }
}

/** Under what a change lies that takes another back, names an id, or made the record of an id come or go as a whole. */
export const undoKey = (id: ChangeId): string => `undo:${id}`;
export const namingKey = (id: string): string => `names:${id}`;
export const goingKey = (id: string): string => `went:${id}`;

/** It was withdrawn or went into another, or came back from there. */
export const comesOrGoes = ({ fields }: Pick<ChangedDocument, 'fields'>): boolean =>
  'withdrawn' in fields || 'mergedInto' in fields;

/** The id of the record that lies in a document; the document itself where none does. */
export const idIn = (document: string): string => recordOfDocument(document)?.id ?? document;

/** Every text in a value, however deep. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What may be an id, as far as its letters tell: texts that people write are filed under nothing. */
const mayBeId = (text: string): boolean => /^[\w.:-]{1,200}$/.test(text);

/** A change is filed in the picture and right after that in views of it: what it lies under is worked out once. */
let filedLast: { change: Change; keys: ReadonlySet<string> } | undefined;

function keysOf(change: Change): ReadonlySet<string> {
  if (filedLast?.change !== change) filedLast = { change, keys: keysIn(change) };
  return filedLast.keys;
}

function keysIn({ documents, undoes }: Change): ReadonlySet<string> {
  const keys = documents.flatMap((one) => [
    one.document,
    one.thing,
    ...one.initiatives.map((id) => `about:${id}`),
    ...(comesOrGoes(one) ? [goingKey(idIn(one.document))] : []),
    ...Object.values(one.fields)
      .flatMap(({ after }) => textsIn(after))
      .filter(mayBeId)
      .map(namingKey),
  ]);
  return new Set([...keys, ...undoes.map(undoKey)]);
}

/** How many of those filed come before a number or have it: changes come in the order of their numbers. */
function placeAfter(filed: readonly Change[], number: number): number {
  let [from, to] = [0, filed.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((filed[middle]?.number ?? 0) <= number) from = middle + 1;
    else to = middle;
  }
  return from;
}
