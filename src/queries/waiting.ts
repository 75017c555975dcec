import { addDays, type Day } from '../domain/day';
import type { ClusterId, InitiativeId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { finishedPhases } from '../domain/phase';
import { spokenOf } from '../domain/status-age';
import type { Awaited, Concern, Few, ImplementationCell, ImplementationRow, InitiativeLine } from './answer';
import { approvalLines } from './approval-lines';
import { statusOn } from './as-of';
import { isConcerned } from './concern';
import { carriedOutBy, cellsOf, clustersInForce } from './implementation';
import type { Known } from './known';
import { initiativeLine } from './lines';
import { remembered } from './remembered';
import { compare } from './when';

/** Tells which initiatives wait: for somebody's approval, or for a new status. */
export function waitingFor(known: Known, what: 'approval' | 'status'): (initiative: Initiative) => boolean {
  if (what === 'status') {
    const since = silence(known);
    return (initiative) => since(initiative) !== undefined;
  }
  const awaited = awaitedCounts(known);
  return ({ id }) => awaited.has(id);
}

/** How many answers are awaited of each agreement. */
function awaitedCounts({ register }: Known): Map<InitiativeId, number> {
  const counts = new Map<InitiativeId, number>();
  for (const { initiative, state } of register.approval.values())
    if (state === 'awaited') counts.set(initiative, (counts.get(initiative) ?? 0) + 1);
  return counts;
}

/** The agreements that some party has not answered yet; those whose answers are nearly all there come first. */
export function awaitedAmong(known: Known, asked: Concern, most: number): Few<Awaited> {
  const { register } = known;
  const concerns = isConcerned(register, asked);
  const awaited = [...awaitedCounts(known)]
    .sort((a, b) => a[1] - b[1])
    .flatMap(([id]) => register.initiative.get(id) ?? [])
    .filter(concerns);
  return {
    items: awaited
      .slice(0, most)
      .map((initiative) => ({ initiative, approvals: approvalLines(register, initiative.id) })),
    total: awaited.length,
  };
}

/** What is carried out, but not yet by every cluster, or not by one asked about; what some have told of comes first. */
export function unfinishedAmong(
  known: Known,
  asked: Concern,
  clusters: readonly ClusterId[] | undefined,
  most: number,
): Few<ImplementationRow> {
  const { register } = known;
  const concerns = isConcerned(register, asked);
  const theirs = clustersInForce(known).filter(({ id }) => clusters === undefined || clusters.includes(id));
  const rows = remembered(register, 'carried out', () => carriedOutBy(register, undefined))
    .filter(concerns)
    .map((initiative) => ({ initiative, cells: cellsOf(register, initiative, theirs) }))
    .filter(({ cells }) => cells.some(isUnfinished));
  const told = ({ cells }: ImplementationRow): number =>
    cells.filter(({ implementation }) => implementation !== undefined).length;
  return { items: rows.sort((a, b) => told(b) - told(a)).slice(0, most), total: rows.length };
}

const isUnfinished = ({ implementation: told }: ImplementationCell): boolean =>
  told?.state !== 'done' && told?.state !== 'not-relevant';

/** Tells since when nobody has told of an unfinished initiative, where that is longer than the collaboration's limit. */
export function silence({ register, today }: Known): (initiative: Initiative) => Day | undefined {
  const limit = addDays(today, -register.freshDays);
  return (initiative) => {
    const status = statusOn(register, initiative.id);
    if (status && finishedPhases.includes(status.phase)) return undefined;
    const last = spokenOf(status ?? initiative, today);
    return last < limit ? last : undefined;
  };
}

/** Unfinished initiatives with a status that is too old, and of when that is, the oldest first. */
function oldStatuses(known: Known): { initiative: Initiative; last: Day }[] {
  const since = silence(known);
  const old: { initiative: Initiative; last: Day }[] = [];
  for (const initiative of known.register.initiative.values()) {
    const last = since(initiative);
    if (last !== undefined) old.push({ initiative, last });
  }
  return old.sort((a, b) => compare(a.last, b.last) || compare(a.initiative.id, b.initiative.id));
}

/** Unfinished initiatives whose newest status is older than the collaboration's limit, the oldest first. */
export function staleAmong(known: Known, asked: Concern, most: number): Few<InitiativeLine> {
  const { register } = known;
  const concerns = isConcerned(register, asked);
  const old = remembered(register, `old ${known.today}`, () => oldStatuses(known)).filter(({ initiative }) =>
    concerns(initiative),
  );
  return {
    items: old.slice(0, most).map(({ initiative }) => initiativeLine(register, initiative)),
    total: old.length,
  };
}
