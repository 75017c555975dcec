import type { Change, ChangedDocument, Json } from '../domain/change';
import type { Prose } from '../domain/prose';
import { prose } from '../domain/prose';
import { recordOfDocument } from '../domain/record';
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
function subjectOf(
  { register, merged }: Known,
  { document, initiatives }: ChangedDocument,
): Prose | undefined {
  const named = recordOfDocument(document);
  const now = named && nameOf(register, named.type, named.id);
  if (now) return now;
  const [initiative = ''] = initiatives;
  const written = (register.changes.get(document) ?? [])
    .flatMap(({ documents }) => documents)
    .filter((one) => one.document === document);
  const told = written.flatMap(({ fields }) =>
    ['title', 'what', 'label', 'name', 'outcome'].map(
      (name) => prose.safeParse(fields[name]?.after ?? fields[name]?.before).data,
    ),
  );
  const about = register.initiative.get(initiative) ?? merged.get(initiative);
  return merged.get(named?.id ?? '')?.title ?? told.findLast(Boolean) ?? about?.title;
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
export function namesIn({ register, merged }: Known, lines: readonly ChangeLine[]): Record<string, Prose> {
  const ids = new Set(lines.flatMap(({ documents }) => documents.flatMap(({ fields }) => stringsIn(fields))));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const name = /^[A-Za-z0-9_.:-]{3,200}$/.test(id) ? nameOfId(register, id) : undefined;
      const called = name ?? merged.get(id)?.title;
      return called ? [[id, called]] : [];
    }),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
