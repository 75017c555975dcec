import type { Change, ChangedDocument } from '../domain/change';
import { type Prose, prose } from '../domain/prose';
import { documentId, recordOfDocument, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { isRepeating, takenBackBy } from '../domain/taken-back';
import type { ChangeLine } from './answer';
import type { Known } from './known';
import { nameOfId } from './name-of';
import { shownDocuments } from './shown-document';

/** Changes with what they were made to, what they took back, and whether they were taken back. */
export const changeLines = ({ register, merged }: Known, changes: readonly Change[]): ChangeLine[] =>
  changes.map((change) => {
    const isRepeat = isRepeating(register, change);
    const undone = changesOf(register, change);
    return {
      change,
      undone: takenBackBy(register, change.id),
      settles: (isRepeat ? undone.flatMap((one) => changesOf(register, one)) : undone).map((one) => ({
        change: one,
        isRepeat: isRepeating(register, one),
      })),
      isRepeat,
      documents: shownDocuments(register, change).map((one) => ({
        ...one,
        subject: one.subject ?? nameMerged(merged, one),
      })),
    };
  });

const changesOf = (register: Register, { undoes }: Change): Change[] =>
  undoes.flatMap((id) => register.change.get(id) ?? []);

/** What something is called that is about an initiative which has gone into another. */
const nameMerged = (
  merged: Known['merged'],
  { document, initiatives }: Pick<ChangedDocument, 'document' | 'initiatives'>,
): Prose | undefined =>
  [recordOfDocument(document)?.id, ...initiatives]
    .map((id) => (id === undefined ? undefined : merged.get(id)?.title))
    .find(Boolean);

/** What a record tells of itself: it names nothing else. */
const ofItself: ReadonlySet<string> = new Set(['id', 'knownFrom', 'reported']);

/** The names of all ids that some changes mention. */
export function namesIn(known: Known, lines: readonly ChangeLine[]): Record<string, Prose> {
  const fields = lines.flatMap(({ documents }) => documents.flatMap((one) => Object.entries(one.fields)));
  const ids = new Set(fields.flatMap(([field, told]) => (ofItself.has(field) ? [] : stringsIn(told))));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = /^[A-Za-z0-9_.:-]{3,200}$/.test(id) ? nameOfAny(known, id) : undefined;
      return name ? [[id, name]] : [];
    }),
  );
}

/** What an id stands for, or stood for before that went into another or was withdrawn. */
const nameOfAny = ({ register, merged }: Known, id: string): Prose | undefined =>
  nameOfId(register, id) ?? merged.get(id)?.title ?? nameWritten(register, id);

/** What the record of an id was last called in a change to it. */
function nameWritten(register: Register, id: string): Prose | undefined {
  for (const type of recordTypes) {
    const document = documentId(type, id);
    const changes = register.changes.get(document);
    const name = changes && nameIn(changes, document);
    if (name) return name;
  }
  return undefined;
}

const nameIn = (changes: readonly Change[], document: string): Prose | undefined =>
  changes
    .flatMap(({ documents }) => documents)
    .filter((one) => one.document === document)
    .flatMap(({ fields }) =>
      ['title', 'what', 'label', 'name', 'outcome'].map((name) => prose.safeParse(fields[name]?.after).data),
    )
    .findLast(Boolean);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
