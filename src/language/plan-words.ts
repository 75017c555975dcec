import type { Day } from '../domain/day';
import {
  type ClusterId,
  type FocusAreaId,
  type GoalId,
  type InitiativeId,
  type PartyId,
  partyId,
} from '../domain/ids';
import type { Phase } from '../domain/phase';
import type { Prose } from '../domain/prose';
import { sameWords } from '../domain/same-words';
import type { Span } from '../domain/span';
import { readDates } from './dates/read-dates';
import { fold } from './fold';
import { placeOf } from './found';
import { type PlanHeading, planHeading, planLabel } from './plan-headings';
import type { Reader } from './reader';
import type { Slots } from './slots';
import { explain } from './understand';

export type { PlanColumn, PlanHeading } from './plan-headings';

/** Initiatives that a title is offered at the most, where it names none outright. */
export const mostCandidates = 3;

/** How the words of a work plan are read: what a reader of questions knows, asked of titles and cells. */
export interface PlanWords {
  heading(text: string): PlanHeading | undefined;
  /** What a line within a cell says it holds. */
  label: typeof planLabel;
  /** The initiatives that are called exactly so, by a title or another name. */
  called(title: string): readonly InitiativeId[];
  /** Those it may mean, the likeliest first. */
  likely(title: string): readonly InitiativeId[];
  area(text: string): FocusAreaId | undefined;
  goal(text: string): GoalId | undefined;
  /** The phases a text speaks of, with the words that say so; `undefined` is one of several ("i gang"), or a denied one. */
  phases(text: string): readonly { phase: Phase | undefined; words: string }[];
  /** The times a text names. */
  times(text: string): readonly Span[];
  /** Whom a text names; `isAll` where it is their name and nothing else. */
  parties(text: string): { ids: readonly PartyId[]; isAll: boolean };
  clusters(text: string): { ids: readonly ClusterId[]; isAll: boolean };
}

/** Best scores count as near one another down to this share. */
const near = 0.5;

/** Reads work plans by a reader of one register, as on a day. */
export function planWords(reader: Reader, today: Day): PlanWords {
  const { initiatives, areas, goals, bodies, clusters, municipalities } = reader.vocabulary;
  const names = byWords(initiatives, ({ title, aliases }) => [...textsOf(title), ...aliases]);
  const areaNames = byWords(areas, ({ title }) => textsOf(title));
  const goalNames = byWords(goals, ({ text }) => textsOf(text));
  const partyNames = byWords(
    [
      ...bodies.map(({ id, name, abbreviations }) => ({ id, names: [...textsOf(name), ...abbreviations] })),
      ...clusters.map(({ id, name, names: more }) => ({ id, names: [...textsOf(name), ...more] })),
      ...municipalities.map(({ id, name }) => ({ id, names: [name] })),
    ].map(({ id, names: all }) => ({ id: partyId.parse(id), names: all })),
    ({ names: all }) => all,
  );
  const read = (text: string): Slots =>
    explain(text, reader, { today, previous: undefined, locale: 'da' }).slots;

  return {
    heading: (text) => planHeading(text, today),
    label: planLabel,
    called: (title) => names.get(sameWords(title)) ?? [],
    likely(title) {
      const topics = read(title).topics.filter(
        ({ faint, share, phrase }) => !faint && (phrase !== undefined || share >= near),
      );
      return topics.slice(0, mostCandidates).map(({ id }) => id);
    },
    area: (text) => only(areaNames.get(sameWords(text))),
    goal: (text) => only(goalNames.get(sameWords(text))),
    phases(text) {
      const { phases, words, folded } = read(text);
      return phases.map(({ from, to, value: { phase, negated } }) => ({
        phase: phase === 'started' || negated ? undefined : phase,
        words: said(folded, placeOf(folded, words, { from, to })),
      }));
    },
    times: (text) => readDates(fold(text), { today, meetings: [] }).mentions.map(({ bare }) => bare),
    parties(text) {
      const called = partyNames.get(sameWords(text));
      if (called) return { ids: called, isAll: called.length === 1 };
      const { bodies: named, clusters: more, municipalities: most } = read(text);
      return { ids: [...named, ...more, ...most].map((id) => partyId.parse(id)), isAll: false };
    },
    clusters(text) {
      if (/^(alle|all)\b/i.test(text.trim())) return { ids: clusters.map(({ id }) => id), isAll: true };
      const parts = text
        .split(/[\n,;/]|\bog\b|\band\b/)
        .map((one) => one.trim())
        .filter(Boolean);
      const found = parts.map((part) =>
        clusters.filter(({ name, names: more }) => isCalled(part, name, more)),
      );
      return {
        ids: found.flatMap((some) => some.map(({ id }) => id)),
        isAll: found.every((some) => some.length === 1),
      };
    },
  };
}

const said = ({ original }: Slots['folded'], { start, end }: { start: number; end: number }): string =>
  original.slice(start, end);

const textsOf = ({ da, en }: Prose): string[] => [da ?? '', en ?? ''];

/** The ids of things by what they are called. */
function byWords<T extends { id: string }>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): Map<string, T['id'][]> {
  const found = new Map<string, T['id'][]>();
  for (const thing of things)
    for (const words of new Set(namesOf(thing).map(sameWords)))
      if (words !== '') found.set(words, [...(found.get(words) ?? []), thing.id]);
  return found;
}

const only = <T>(found: readonly T[] | undefined): T | undefined =>
  found?.length === 1 ? found[0] : undefined;

/** "Horsens", "Horsensklyngen" and "Klynge Horsens" are one. */
const bareCluster = (text: string): string =>
  sameWords(text)
    .replace(/(sundheds)?klynge(n)?|health cluster|cluster/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isCalled = (text: string, name: Prose, more: readonly string[]): boolean =>
  [...textsOf(name), ...more].some((one) => one !== '' && bareCluster(one) === bareCluster(text));
