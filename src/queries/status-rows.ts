import { type Day, yearOf } from '../domain/day';
import type { Initiative, StatusEntry } from '../domain/initiative';
import { finishedPhases } from '../domain/phase';
import type { Register } from '../domain/register';
import { silentSince } from '../domain/silence';
import type { Evidence } from '../domain/source';
import type { StatusArea, StatusMark, StatusRow } from './answer';
import { entriesBy, hasPhase } from './as-of';
import { citationsOf, evidenceOf, statusEvidence } from './citations';
import type { Known } from './known';
import { partiesNamed } from './lines';

/** Makes the row of an initiative in a status document, against how it stood at the end of a day. */
export function rowsIn(known: Known, since: Day): (initiative: Initiative) => StatusRow {
  const { register, today } = known;
  return (initiative) => {
    const entries = entriesBy(register, initiative.id).filter(hasPhase);
    const [status] = entries;
    const before = entries.find(({ knownFrom }) => knownFrom <= since);
    const orders = initiative.orders.filter(({ year }) => year === yearOf(today) + 1);
    const row = {
      initiative,
      parent: initiative.parent === undefined ? undefined : register.initiative.get(initiative.parent),
      lead: partiesNamed(
        register,
        initiative.involved.filter(({ lead }) => lead).map(({ party }) => party),
      ),
      status,
      before,
      mark: markOf(initiative, status, before, orders, since),
      orders,
      isOld: status !== undefined && silentSince(register, initiative, today) !== undefined,
    };
    return { ...row, citations: citationsOf(register, evidenceIn(row)) };
  };
}

function markOf(
  { knownFrom }: Initiative,
  status: StatusEntry | undefined,
  before: StatusEntry | undefined,
  orders: StatusRow['orders'],
  since: Day,
): StatusMark {
  if (knownFrom > since) return 'new';
  return status !== before || orders.some((order) => order.knownFrom > since) ? 'changed' : 'same';
}

/** Where it is read what a row says. */
export const evidenceIn = ({
  status,
  before,
  orders,
}: Pick<StatusRow, 'status' | 'before' | 'orders'>): Evidence[] => [
  ...statusEvidence(status),
  ...statusEvidence(before),
  ...evidenceOf(orders),
];

/** Finished by the meeting before, with nothing to tell since. */
export const isSettled = ({ status, mark, orders }: StatusRow): boolean =>
  mark === 'same' && orders.length === 0 && status !== undefined && finishedPhases.includes(status.phase);

/** Rows under their focus areas and goals, in the register's order; those without a goal come last. */
export function areasOf(register: Register, rows: readonly StatusRow[]): StatusArea[] {
  return [...register.area.values()].flatMap((area) => {
    const own = rows.filter(({ initiative }) => initiative.focusArea === area.id);
    const placed = new Set(area.goals.map(({ id }) => id));
    const goals = [
      ...area.goals.map((goal) => ({
        goal,
        rows: own.filter(({ initiative }) => initiative.goal === goal.id),
      })),
      {
        goal: undefined,
        rows: own.filter(({ initiative: { goal } }) => goal === undefined || !placed.has(goal)),
      },
    ]
      .filter((each) => each.rows.length > 0)
      .map((each) => ({ ...each, rows: withParts(each.rows) }));
    return goals.length > 0 ? [{ area, goals }] : [];
  });
}

/** Each initiative followed by what is part of it; one whose whole stands elsewhere stands by itself. */
function withParts(rows: readonly StatusRow[]): StatusRow[] {
  const partsOf = (id: string): StatusRow[] => rows.filter(({ initiative }) => initiative.parent === id);
  const under = (row: StatusRow): StatusRow[] => [row, ...partsOf(row.initiative.id).flatMap(under)];
  const here = new Set<string>(rows.map(({ initiative }) => initiative.id));
  return rows.filter(({ initiative }) => !here.has(initiative.parent ?? '')).flatMap(under);
}
