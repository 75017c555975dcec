import type { MeetingId } from './ids';
import type { AgendaItem, Meeting } from './meeting';

/** An agenda item with the id it is addressed by. */
export type NumberedItem = AgendaItem & { id: string };

const idAtPlace = (meeting: MeetingId, place: number): string => `${meeting}.${place}`;

/** The number an item was given when it was put on its agenda. */
const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** The id that the next item of a meeting gets: one that no item on it has, though one before the last was taken back. */
export const nextItemId = (meeting: Meeting): string =>
  idAtPlace(
    meeting.id,
    Math.max(meeting.agenda.length, ...agendaOf(meeting).map(({ id }) => numberOf(id))) + 1,
  );

/**
 * A meeting's agenda, every item with its id: its own, or `<meeting>.<place>`. Only what was put on it later, under an
 * id of its own, can be taken off again.
 */
export const agendaOf = ({ id, agenda }: Meeting): NumberedItem[] =>
  agenda.map((item, at) => ({ ...item, id: item.id ?? idAtPlace(id, at + 1) }));

/** One item of an agenda by its id. */
export const itemOf = (meeting: Meeting, id: string): NumberedItem | undefined =>
  agendaOf(meeting).find((item) => item.id === id);

/** Whether a meeting is still to take an item up: no other took it over, and nothing came of it yet. */
export const isOpenItem = ({ movedTo, decision, outcome }: AgendaItem): boolean =>
  movedTo === undefined && decision === undefined && outcome === undefined;

/** A meeting with one item of its agenda replaced. */
export const withItem = (meeting: Meeting, changed: NumberedItem): Meeting => ({
  ...meeting,
  agenda: meeting.agenda.map((item, at) =>
    (item.id ?? idAtPlace(meeting.id, at + 1)) === changed.id ? changed : item,
  ),
});

/** The field that a change to an item is told under. */
export const itemField = (id: string): string => `agenda.${id}`;

/** An agenda with each item as a field of its own. */
export const agendaFields = ({ id, agenda }: Meeting): Record<string, AgendaItem> =>
  Object.fromEntries(agenda.map((item, at) => [itemField(item.id ?? idAtPlace(id, at + 1)), item]));

/** The agenda among some fields, in the order in which its items were put on it. */
export const agendaFrom = <T>(fields: Readonly<Record<string, T>>): T[] =>
  Object.entries(fields)
    .filter(([name]) => name.startsWith(itemField('')))
    .sort(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([, item]) => item);
