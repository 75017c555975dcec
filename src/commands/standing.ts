import type { Change, ChangedDocument, Json } from '../domain/change';
import type { ChangeId } from '../domain/ids';
import { recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';
import { statusThing } from '../domain/thing';

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

/** What some changes touched, created and would bring back. */
class Ground {
  private readonly things = new Set<string>();
  private readonly fields = new Set<string>();
  /** Things that came or went as a whole: whatever is done to them later stands on that. */
  private readonly whole = new Set<string>();
  /** What was created or brought back, and may be named. */
  private readonly ids = new Set<string>();
  /** What would be named again. */
  private readonly named = new Set<string>();
  /** Initiatives of which parties' answers changed; and of those, where the phase followed from all of them. */
  private readonly answered = new Set<string>();
  private readonly followed = new Set<string>();

  constructor(change: Change) {
    this.add(change);
  }

  /** Whether a later change stands on it; then what stands on that one stands on it, too. */
  carries(later: Change): boolean {
    const isCarried = later.documents.some((one) => this.holds(one)) || this.holdsAnswersOf(later);
    if (isCarried) this.add(later);
    return isCarried;
  }

  private holds({ document, thing, fields }: ChangedDocument): boolean {
    if (this.whole.has(thing)) return true;
    if (comesOrGoes(fields) && (this.things.has(thing) || this.named.has(idOf(document)))) return true;
    return Object.entries(fields).some(
      ([field, { after }]) =>
        this.fields.has(keyOf(thing, field)) ||
        (this.ids.size > 0 && stringsIn(after).some((one) => this.ids.has(one))),
    );
  }

  /** Whether a phase that followed from all answers to an agreement would no longer follow from them. */
  private holdsAnswersOf(later: Change): boolean {
    const follows = followedIn(later);
    return answeredIn(later).some(
      (one) => this.answered.has(one) && (this.followed.has(one) || follows.includes(one)),
    );
  }

  private add(change: Change): void {
    const { documents } = change;
    for (const one of answeredIn(change)) this.answered.add(one);
    for (const one of followedIn(change)) this.followed.add(one);
    for (const { document, thing, created, fields } of documents) {
      this.things.add(thing);
      for (const [field, { before }] of Object.entries(fields)) {
        this.fields.add(keyOf(thing, field));
        for (const one of stringsIn(before)) this.named.add(one);
      }
      if (!created && !comesOrGoes(fields)) continue;
      this.whole.add(thing);
      this.ids.add(idOf(document));
    }
  }
}

/** The initiatives of which a change touched what parties answered. */
const answeredIn = ({ documents }: Change): string[] =>
  documents
    .filter(({ document }) => recordOfDocument(document)?.type === 'approval')
    .flatMap(({ initiatives }) => initiatives);

/** Those of them whose status the change touched as well: the phase follows from all answers together. */
const followedIn = (change: Change): string[] =>
  answeredIn(change).filter((one) => change.documents.some(({ thing }) => thing === statusThing(one)));

/** It was withdrawn or went into another, or came back from there. */
const comesOrGoes = (fields: ChangedDocument['fields']): boolean =>
  'withdrawn' in fields || 'mergedInto' in fields;

const keyOf = (thing: string, field: string): string => `${thing}\n${field}`;
const idOf = (document: string): string => recordOfDocument(document)?.id ?? document;

/** Every text in a value, however deep. */
function stringsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
