import type { MeetingId } from './ids';
import type { AgendaItem, Meeting } from './meeting';

/** An agenda item with the id it is addressed by. */
export type NumberedItem = AgendaItem & { id: string };

const idAtPlace = (meeting: MeetingId, place: number): string => `${meeting}.${place}`;

/** The id that the next item of a meeting gets. */
export const nextItemId = ({ id, agenda }: Meeting): string => idAtPlace(id, agenda.length + 1);

/** A meeting's agenda, every item with its id: its own, or `<meeting>.<place>`. Nothing ever leaves an agenda. */
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
