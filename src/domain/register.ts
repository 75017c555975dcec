import type { FocusArea } from './agreement';
import type { NamedParty } from './body';
import type { Change } from './change';
import { fileChange, unfileChange } from './filed-changes';
import type { AgreementId, InitiativeId, PartyId } from './ids';
import type { StatusEntry } from './initiative';
import { type AnyRecord, type RecordOf, type RecordType, recordTypes } from './record';
import { usualFreshDays } from './status-age';
import { statusLimitId } from './status-limit';
import { LatestTouched, type Touched } from './touched';

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
  readonly approval: Shelf<'approval'>;
  readonly implementation: Shelf<'implementation'>;
  readonly rule: Shelf<'rule'>;
  readonly plan: Shelf<'plan'>;
  readonly measurement: Shelf<'measurement'>;
  readonly report: Shelf<'report'>;
  readonly fact: Shelf<'fact'>;
  readonly term: Shelf<'term'>;
  readonly person: Shelf<'person'>;
  readonly subscription: Shelf<'subscription'>;
  readonly feed: Shelf<'feed'>;
  readonly limit: Shelf<'limit'>;
  readonly change: Shelf<'change'>;
  /** The status entries of each initiative, oldest first. */
  readonly statuses: ReadonlyMap<InitiativeId, readonly StatusEntry[]>;
  /**
   * The changes to each thing and document, by their ids, and under others (`filed-changes.ts`): "about:" an initiative,
   * that "undo:" a change, that an id "names:", whose record "went:". The oldest come first.
   */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** A status that is older than so many days is to be updated: what the collaboration chose, else the usual below. */
  readonly freshDays: number;
  readonly usualFreshDays: number;
  /** What was put in or removed, for views that follow. */
  readonly touched: Touched;
}

/** A register that can still be changed; only `registers` and tests hold one. `put` replaces one of the same type and id. */
export interface GrowingRegister extends Register {
  sequence: number;
  put(entry: AnyRecord): void;
  remove(type: RecordType, id: string): void;
}

/** An empty register that records can be put into. */
export function growRegister(sequence = 0, usual = usualFreshDays): GrowingRegister {
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
    // Nearly always it is the last.
    const before = entries.findLastIndex((other) => !comesAfter(other, entry));
    entries.splice(before + 1, 0, entry);
  };
  const touched = new LatestTouched();
  const changes = new Map<string, Change[]>();
  return {
    ...shelves,
    statuses,
    changes,
    sequence,
    usualFreshDays: usual,
    get freshDays() {
      const { days = usual, withdrawn } = shelves.limit.get(statusLimitId) ?? {};
      return withdrawn ? usual : days;
    },
    touched,
    put({ type, record }) {
      touched.note(type, record.id);
      const shelf = shelves[type] as Map<string, typeof record>;
      const before = shelf.get(record.id);
      shelf.set(record.id, record);
      if (type === 'change') {
        if (before) unfileChange(changes, before as Change);
        fileChange(changes, record as Change);
      }
      if (type !== 'status') return;
      if (before) unindex(before as StatusEntry);
      index(record);
    },
    remove(type, id) {
      touched.note(type, id);
      const before = shelves[type].get(id);
      shelves[type].delete(id);
      if (type === 'status' && before) unindex(before as StatusEntry);
      if (type === 'change' && before) unfileChange(changes, before as Change);
    },
  };
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
