import type { InitiativeId } from './ids';
import { isLive } from './live';
import { type DraftRow, type PlanDraft, placeKey } from './plan-draft';
import { comparedWith, fieldsToChange, type PlanItem, stateOf } from './plan-item';
import { inLocale } from './prose';
import type { Register } from './register';
import { sameWords } from './same-words';
import { liveInitiative, plannedNow, samePlanned, type ToldInPlan } from './work-plan';

/** How the rows of a draft may stand, in the order in which they are shown. */
export const rowStates = [
  /** Somebody changed meanwhile what it tells. */
  'overtaken',
  'unclear',
  'changed',
  'new',
  'taken',
  'left-out',
  'untouched',
] as const;
export type RowState = (typeof rowStates)[number];

/** A row as it stands in a register now. */
export interface RowNow {
  /** Which row of the draft, from 0. */
  at: number;
  state: RowState;
  item: PlanItem;
  /** What the register says now; of an initiative that is gone, nothing. */
  now: ToldInPlan | undefined;
}

/** The rows of a draft as they stand now; `taken` are the places of those that were taken in. */
export function rowsNow({ rows }: PlanDraft, register: Register, taken: ReadonlySet<string>): RowNow[] {
  const named = byTitle(register);
  return rows.map((row, at) => rowNow(row, at, register, { taken, named }));
}

type Titles = ReadonlyMap<string, readonly InitiativeId[]>;

/** The initiatives by what they are called: looked through once, however many rows are new. */
function byTitle(register: Register): Titles {
  const named = new Map<string, InitiativeId[]>();
  for (const one of register.initiative.values()) {
    if (!isLive(one)) continue;
    const title = sameWords(inLocale(one.title, 'da'));
    named.set(title, [...(named.get(title) ?? []), one.id]);
  }
  return named;
}

/** Whether a row can be taken in as it is. */
export const isClear = ({ state }: Pick<RowNow, 'state'>): boolean => state === 'changed' || state === 'new';

/** Whether something is still to be said about a row. */
export const isOpen = (row: Pick<RowNow, 'state'>): boolean =>
  isClear(row) || row.state === 'unclear' || row.state === 'overtaken';

/**
 * A row as it stands now. Nothing of that is kept: what was taken in is read from the changes, and what somebody else
 * changed since the file was compared from the register.
 */
function rowNow(
  { item, leftOut }: DraftRow,
  at: number,
  register: Register,
  { taken, named }: { taken: ReadonlySet<string>; named: Titles },
): RowNow {
  const initiative = item.initiative && liveInitiative(register, item.initiative);
  const now = initiative && plannedNow(register, initiative);
  const as = (state: RowState, shown = item): RowNow => ({ at, state, item: shown, now });
  if (taken.has(placeKey(item.where))) return as('taken');
  if (leftOut) return as('left-out');
  if (item.initiative === undefined) {
    const asked = namedMeanwhile(item, named);
    return as(stateOf(asked), asked);
  }
  if (!now) return as('overtaken');
  const left = withoutDone(item, now);
  const state = stateOf(left);
  if (state !== 'changed') return as(state, left);
  const isOvertaken = fieldsToChange(left).some((field) => !samePlanned(field, left.before, now));
  return as(isOvertaken ? 'overtaken' : 'changed', left);
}

/** A row compared anew with the register: what the file tells counts, whatever was changed since. */
export function comparedAnew(item: PlanItem, register: Register): PlanItem {
  if (item.initiative === undefined) return item;
  return { ...item, ...comparedWith(register, item.initiative, item.told) };
}

/** A new initiative whose title somebody gave to one meanwhile may be that one. */
function namedMeanwhile(item: PlanItem, named: Titles): PlanItem {
  const { told, doubts, words } = item;
  if (doubts.some(({ about }) => about === 'initiative')) return item;
  const options = named.get(sameWords(told.title ?? '')) ?? [];
  return options.length === 0
    ? item
    : { ...item, doubts: [{ about: 'initiative', words, options: options.slice(0, 3) }, ...doubts] };
}

/** What the register says by now already is no change any more. */
function withoutDone(item: PlanItem, now: ToldInPlan): PlanItem {
  const done = fieldsToChange(item).filter((field) => samePlanned(field, item.told, now));
  if (done.length === 0) return item;
  const without = (plan: ToldInPlan): ToldInPlan => {
    const gone = new Set<string>(done.includes('status') ? [...done, 'asOf'] : done);
    return Object.fromEntries(Object.entries(plan).filter(([field]) => !gone.has(field)));
  };
  return { ...item, told: without(item.told), before: without(item.before) };
}
