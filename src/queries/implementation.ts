import type { Cluster } from '../domain/body';
import type { ClusterId } from '../domain/ids';
import { implementationIdOf } from '../domain/implementation';
import type { Initiative, InitiativeKind } from '../domain/initiative';
import type { Phase } from '../domain/phase';
import type { Register } from '../domain/register';
import { contains } from '../domain/span';
import type { ImplementationCell, ImplementationRow } from './answer';
import { byAreaAndTitle } from './area-order';
import { statusOn } from './as-of';
import { statusEvidence } from './citations';
import { chosen } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { initiativeLine } from './lines';
import { listed } from './paging';

/** Phases in which the clusters carry an initiative out. */
const carriedOut: readonly Phase[] = ['approved', 'implementing'];
/** Kinds that others than the clusters carry out. */
const ofOthers: readonly InitiativeKind[] = ['minister-letter', 'national', 'health-agreement'];

/**
 * How far the clusters have come: one initiative in all of them, all that one of them has to do with, or each with
 * each. Where a cluster has told nothing, its cell is empty; where none has, how the initiative itself stands is told.
 */
export const implementation: Query<'implementation'> = (known, question) => {
  const { register } = known;
  const clusters = clustersInForce(known, question.cluster);
  const initiative = question.initiative && register.initiative.get(question.initiative);
  const cluster = question.cluster && register.cluster.get(question.cluster);
  if ((question.initiative && !initiative) || (question.cluster && !cluster)) return undefined;
  const rows = (initiative ? [initiative] : carriedOutBy(register, question.cluster))
    .sort(byAreaAndTitle(register))
    .map((one): ImplementationRow => ({ initiative: one, cells: cellsOf(register, one, clusters) }))
    .sort((a, b) => Number(isTold(b)) - Number(isTold(a)));
  const list = listed(rows, question.page);
  const told = rows.some(isTold);
  const line = told || !initiative ? undefined : initiativeLine(register, initiative);
  const instead = line?.status && line;
  return {
    found: told || instead !== undefined,
    about: { initiatives: idsOf(rows.map((row) => row.initiative)), clusters: idsOf(clusters) },
    evidence: instead?.status ? statusEvidence(instead.status) : [],
    payload: { list, initiative, cluster, instead },
  };
};

/** What was told comes before what nobody has told of. */
const isTold = ({ cells }: ImplementationRow): boolean =>
  cells.some(({ implementation: told }) => told !== undefined);

/** The clusters in force, or the one asked about. */
export const clustersInForce = ({ register, today }: Known, only?: ClusterId): Cluster[] =>
  [...register.cluster.values()].filter(({ id, valid }) => (only ? id === only : contains(valid, today)));

/** How far each cluster has come with an initiative. */
export const cellsOf = (
  register: Register,
  initiative: Initiative,
  clusters: readonly Cluster[],
): ImplementationCell[] =>
  clusters.map((cluster) => ({
    cluster,
    implementation: register.implementation.get(implementationIdOf(initiative.id, cluster.id)),
  }));

/** The initiatives that are carried out, that a cluster has told of, or that one asked about works on. */
export function carriedOutBy(register: Register, cluster: ClusterId | undefined): Initiative[] {
  const told = new Set(
    [...register.implementation.values()]
      .filter((one) => cluster === undefined || one.cluster === cluster)
      .map(({ initiative }) => initiative),
  );
  const worksOn = ({ places }: Initiative): boolean =>
    places.some(({ party, doubt }) => party === cluster && doubt === undefined);
  return chosen(register.initiative, (one) => {
    const phase = statusOn(register, one.id)?.phase;
    const isCarriedOut = phase !== undefined && carriedOut.includes(phase);
    return told.has(one.id) || worksOn(one) || (isCarriedOut && !ofOthers.includes(one.kind.group));
  });
}
