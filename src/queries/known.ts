import type { Day } from '../domain/day';
import type { Delivery } from '../domain/delivery';
import type { PersonId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import type { LinkTarget } from '../domain/link-target';
import { isLive } from '../domain/live';
import type { ParkedPlaces } from '../domain/parked';
import type { Locale } from '../domain/prose';
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record';
import { type GrowingRegister, growRegister, type Register } from '../domain/register';
import { atOnce, type Steps } from '../lib/steps';
import { asKnown } from './as-known';
import { cutTo } from './cut';

/** A register as it was known on the day of the question; every query sees the register only through this. */
export interface Known {
  readonly register: Register;
  readonly today: Day;
  /** Those of the secretariat whom no register names. */
  readonly configured?: readonly PersonId[] | undefined;
  /** The initiatives that had gone into others: the register holds them no more, and their ids lead on. */
  readonly merged: ReadonlyMap<string, Initiative>;
  /** The places that are not spoken to, where whoever asks knows them. */
  readonly parked?: ParkedPlaces | undefined;
  /** What became of the digests, where whoever asks knows it: it is kept beside the register. */
  readonly deliveries?: ReadonlyMap<string, Delivery> | undefined;
  /** Makes links to pages and pictures in the language of the answer, where there can be some. */
  readonly links?: { locale: Locale; to(target: LinkTarget): string } | undefined;
  /** Files are handed over in the chat they are asked for in: nobody else reads along there. */
  readonly filesInChat?: boolean | undefined;
  /** What became of the reminders, likewise. */
  readonly reminded?: ReadonlyMap<string, Delivery> | undefined;
  /** How many pieces of news wait for somebody of the secretariat who can be reached. */
  readonly untold?: number | undefined;
}

interface View extends Known {
  register: GrowingRegister;
  merged: Map<string, Initiative>;
  /** How much of what was touched in the register this shows. */
  seen: number;
}

const views = new WeakMap<Register, Map<Day, View>>();

/** Days of which a view is kept: today, and those that people and digests look back to. */
const daysKept = 12;

/** Types whose records are part of the field's furniture: known whenever one asks. */
const timeless: ReadonlySet<RecordType> = new Set([
  'body',
  'cluster',
  'municipality',
  'term',
  'area',
  'person',
]);

/**
 * What was known on a day: without the records that became known later, and with the dated texts inside the
 * others cut to that day. Kept per day, and brought up to date by what was touched since.
 */
export const knownOn = (register: Register, today: Day): Known => atOnce(knownInSteps(register, today));

/** The same in small steps: made for the first time, it takes as long as the register is large. */
export function* knownInSteps(register: Register, today: Day): Steps<Known> {
  const byDay = views.get(register) ?? new Map<Day, View>();
  views.set(register, byDay);
  let view = byDay.get(today);
  // Commits may come between two steps; they are caught up with below.
  while (!view || !register.touched.since(view.seen)) view = yield* newView(register, today);
  for (const { type, id } of register.touched.since(view.seen) ?? []) {
    const record = register[type].get(id);
    show(view, type, id, record && asKnown(register, { type, record } as AnyRecord, today));
  }
  view.seen = register.touched.count;
  view.register.sequence = register.sequence;
  // A map keeps the order of insertion: who was asked for last comes last.
  byDay.delete(today);
  byDay.set(today, view);
  const [longestAgo] = byDay.keys();
  if (byDay.size > daysKept && longestAgo !== undefined) byDay.delete(longestAgo);
  return view;
}

function* newView(register: Register, today: Day): Steps<View> {
  const view: View = {
    register: growRegister(0, register.usualFreshDays),
    merged: new Map(),
    today,
    seen: register.touched.count,
  };
  for (const type of recordTypes)
    for (const [id, record] of register[type]) {
      show(view, type, id, asKnown(register, { type, record } as AnyRecord, today));
      yield;
    }
  return view;
}

function show(
  { register, merged, today }: View,
  type: RecordType,
  id: string,
  entry: AnyRecord | undefined,
): void {
  const isKnown = entry !== undefined && (timeless.has(type) || entry.record.knownFrom <= today);
  if (isKnown && counts(entry)) register.put(cutTo(today, entry));
  else if (register[type].has(id)) register.remove(type, id);
  if (type !== 'initiative') return;
  if (isKnown && isMerged(entry)) merged.set(id, entry.record);
  else merged.delete(id);
}

/** Sources are never taken back, and have no such field. */
const counts = ({ record }: AnyRecord): boolean => isLive(record as { withdrawn?: true });

const isMerged = (entry: AnyRecord): entry is Extract<AnyRecord, { type: 'initiative' }> =>
  entry.type === 'initiative' && entry.record.withdrawn !== true && entry.record.mergedInto !== undefined;
