import type { FocusAreaId, InitiativeId, PartyId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import type { Meeting } from '../domain/meeting';
import type { Register } from '../domain/register';
import type { Task } from '../domain/task';
import { initiativesNamed } from './lines';

/** The bodies that stand for all of a kind: what falls to *klyngerne* falls to each cluster. */
const collectives = { cluster: 'sundhedsklynger', municipality: 'kommunerne' } as const;

/** Whether a body stands for all clusters or all municipalities. */
export const isCollective = (party: string): boolean =>
  party === collectives.cluster || party === collectives.municipality;

/** 0 = the task is one of these parties' own, or of one of these people, 1 = it falls to them with all others of their kind, 2 = not theirs. */
export function closeness(register: Register, task: Task, parties: readonly PartyId[]): 0 | 1 | 2 {
  const own: readonly string[] = task.person === undefined ? task.parties : [...task.parties, task.person];
  if (parties.some((party) => own.includes(party))) return 0;
  const shared = parties.some(
    (party) =>
      (register.cluster.has(party) && task.parties.some((each) => each === collectives.cluster)) ||
      (register.municipality.has(party) && task.parties.some((each) => each === collectives.municipality)),
  );
  return shared ? 1 : 2;
}

/** The records of a shelf that something holds for. */
export function chosen<T>(shelf: ReadonlyMap<string, T>, holds: (record: T) => boolean): T[] {
  const found: T[] = [];
  for (const record of shelf.values()) if (holds(record)) found.push(record);
  return found;
}

/** No list given means no condition. */
export const anyOf = <T>(wanted: readonly T[] | undefined, has: readonly T[]): boolean =>
  wanted === undefined || has.some((each) => wanted.includes(each));

/** An initiative lies in a focus area by its own heading or by its goal's. */
export const inAreas = (
  register: Register,
  initiative: Initiative,
  areas: readonly FocusAreaId[] | undefined,
): boolean =>
  areas === undefined ||
  areas.includes(initiative.focusArea) ||
  areas.some((id) => register.area.get(id)?.goals.some((goal) => goal.id === initiative.goal));

/** What lies in a focus area through one of its initiatives. */
export const anyInAreas = (
  register: Register,
  ids: readonly InitiativeId[],
  areas: readonly FocusAreaId[] | undefined,
): boolean =>
  areas === undefined || initiativesNamed(register, ids).some((each) => inAreas(register, each, areas));

/** The initiatives that a meeting's agenda names; what another meeting took over is taken up there. */
export const agendaInitiatives = (meeting: Meeting): InitiativeId[] =>
  meeting.agenda.filter(({ movedTo }) => movedTo === undefined).flatMap((item) => item.initiatives);
