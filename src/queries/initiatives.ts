import type { Initiative, StatusEntry } from '../domain/initiative';
import { phases } from '../domain/phase';
import type { Register } from '../domain/register';
import type { InitiativeLine } from './answer';
import { byAreaAndTitle } from './area-order';
import { entriesBy, hasPhase } from './as-of';
import { statusEvidence } from './citations';
import { isConcerned } from './concern';
import { anyOf, inAreas } from './filters';
import { idsOf, type Query } from './found';
import { areaTitle } from './lines';
import { listed } from './paging';
import type { QuestionOf } from './question';
import { waitingFor } from './waiting';
import { compare, fallsIn } from './when';

type Asked = QuestionOf<'initiatives'>;

/**
 * Initiatives that meet every given condition, by focus area and title, or by the age of their status. Where only
 * places fit of which it is in doubt whether they still take part, those are told, and that it is in doubt.
 */
export const initiatives: Query<'initiatives'> = (known, question) => {
  const { register } = known;
  const concerns = isConcerned(register, { parties: question.concerns, mine: question.mine });
  const waits = question.waiting && waitingFor(known, question.waiting);
  const meeting = (isPlace: IsPlace): InitiativeLine[] =>
    [...register.initiative.values()]
      .filter((each) => meets(register, each, question, isPlace) && concerns(each) && (waits?.(each) ?? true))
      .flatMap((each) => lineFor(register, each, question) ?? []);
  const sure = meeting(({ doubt }) => doubt === undefined);
  const doubtful = sure.length > 0 ? [] : meeting(() => true);
  const all = [...sure, ...doubtful].sort(order(register, question.sort)).slice(0, question.limit);
  const list = listed(all, question.page);
  return {
    found: list.total > 0,
    about: { initiatives: idsOf(all.map(({ initiative }) => initiative)) },
    evidence: list.items.flatMap(({ initiative, status }) =>
      status ? statusEvidence(status) : initiative.evidence,
    ),
    payload: { list, byPhase: countPhases(all), doubtful: doubtful.length > 0 },
  };
};

/** Does a place count that works on an initiative? */
type IsPlace = (place: Initiative['places'][number]) => boolean;

/** The conditions that do not depend on a status. */
function meets(register: Register, each: Initiative, asked: Asked, isPlace: IsPlace): boolean {
  const places = each.places.filter(isPlace).map((place) => place.party);
  const parties = [...each.involved.map(({ party }) => party), ...each.actors];
  return (
    anyOf(asked.kinds, [each.kind.group]) &&
    inAreas(register, each, asked.focusAreas) &&
    (asked.goal === undefined || each.goal === asked.goal) &&
    anyOf<string>(asked.clusters, places) &&
    anyOf<string>(asked.municipalities, places) &&
    anyOf(asked.parties, parties) &&
    (asked.parent === undefined || each.parent === asked.parent) &&
    anyOf(asked.initiatives, [each.id])
  );
}

/**
 * The initiative with the status asked for: of a day, of a source, or its newest. `undefined` where it did not
 * exist on the day, the source has no entry about it, its phase is not among those asked for, or it came to them
 * at another time.
 */
function lineFor(register: Register, initiative: Initiative, asked: Asked): InitiativeLine | undefined {
  const { on, source, reached, phases: wanted = [] } = asked;
  const entries = entriesBy(register, initiative.id, on).filter(
    (entry) => source === undefined || entry.source === source,
  );
  const existed = on === undefined || entries.length > 0 || initiative.knownFrom <= on;
  if (!existed || (source !== undefined && entries.length === 0)) return undefined;
  const status = entries.find(hasPhase);
  if (reached !== undefined) {
    const first = entries.findLast(({ phase }) => wanted.includes(phase));
    if (first === undefined || !fallsIn(reached, first.asOf)) return undefined;
  } else if (wanted.length > 0 && !wanted.includes(phaseOf(status))) return undefined;
  return { initiative, status, area: areaTitle(register, initiative) };
}

const phaseOf = (status: StatusEntry | undefined) => status?.phase ?? 'unknown';

/** How many initiatives are in each phase, in the order of an initiative's life. */
const countPhases = (lines: readonly InitiativeLine[]) =>
  phases
    .map((phase) => ({ phase, count: lines.filter(({ status }) => phaseOf(status) === phase).length }))
    .filter(({ count }) => count > 0);

/** By focus area (in the register's order) and title; by the age of the newest status, those without one last. */
function order(register: Register, sort: Asked['sort'] = 'area') {
  const inOrder = byAreaAndTitle(register);
  const byArea = (a: InitiativeLine, b: InitiativeLine): number => inOrder(a.initiative, b.initiative);
  if (sort === 'area') return byArea;
  const turn = sort === 'oldest-status' ? 1 : -1;
  return (a: InitiativeLine, b: InitiativeLine): number =>
    Number(a.status === undefined) - Number(b.status === undefined) ||
    turn * compare(ageOf(a.status), ageOf(b.status)) ||
    byArea(a, b);
}

const ageOf = (status: StatusEntry | undefined): string => status?.asOf.to ?? status?.knownFrom ?? '';
