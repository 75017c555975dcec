import { type Change, type ChangedDocument, type Difference, differences, type Json } from '../domain/change';
import { digestName } from '../domain/digest-name';
import { feed } from '../domain/feed';
import { type Prose, prose } from '../domain/prose';
import { documentId, recordOfDocument } from '../domain/record';
import { partyOf, type Register } from '../domain/register';
import { digestAbout } from '../domain/subscription';
import { plainJson } from '../lib/plain-json';
import type { ShownDocument } from './answer';
import { nameOf, nameOfId } from './name-of';

type Fields = Readonly<Record<string, Json | undefined>>;

/**
 * What a change did to its documents, as people understand it: a new status entry takes the place of the one
 * before, and what was withdrawn or brought back counts with what it holds.
 */
export function shownDocuments(register: Register, change: Change): ShownDocument[] {
  const shown = new Map<string, ShownDocument>();
  for (const document of change.documents) {
    const told = {
      ...asShown(register, change, document),
      subject: subjectOf(register, document),
      part: partOf(register, document),
    };
    // Several entries of one status are one thing; two measurements, or reports, are two.
    const key = recordOfDocument(document.document)?.type === 'status' ? told.thing : document.document;
    shown.set(key, shown.get(key) ?? told);
  }
  return [...shown.values()];
}

function asShown(
  register: Register,
  { number }: Change,
  document: ChangedDocument,
): Omit<ShownDocument, 'subject' | 'part'> {
  const { withdrawn } = document.fields;
  const isGone = withdrawn?.after === true;
  if (!document.created && withdrawn === undefined) return { ...document, isGone: false };
  if (recordOfDocument(document.document)?.type === 'status') {
    const before = statusAfter(register, document, number - 1);
    const after = statusAfter(register, document, number);
    return { ...document, isGone: false, fields: differences(before, after) };
  }
  if (document.created) return { ...document, isGone: false };
  // Brought back, it is as if it had been created anew.
  const fields = isGone ? {} : heldAfter(register, document, number);
  return { ...document, created: !isGone, isGone, fields };
}

/** The status of an initiative after the change with a number: the newest entry that counted then. */
function statusAfter(register: Register, { thing, initiatives }: ChangedDocument, number: number): Fields {
  const settled = new Map<string, boolean>();
  for (const change of (register.changes.get(thing) ?? []).toReversed())
    for (const { document, created, fields } of entriesIn(change, thing, number)) {
      const counts = settled.get(document) ?? fields.withdrawn?.after !== true;
      settled.set(document, counts);
      if (created && counts && fields.phase?.after !== 'unknown') return afterOf(fields);
    }
  const [initiative] = initiatives;
  const told = initiative && register.statuses.get(initiative);
  const first = told?.findLast(
    ({ id, phase }) => phase !== 'unknown' && !register.changes.has(documentId('status', id)),
  );
  return first ? (plainJson(first) as Fields) : {};
}

/** The entries of a status that a change made, up to the change with a number. */
const entriesIn = (change: Change, thing: string, number: number): ChangedDocument[] =>
  change.number > number ? [] : change.documents.filter((one) => one.thing === thing);

const afterOf = (fields: Readonly<Record<string, Difference>>): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, { after }]) => [name, after]));

/** What was done to a document when it was created. */
const creationOf = (register: Register, { document }: ChangedDocument): ChangedDocument | undefined =>
  register.changes
    .get(document)
    ?.flatMap(({ documents }) => documents)
    .find((one) => one.document === document && one.created);

/** What each field of a document held after the change with a number, as if all of it had been set at once. */
function heldAfter(
  register: Register,
  { document }: ChangedDocument,
  number: number,
): ChangedDocument['fields'] {
  const set = (register.changes.get(document) ?? [])
    .filter((change) => change.number <= number)
    .sort((a, b) => a.number - b.number)
    .flatMap(({ documents }) => documents.filter((one) => one.document === document));
  const held: Fields = Object.assign({}, ...set.map(({ fields }) => afterOf(fields)));
  return differences({}, held);
}

/** What a document is called now; one that was withdrawn, as it was called when it was written. */
function subjectOf(register: Register, document: ChangedDocument): Prose | undefined {
  const named = recordOfDocument(document.document);
  const now = named && nameOf(register, named.type, named.id);
  if (now) return now;
  const fields = { ...creationOf(register, document)?.fields, ...document.fields };
  const [initiative] = document.initiatives;
  const told = ['title', 'what', 'label', 'name', 'outcome'].map(
    (name) => prose.safeParse(fields[name]?.after ?? fields[name]?.before).data,
  );
  const about = digestAbout.safeParse(fields.about?.after ?? fields.about?.before).data;
  if (about) return digestName(register, about);
  const calendar = feed.shape.of.safeParse(fields.of?.after ?? fields.of?.before).data;
  if (calendar?.kind === 'party') return nameOfId(register, calendar.party);
  return told.find(Boolean) ?? (initiative && register.initiative.get(initiative)?.title);
}

/** Whose part of its subject a document is: an approval is one party's, an implementation one cluster's. */
function partOf(register: Register, { document, initiatives }: ChangedDocument): Prose | undefined {
  const named = recordOfDocument(document);
  const [initiative] = initiatives;
  if (named?.type !== 'approval' && named?.type !== 'implementation') return undefined;
  // The id names both; the record itself may be withdrawn.
  return initiative && partyOf(register, named.id.slice(initiative.length + 1))?.name;
}
