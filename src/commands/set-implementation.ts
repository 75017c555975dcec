import type { Cluster } from '../domain/body';
import type { Day } from '../domain/day';
import type { ClusterId } from '../domain/ids';
import { type Implementation, implementationIdOf } from '../domain/implementation';
import { isLive } from '../domain/live';
import { documentId } from '../domain/record';
import type { Register } from '../domain/register';
import { contains } from '../domain/span';
import {
  type Actor,
  type Circumstances,
  type CommandOf,
  type Decided,
  type Refusal,
  refused,
  wrong,
} from './command';
import { reporting } from './reporting';
import { isSecretariat, leadsCluster } from './rights';
import { changesAboutSince } from './versions';

/** Whether somebody may tell how far a cluster has come: who leads it, and the secretariat. */
export const maySetImplementation = (actor: Actor, cluster: ClusterId): boolean =>
  isSecretariat(actor) || leadsCluster(actor, cluster);

/** The clusters in force of which somebody may tell. */
export const clustersToTellOf = (register: Register, actor: Actor, today: Day): Cluster[] =>
  [...register.cluster.values()].filter(
    (cluster) => isLive(cluster) && contains(cluster.valid, today) && maySetImplementation(actor, cluster.id),
  );

export const notAllowed: Refusal = { reason: 'not-allowed', who: ['cluster-lead', 'secretariat'] };

/** Tells how far a cluster has come with an initiative, in place of what it told before. */
export function setImplementation(
  { initiative, cluster, seen, state, on, note }: CommandOf<'set-implementation'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!maySetImplementation(actor, cluster)) return refused(notAllowed);
  if (!isLive(register.initiative.get(initiative))) return refused({ reason: 'unknown-initiative' });
  if (!isLive(register.cluster.get(cluster))) return wrong('cluster', 'not-a-choice');
  const id = implementationIdOf(initiative, cluster);
  const since = changesAboutSince(register, initiative, seen, [documentId('implementation', id)]);
  if (since === undefined) return refused({ reason: 'from-the-future' });
  if (since.length > 0) return refused({ reason: 'conflict', changes: since });
  if (on > circumstances.today) return wrong('on', 'in-the-future');
  const old = register.implementation.get(id);
  const kept = old && isLive(old) ? old : { id, initiative, cluster, ...reporting(actor, circumstances) };
  const record: Implementation = { ...kept, state, on, note };
  return { ok: true, put: [{ type: 'implementation', record }] };
}
