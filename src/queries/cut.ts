import { agendaOf } from '../domain/agenda';
import type { Agreement, FocusArea } from '../domain/agreement';
import type { Body } from '../domain/body';
import type { Day } from '../domain/day';
import type { Initiative } from '../domain/initiative';
import type { Term } from '../domain/knowledge';
import type { Meeting } from '../domain/meeting';
import type { Prose } from '../domain/prose';
import type { AnyRecord } from '../domain/record';
import type { DatedText } from '../domain/source';
import type { Task } from '../domain/task';

/** A record without the dated texts inside it that became known after a day. */
export function cutTo(today: Day, entry: AnyRecord): AnyRecord {
  switch (entry.type) {
    case 'initiative':
      return { type: 'initiative', record: cutInitiative(entry.record, today) };
    case 'body':
      return { type: 'body', record: cutBody(entry.record, today) };
    case 'municipality':
      return { type: 'municipality', record: without(entry.record, 'role', today) };
    case 'area':
      return { type: 'area', record: cutArea(entry.record, today) };
    case 'agreement':
      return { type: 'agreement', record: cutAgreement(entry.record, today) };
    case 'meeting':
      return { type: 'meeting', record: cutMeeting(entry.record, today) };
    case 'decision':
      return { type: 'decision', record: without(entry.record, 'later', today) };
    case 'milestone':
      return { type: 'milestone', record: without(entry.record, 'superseded', today) };
    case 'task':
      return { type: 'task', record: cutTask(entry.record, today) };
    case 'term':
      return { type: 'term', record: cutTerm(entry.record, today) };
    default:
      return entry;
  }
}

/** What a body does, or `undefined` where that was not known yet: then only its name stands in its place. */
export const roleOf = (body: Body): DatedText | undefined =>
  body.role.text === body.name ? undefined : body.role;

/** What a term means, or `undefined` where no source had told yet: then only its name stands in its place. */
export const definitionOf = ({ name, definition }: Term): Prose | undefined =>
  definition === name ? undefined : definition;

type Dated<K extends string> = { [key in K]?: DatedText | undefined };

function without<K extends string, T extends Dated<K>>(record: T, key: K, today: Day): T {
  const text = record[key];
  if (text === undefined || text.knownFrom <= today) return record;
  const { [key]: _later, ...rest } = record;
  return rest as T;
}

function cutInitiative(initiative: Initiative, today: Day): Initiative {
  const told = without(without(initiative, 'citizenEffect', today), 'conflict', today);
  return {
    ...without(told, 'description', today),
    involved: knownBy(initiative.involved, today),
    places: knownBy(initiative.places, today).map((place) => without(place, 'doubt', today)),
    parts: knownBy(initiative.parts, today),
    orders: knownBy(initiative.orders, today),
  };
}

const cutBody = (body: Body, today: Day): Body => ({
  ...body,
  role: body.role.knownFrom <= today ? body.role : { text: body.name, knownFrom: today, evidence: [] },
  people: knownBy(body.people, today),
});

const cutArea = (area: FocusArea, today: Day): FocusArea => ({
  ...area,
  goals: knownBy(area.goals, today).map((goal) => ({
    ...goal,
    indicators: knownBy(goal.indicators, today),
  })),
});

const cutAgreement = (agreement: Agreement, today: Day): Agreement => ({
  ...agreement,
  visions: knownBy(agreement.visions, today),
  principles: knownBy(agreement.principles, today),
  nationalGoals: knownBy(agreement.nationalGoals, today),
  nationalIndicators: knownBy(agreement.nationalIndicators, today),
  followUp: knownBy(agreement.followUp, today),
});

/** Items keep the ids that their places gave them. */
const cutMeeting = (meeting: Meeting, today: Day): Meeting => ({
  ...meeting,
  agenda: knownBy(agendaOf(meeting), today),
});

/** What a term means is told by a source of its day; what is general knowledge of the field was so before. */
const cutTerm = (term: Term, today: Day): Term =>
  term.inSources && term.knownFrom > today ? { ...term, definition: term.name, evidence: [] } : term;

/** A state that became known later is unknown; so is the reason for it. */
function cutTask(task: Task, today: Day): Task {
  if (task.stateKnownFrom <= today) return task;
  const { stateReason: _later, ...rest } = task;
  return { ...rest, state: 'unknown', stateBasis: 'not-reported' };
}

/** Keeps what was known by a day: for lists of dated parts inside a record. */
function knownBy<T extends { knownFrom: Day }>(parts: readonly T[], day: Day): T[] {
  return parts.filter((part) => part.knownFrom <= day);
}
