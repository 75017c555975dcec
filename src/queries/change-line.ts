import type { Change, ChangedDocument, Json } from '../domain/change';
import type { Prose } from '../domain/prose';
import { prose } from '../domain/prose';
import { documentId, recordOfDocument, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { takenBackBy } from '../domain/taken-back';
import type { ChangeLine } from './answer';
import type { Known } from './known';
import { nameOf, nameOfId } from './name-of';

/** Changes with what they were made to, and whether they were taken back. */
export function changeLines(known: Known, changes: readonly Change[]): ChangeLine[] {
  const { register } = known;
  const undone = takenBackBy(register.change.values());
  return changes.map((change) => ({
    change,
    undone: undone.get(change.id),
    documents: change.documents.map((document) => ({
      ...withBefore(register, document),
      subject: subjectOf(known, document),
    })),
  }));
}

/** What a document is called now; one that was withdrawn, as it was called when it was written. */
function subjectOf(known: Known, { document, initiatives }: ChangedDocument): Prose | undefined {
  const { register, merged } = known;
  const named = recordOfDocument(document);
  const now = named && (nameOf(register, named.type, named.id) ?? merged.get(named.id)?.title);
  const [initiative = ''] = initiatives;
  const about = register.initiative.get(initiative) ?? merged.get(initiative);
  return now ?? nameWritten(register, document) ?? about?.title;
}

/** What a document was last called in a change to it. */
function nameWritten(register: Register, document: string): Prose | undefined {
  const written = (register.changes.get(document) ?? [])
    .flatMap(({ documents }) => documents)
    .filter((one) => one.document === document);
  return written
    .flatMap(({ fields }) =>
      ['title', 'what', 'label', 'name', 'outcome'].map(
        (name) => prose.safeParse(fields[name]?.after ?? fields[name]?.before).data,
      ),
    )
    .findLast(Boolean);
}

/** A new status entry takes the place of the one before it: that is what people mean by "before". */
function withBefore(register: Register, document: ChangedDocument): ChangedDocument {
  const named = recordOfDocument(document.document);
  const [initiative] = document.initiatives;
  if (named?.type !== 'status' || !document.created || initiative === undefined) return document;
  const sequence = document.fields.sequence?.after;
  const last = (register.statuses.get(initiative) ?? []).findLast(
    (entry) => entry.phase !== 'unknown' && entry.sequence < Number(sequence),
  );
  if (!last) return document;
  const before = JSON.parse(JSON.stringify(last)) as Record<string, Json>;
  const names = new Set([...Object.keys(before), ...Object.keys(document.fields)]);
  return {
    ...document,
    fields: Object.fromEntries(
      [...names].map((name) => {
        const old = before[name];
        const after = document.fields[name]?.after;
        return [
          name,
          { ...(old === undefined ? {} : { before: old }), ...(after === undefined ? {} : { after }) },
        ];
      }),
    ),
  };
}

/** The names of all ids that some changes mention. */
export function namesIn(known: Known, lines: readonly ChangeLine[]): Record<string, Prose> {
  const ids = new Set(lines.flatMap(({ documents }) => documents.flatMap(({ fields }) => stringsIn(fields))));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = /^[A-Za-z0-9_.:-]{3,200}$/.test(id) ? nameOfAny(known, id) : undefined;
      return name ? [[id, name]] : [];
    }),
  );
}

/** What an id stands for, or stood for before that went into another or was withdrawn. */
const nameOfAny = ({ register, merged }: Known, id: string): Prose | undefined =>
  nameOfId(register, id) ??
  merged.get(id)?.title ??
  recordTypes.map((type) => nameWritten(register, documentId(type, id))).find(Boolean);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
