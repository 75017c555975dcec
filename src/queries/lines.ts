import type { NamedParty } from '../domain/body';
import type { Day } from '../domain/day';
import { deadlinesIn } from '../domain/deadlines';
import type { InitiativeId, PartyId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import type { Decision, Meeting } from '../domain/meeting';
import type { Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import type { Milestone, Task } from '../domain/task';
import type {
  AgendaLine,
  DecisionLine,
  InitiativeLine,
  MeetingLine,
  MilestoneLine,
  TaskLine,
} from './answer';
import { statusOn } from './as-of';
import type { Known } from './known';
import { isPast } from './when';

/** The initiatives of these ids that are known, in the order of the ids. */
export const initiativesNamed = (register: Register, ids: readonly InitiativeId[]): Initiative[] =>
  ids.flatMap((id) => register.initiative.get(id) ?? []);

/** The parties of these ids, with their names. */
export const partiesNamed = (register: Register, ids: readonly PartyId[]): NamedParty[] =>
  ids.flatMap((id) => partyOf(register, id) ?? []);

/** The title of the focus area an initiative stands under. */
export const areaTitle = (register: Register, initiative: Initiative): Prose | undefined =>
  register.area.get(initiative.focusArea)?.title;

/** An initiative with its status on a day (without one: its newest). */
export const initiativeLine = (register: Register, initiative: Initiative, on?: Day): InitiativeLine => ({
  initiative,
  status: statusOn(register, initiative.id, on),
  area: areaTitle(register, initiative),
});

/** Open by the source's own words, not recurring, and past its end. */
export const isOverdue = (task: Task, today: Day): boolean =>
  task.state === 'open' &&
  task.stateBasis === 'from-source' &&
  !task.recurring &&
  task.due !== undefined &&
  isPast(task.due, today);

/** A task with its parties and initiatives by name. */
export const taskLine = ({ register, today }: Known, task: Task): TaskLine => ({
  task,
  parties: partiesNamed(register, task.parties),
  initiatives: initiativesNamed(register, task.initiatives),
  overdue: isOverdue(task, today),
});

/** A date with its initiatives; `past` once its end is over, or it was reached. */
export const milestoneLine = ({ register, today }: Known, milestone: Milestone): MilestoneLine => ({
  milestone,
  initiatives: initiativesNamed(register, milestone.initiatives),
  past: isPast(milestone.when, today) || milestone.reached !== undefined,
});

/** A decision with the body that made it. */
export const decisionLine = ({ register }: Known, decision: Decision): DecisionLine => ({
  decision,
  body: decision.body && partyOf(register, decision.body),
  initiatives: initiativesNamed(register, decision.initiatives),
});

/** Agenda items with the initiatives they name. */
export const agendaLines = (register: Register, agenda: Meeting['agenda']): AgendaLine[] =>
  agenda.map(({ what, planned, type, paper, outcome, decision: id, movedTo, movedFrom, initiatives }) => {
    const decision = id && register.decision.get(id);
    return {
      what,
      planned,
      type,
      paper,
      outcome: decision?.outcome ?? outcome,
      result: decision?.result,
      movedTo: movedTo && register.meeting.get(movedTo)?.title,
      movedFrom: movedFrom && register.meeting.get(movedFrom)?.title,
      initiatives: initiativesNamed(register, initiatives),
    };
  });

/** A meeting with its agenda, and its deadlines until it is over. An undated meeting that was held is past, too. */
export function meetingLine({ register, today }: Known, meeting: Meeting): MeetingLine {
  const { when, state, precision } = meeting;
  const past = isPast(when, today) || (state === 'held' && precision === 'undated');
  return {
    meeting,
    body: partyOf(register, meeting.body),
    agenda: agendaLines(register, meeting.agenda),
    deadlines: past ? undefined : deadlinesIn(register, meeting),
    past,
  };
}

/** Each part with the party that has it. */
export function withParty<T extends { party: string }>(
  register: Register,
  parts: readonly T[],
): { part: T; party: NamedParty }[] {
  return parts.flatMap((part) => {
    const party = partyOf(register, part.party);
    return party ? [{ part, party }] : [];
  });
}
