import type { Change, ChangedDocument, Json } from '../domain/change';
import { recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';
import { takenBackBy } from '../domain/taken-back';

/**
 * The later changes that stand on a change, the oldest first: they touched the same fields, or name what it
 * created. `undefined` where the change was itself taken back.
 */
export function standingOn(register: Register, change: Change): Change[] | undefined {
  const all = [...register.change.values()].sort((a, b) => a.number - b.number);
  const gone = takenBackBy(all);
  if (gone.has(change.id)) return undefined;
  const chain = [change];
  for (const later of all) {
    // What was taken back and what took it back leave nothing behind.
    if (later.number <= change.number || gone.has(later.id) || later.undoes.length > 0) continue;
    if (chain.some((one) => standsOn(later, one))) chain.push(later);
  }
  return chain.slice(1);
}

const standsOn = (later: Change, earlier: Change): boolean =>
  earlier.documents.some((under) =>
    later.documents.some((over) => {
      if (over.document === under.document)
        return Object.keys(over.fields).some((field) => field in under.fields);
      if (mergedAway(over, under)) return true;
      const id = under.created ? recordOfDocument(under.document)?.id : undefined;
      return id !== undefined && Object.values(over.fields).some(({ after }) => names(after, id));
    }),
  );

/** Whether a change let an initiative go into another that an earlier one names: that would be brought back. */
const mergedAway = (over: ChangedDocument, under: ChangedDocument): boolean => {
  const id = over.fields.mergedInto?.after === undefined ? undefined : recordOfDocument(over.document)?.id;
  return (
    id !== undefined &&
    Object.values(under.fields).some(({ before, after }) => names(before, id) || names(after, id))
  );
};

/** Whether a value names an id, however deep. */
function names(value: Json | undefined, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.values(value).some((inner) => names(inner, id));
}
