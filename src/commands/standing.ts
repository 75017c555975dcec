import type { Change, Json } from '../domain/change';
import type { ChangeId } from '../domain/ids';
import { recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';

/**
 * The later changes that stand on a change, the oldest first: they touched the same fields of a thing, or something
 * it created, or name that. What was taken back since, together with what took it back, leaves nothing behind; but
 * where something older was taken back, or made again, that is a change like any other.
 */
export function standingOn(register: Register, change: Change): Change[] {
  const later = [...register.change.values()]
    .filter(({ number }) => number > change.number)
    .sort((a, b) => a.number - b.number);
  const spent = spentIn(later);
  const ground = new Ground(change);
  return later.filter((one) => !spent.has(one.id) && ground.carries(one));
}

/** Changes that were taken back within a stretch, with those that did it. */
function spentIn(stretch: readonly Change[]): ReadonlySet<ChangeId> {
  const within = new Set(stretch.map(({ id }) => id));
  const spent = new Set<ChangeId>();
  for (const { id, undoes } of stretch.toReversed())
    if (!spent.has(id) && undoes.length > 0 && undoes.every((one) => within.has(one)))
      for (const one of [id, ...undoes]) spent.add(one);
  return spent;
}

/** What some changes touched and created. */
class Ground {
  private readonly fields = new Set<string>();
  private readonly documents = new Set<string>();
  private readonly ids = new Set<string>();

  constructor(change: Change) {
    this.add(change);
  }

  /** Whether a later change stands on it; then what stands on that one stands on it, too. */
  carries(later: Change): boolean {
    const isCarried = later.documents.some(
      ({ document, thing, fields }) =>
        this.documents.has(document) ||
        Object.keys(fields).some((field) => this.fields.has(keyOf(thing, field))) ||
        Object.values(fields).some(({ after }) => this.isNamedIn(after)),
    );
    if (isCarried) this.add(later);
    return isCarried;
  }

  private add({ documents }: Change): void {
    for (const { document, thing, created, fields } of documents) {
      for (const field of Object.keys(fields)) this.fields.add(keyOf(thing, field));
      const id = recordOfDocument(document)?.id;
      if (!created || id === undefined) continue;
      this.documents.add(document);
      this.ids.add(id);
    }
  }

  /** Whether a value names something that was created, however deep. */
  private isNamedIn(value: Json | undefined): boolean {
    if (this.ids.size === 0) return false;
    if (typeof value === 'string') return this.ids.has(value);
    return (
      typeof value === 'object' && value !== null && Object.values(value).some((one) => this.isNamedIn(one))
    );
  }
}

const keyOf = (thing: string, field: string): string => `${thing}\n${field}`;
