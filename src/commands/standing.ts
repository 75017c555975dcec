import type { Change, ChangedDocument } from '../domain/change';
import { comesOrGoes, goingKey, idIn, namingKey, textsIn, undoKey } from '../domain/filed-changes';
import { recordOfDocument } from '../domain/record';
import type { Register } from '../domain/register';
import { statusThing } from '../domain/thing';

/**
 * The later changes that stand on a change, the oldest first: they touched the same fields of a thing, or something
 * it created, or name that. What was taken back since, together with what took it back, leaves nothing behind; but
 * where something older was taken back, or made again, that is a change like any other. Looked at is what is filed
 * under the same things and ids: how long the rest of the history is plays no part.
 */
export function standingOn(register: Register, change: Change): Change[] {
  const ground = new Ground(change);
  const standing: Change[] = [];
  const asked = new Set<string>();
  const met = new Set<Change>();
  /** What may stand on a change and was not met before: all of it came after that change. */
  const around = (one: Change): Change[] =>
    keysAround(one)
      .filter((key) => !asked.has(key) && asked.add(key))
      .flatMap((key) => after(register, key, one.number))
      .filter((later) => !met.has(later) && met.add(later));
  const waiting = around(change).sort(laterFirst);
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (isSpentAfter(register, change, one) || !ground.carries(one)) continue;
    standing.push(one);
    const more = around(one);
    if (more.length > 0) waiting.splice(0, waiting.length, ...[...waiting, ...more].sort(laterFirst));
  }
  return standing;
}

const laterFirst = (a: Change, b: Change): number => b.number - a.number;

/** What is filed under a key after a number. */
function after(register: Register, key: string, number: number): readonly Change[] {
  const filed = register.changes.get(key) ?? [];
  return filed.slice(filed.findLastIndex((one) => one.number <= number) + 1);
}

/** What changes that may stand on a change are filed under. */
const keysAround = (change: Change): string[] => [
  ...change.documents.flatMap((one) => [
    one.thing,
    ...(one.created || comesOrGoes(one) ? [namingKey(idIn(one.document))] : []),
    ...Object.values(one.fields).flatMap(({ before }) => textsIn(before).map(goingKey)),
  ]),
  ...answeredIn(change).map((id) => `about:${id}`),
];

/** Whether, of what came after a change, one was taken back by something that stands itself, or did that. */
const isSpentAfter = (register: Register, change: Change, one: Change): boolean =>
  doesTakeBack(register, change, one) || isTakenBack(register, change, one);

const isTakenBack = (register: Register, change: Change, { id }: Change): boolean =>
  (register.changes.get(undoKey(id)) ?? []).some((by) => doesTakeBack(register, change, by));

/** Whether all that one takes back came after a change, and it was not taken back itself. */
const doesTakeBack = (register: Register, change: Change, one: Change): boolean =>
  one.undoes.length > 0 &&
  one.undoes.every((id) => (register.change.get(id)?.number ?? 0) > change.number) &&
  !isTakenBack(register, change, one);

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

  private holds(one: ChangedDocument): boolean {
    const { document, thing, fields } = one;
    if (this.whole.has(thing)) return true;
    if (comesOrGoes(one) && (this.things.has(thing) || this.named.has(idIn(document)))) return true;
    return Object.entries(fields).some(
      ([field, { after }]) =>
        this.fields.has(keyOf(thing, field)) ||
        (this.ids.size > 0 && textsIn(after).some((text) => this.ids.has(text))),
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
    for (const one of documents) {
      const { document, thing, created, fields } = one;
      this.things.add(thing);
      for (const [field, { before }] of Object.entries(fields)) {
        this.fields.add(keyOf(thing, field));
        for (const text of textsIn(before)) this.named.add(text);
      }
      if (!created && !comesOrGoes(one)) continue;
      this.whole.add(thing);
      this.ids.add(idIn(document));
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

const keyOf = (thing: string, field: string): string => `${thing}\n${field}`;
