import type { FocusArea } from './agreement';
import type { NamedParty } from './body';
import type { Day } from './day';
import type { AgreementId, InitiativeId, PartyId } from './ids';
import type { StatusEntry } from './initiative';
import { type AnyRecord, type RecordOf, type RecordType, recordTypes } from './record';

type Shelf<T extends RecordType> = ReadonlyMap<string, RecordOf<T>>;

/**
 * The picture of one collaboration: every record by type and id, in loading order, with the indexes that
 * questions need. It is read-only to all rooms but `registers`, which keeps it current.
 */
export interface Register {
  /** The number of the last commit this picture includes. */
  readonly sequence: number;
  readonly source: Shelf<'source'>;
  readonly body: Shelf<'body'>;
  readonly cluster: Shelf<'cluster'>;
  readonly municipality: Shelf<'municipality'>;
  readonly agreement: Shelf<'agreement'>;
  readonly area: Shelf<'area'>;
  readonly initiative: Shelf<'initiative'>;
  readonly status: Shelf<'status'>;
  readonly meeting: Shelf<'meeting'>;
  readonly decision: Shelf<'decision'>;
  readonly milestone: Shelf<'milestone'>;
  readonly task: Shelf<'task'>;
  readonly fact: Shelf<'fact'>;
  readonly term: Shelf<'term'>;
  /** The status entries of each initiative, oldest first. */
  readonly statuses: ReadonlyMap<InitiativeId, readonly StatusEntry[]>;
  /** What was put in or removed, for views that follow. */
  readonly touched: Touched;
}

/** Which records were put in or removed, in order. Only the latest are remembered. */
export interface Touched {
  /** How many there have been. */
  readonly count: number;
  /** Those after the first `count`, or `undefined` where they are no longer all remembered. */
  since(count: number): readonly { type: RecordType; id: string }[] | undefined;
}

/** A register that can still be changed; only `registers` and tests hold one. */
export interface GrowingRegister extends Register {
  sequence: number;
  /** Puts a record in its place, replacing one of the same type and id. */
  put(entry: AnyRecord): void;
  remove(type: RecordType, id: string): void;
}

/** An empty register that records can be put into. */
export function growRegister(sequence = 0): GrowingRegister {
  const shelves = Object.fromEntries(recordTypes.map((type) => [type, new Map()])) as {
    [T in RecordType]: Map<string, RecordOf<T>>;
  };
  const statuses = new Map<InitiativeId, StatusEntry[]>();
  const unindex = (entry: StatusEntry): void => {
    const left = (statuses.get(entry.initiative) ?? []).filter((other) => other.id !== entry.id);
    if (left.length > 0) statuses.set(entry.initiative, left);
    else statuses.delete(entry.initiative);
  };
  const index = (entry: StatusEntry): void => {
    const entries = statuses.get(entry.initiative) ?? [];
    statuses.set(entry.initiative, entries);
    const after = entries.findIndex((other) => comesAfter(other, entry));
    entries.splice(after < 0 ? entries.length : after, 0, entry);
  };
  const touched = new LatestTouched();
  return {
    ...shelves,
    statuses,
    sequence,
    touched,
    put({ type, record }) {
      touched.note(type, record.id);
      const shelf = shelves[type] as Map<string, typeof record>;
      const before = shelf.get(record.id);
      shelf.set(record.id, record);
      if (type !== 'status') return;
      if (before) unindex(before as StatusEntry);
      index(record);
    },
    remove(type, id) {
      touched.note(type, id);
      const before = shelves[type].get(id);
      shelves[type].delete(id);
      if (type === 'status' && before) unindex(before as StatusEntry);
    },
  };
}

/** More than a commit or an hour's work touches; beyond that, a view is sooner made anew. */
const remembered = 10_000;

class LatestTouched implements Touched {
  private latest: { type: RecordType; id: string }[] = [];
  private forgotten = 0;

  get count(): number {
    return this.forgotten + this.latest.length;
  }

  note(type: RecordType, id: string): void {
    this.latest.push({ type, id });
    if (this.latest.length < 2 * remembered) return;
    this.latest = this.latest.slice(-remembered);
    this.forgotten += remembered;
  }

  since(count: number): readonly { type: RecordType; id: string }[] | undefined {
    return count < this.forgotten ? undefined : this.latest.slice(count - this.forgotten);
  }
}

const comesAfter = (a: StatusEntry, b: StatusEntry): boolean =>
  a.knownFrom === b.knownFrom ? a.sequence > b.sequence : a.knownFrom > b.knownFrom;

/** A register made of records, for tests and for views. */
export function registerOf(entries: Iterable<AnyRecord>, sequence = 0): Register {
  const register = growRegister(sequence);
  for (const entry of entries) register.put(entry);
  return register;
}

/** Every record of a register, in loading order. */
export function entriesOf(register: Register): AnyRecord[] {
  return recordTypes.flatMap((type) =>
    [...register[type].values()].map((record) => ({ type, record }) as AnyRecord),
  );
}

/** Keeps what was known by a day: for lists of dated parts inside a record. */
export const knownBy = <T extends { knownFrom: Day }>(parts: readonly T[], day: Day): T[] =>
  parts.filter((part) => part.knownFrom <= day);

/** A body, cluster or municipality by its id, with its name; `undefined` for an id that names none. */
export function partyOf(register: Register, id: PartyId | string): NamedParty | undefined {
  const body = register.body.get(id);
  if (body) return { id: id as PartyId, kind: 'body', name: body.name };
  const cluster = register.cluster.get(id);
  if (cluster) return { id: id as PartyId, kind: 'cluster', name: cluster.name };
  const municipality = register.municipality.get(id);
  return municipality && { id: id as PartyId, kind: 'municipality', name: { da: municipality.name } };
}

/** The focus areas of an agreement, in order. */
export const areasOf = (register: Register, agreement: AgreementId): FocusArea[] =>
  [...register.area.values()].filter((area) => area.agreement === agreement);
