import { deepStrictEqual, equal } from 'node:assert/strict';
import type { Change, Json } from '../../src/domain/change';
import { fieldsOf } from '../../src/domain/fields';
import { documentId, recordOfDocument } from '../../src/domain/record';
import { entriesOf, type Register } from '../../src/domain/register';

type Fields = Record<string, Json>;
/** A register as plain documents: what people mean by it, without the changes themselves. */
export type Documents = Map<string, Fields>;

export const documentsIn = (register: Register): Documents =>
  new Map(
    entriesOf(register)
      .filter(({ type }) => type !== 'change')
      .map((entry) => [
        documentId(entry.type, entry.record.id),
        JSON.parse(JSON.stringify(fieldsOf(entry))) as Fields,
      ]),
  );

/** Those that count, in the order of their ids. */
export const living = (documents: Documents): [string, Fields][] =>
  [...documents].filter(([, { withdrawn }]) => withdrawn !== true).sort(([a], [b]) => (a < b ? -1 : 1));

export const inOrder = (register: Register): Change[] =>
  [...register.change.values()].sort((a, b) => a.number - b.number);

function put(fields: Fields, name: string, value: Json | undefined): void {
  if (value === undefined) delete fields[name];
  else fields[name] = value;
}

const isRecord = ({ document }: { document: string }): boolean => recordOfDocument(document) !== undefined;

/** Does what an entry of the history says, if what it says was there before was there. */
function redo(documents: Documents, { documents: changed, id }: Change): void {
  // That somebody was asked for something is on record, and no record of its own.
  for (const { document, created, fields } of changed.filter(isRecord)) {
    equal(documents.has(document), !created, `${id}: ${document}`);
    const now = documents.get(document) ?? {};
    documents.set(document, now);
    for (const [name, { before, after }] of Object.entries(fields)) {
      deepStrictEqual(now[name], before, `${id} says ${name} of ${document} was otherwise before`);
      put(now, name, after);
    }
  }
}

function rollBack(documents: Documents, { documents: changed }: Change): void {
  for (const { document, created, fields } of changed.filter(isRecord)) {
    const now = documents.get(document) ?? {};
    for (const [name, { before }] of Object.entries(fields)) put(now, name, before);
    if (created) documents.delete(document);
  }
}

/**
 * Who was met while a change was made: known by name, with no grants, by no change of anybody's. What changes made of
 * them later is rolled back, so that they stand as they were met.
 */
function met(first: Documents, changes: readonly Change[], last: Documents): Documents {
  const created = new Set(
    changes.flatMap(({ documents }) =>
      documents.filter((one) => one.created).map(({ document }) => document),
    ),
  );
  const before = copyOf(last);
  for (const change of changes.toReversed()) rollBack(before, change);
  return new Map(
    [...before].filter(([document, { grants }]) => {
      if (first.has(document) || created.has(document)) return false;
      deepStrictEqual([document.split(':')[0], grants], ['person', []], `${document} came without a change`);
      return true;
    }),
  );
}

const structuredCopy = (fields: Fields): Fields => JSON.parse(JSON.stringify(fields)) as Fields;
const copyOf = (documents: Documents): Documents =>
  new Map(JSON.parse(JSON.stringify([...documents])) as [string, Fields][]);

/** The changes that count at the end, by what the entries themselves say: the simplest reading there is. */
function standing(changes: readonly Change[]): Change[] {
  const counts = new Map(changes.map(({ id }) => [id, true]));
  for (const { id, undoes } of changes.toReversed())
    if (counts.get(id)) for (const one of undoes) counts.set(one, false);
  return changes.filter(({ id, undoes }) => counts.get(id) && undoes.length === 0);
}

/**
 * What must be true of every history: entries are counted without a gap, each explains its difference, all of them
 * lead from the first register to the last and back, and the last is what those that were not taken back make of
 * the first. Who was met on the way counts as having been there: a person who is met is an acquaintance, no change.
 */
export function lawsHold(planted: Documents, register: Register): void {
  const changes = inOrder(register);
  deepStrictEqual(
    changes.map(({ number }) => number),
    changes.map((_, n) => n + 1),
  );
  const last = documentsIn(register);
  const first: Documents = new Map([...planted, ...met(planted, changes, last)]);
  const replayed = copyOf(first);
  /** What was withdrawn and is made again by a new change, as that made it. */
  const renewed = new Map<string, Fields>();
  for (const change of changes) {
    redo(replayed, change);
    for (const { document, fields } of change.documents)
      if (fields.withdrawn?.before === true)
        renewed.set(`${change.id} ${document}`, structuredCopy(replayed.get(document) ?? {}));
  }
  deepStrictEqual(replayed, last);
  for (const change of changes.toReversed()) rollBack(replayed, change);
  deepStrictEqual(replayed, first);
  const meant = copyOf(first);
  for (const { id, documents } of standing(changes))
    for (const { document, fields } of documents.filter(isRecord)) {
      const now = renewed.get(`${id} ${document}`) ?? meant.get(document) ?? {};
      meant.set(document, now);
      for (const [name, { after }] of Object.entries(fields)) put(now, name, after);
    }
  deepStrictEqual(living(last), living(meant));
}
