import { agendaOf, isOpenItem, type NumberedItem } from '../domain/agenda';
import type { Day } from '../domain/day';
import type { MeetingId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Meeting } from '../domain/meeting';
import { inLocale, type Locale, type Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import { comingMeetings } from './choices';
import type { Choice, Field } from './form';

const named = (value: string, name: Prose): Choice => ({ value, label: { name } });

const byName =
  (locale: Locale) =>
  (a: { name: Prose }, b: { name: Prose }): number =>
    inLocale(a.name, locale).localeCompare(inLocale(b.name, locale), locale);

/** The items that a meeting is still to take up. */
export const openItems = (meeting: Meeting): NumberedItem[] => agendaOf(meeting).filter(isOpenItem);

/** The items a form lets choose from: the open ones, and the `chosen` one: where somebody closed it meanwhile, what was typed still shows. */
export function itemsToChoose(meeting: Meeting, chosen: string | undefined): NumberedItem[] {
  const open = agendaOf(meeting).filter((item) => isOpenItem(item) || item.id === chosen);
  return open.length > 0 ? open : agendaOf(meeting);
}

/** The field in which one of some agenda items is chosen; a single one is chosen already. */
export function itemField(items: readonly NumberedItem[], chosen: string | undefined): Field {
  const [only, ...others] = items;
  const single = only && others.length === 0 ? only.id : '';
  return {
    name: 'item',
    control: 'choice',
    value: items.some(({ id }) => id === chosen) && chosen !== undefined ? chosen : single,
    required: true,
    choices: items.map(({ id, what }) => named(id, what)),
  };
}

/** The meetings to come but one. */
export const otherMeetings = (register: Register, today: Day, but: MeetingId): Choice[] =>
  comingMeetings(register, today).filter(({ value }) => value !== but);

/** Whoever can meet: first the bodies that have met, then all others, and the clusters; each by name. */
export function meetingBodies(register: Register, locale: Locale): Choice[] {
  const met = new Set([...register.meeting.values()].map(({ body }) => String(body)));
  const all = [...register.body.values(), ...register.cluster.values()].filter(isLive).sort(byName(locale));
  return [...all.filter(({ id }) => met.has(id)), ...all.filter(({ id }) => !met.has(id))].map(
    ({ id, name }) => named(id, name),
  );
}

/** The initiatives by title. */
export const initiativeChoices = (register: Register, locale: Locale): Choice[] =>
  [...register.initiative.values()]
    .filter(isLive)
    .map(({ id, title }) => ({ id, name: title }))
    .sort(byName(locale))
    .map(({ id, name }) => named(id, name));

/** Parties a form has room for in each of its rows. */
const mostParties = 30;

/**
 * Who may be given a task at a meeting: those who have a part in what is on its agenda, the body itself, the
 * clusters, and then those who are given tasks most often.
 */
export function workingParties(register: Register, { agenda, body }: Meeting): Choice[] {
  const concerned = agenda
    .flatMap(({ initiatives }) => initiatives)
    .flatMap((id) => register.initiative.get(id) ?? [])
    .flatMap(({ involved, actors }) => [...involved.map(({ party }) => party), ...actors]);
  const counts = new Map<string, number>();
  for (const party of [...register.task.values()].flatMap(({ parties }) => parties))
    counts.set(party, (counts.get(party) ?? 0) + 1);
  const busiest = [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const ids = new Set<string>([...concerned, body, ...register.cluster.keys(), ...busiest]);
  return [...ids]
    .flatMap((id) => partyOf(register, id) ?? [])
    .slice(0, mostParties)
    .map(({ id, name }) => named(id, name));
}
