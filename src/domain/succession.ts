import type { Body, Cluster } from './body';
import type { Day } from './day';
import { addDays } from './day';
import type { PartyId } from './ids';
import { isLive } from './live';
import type { Register } from './register';

/** What can end and be taken over from. */
export type Ending = { type: 'body'; record: Body } | { type: 'cluster'; record: Cluster };

/** The body or cluster of an id. */
export function endingOf(register: Register, id: string): Ending | undefined {
  const body = register.body.get(id);
  if (body) return { type: 'body', record: body };
  const cluster = register.cluster.get(id);
  return cluster && { type: 'cluster', record: cluster };
}

/** Whether it is no more on a day. */
export const hasEnded = ({ valid }: Body | Cluster, today: Day): boolean =>
  valid.to !== null && valid.to < today;

/** The day on which others take over, where one is known. */
export const takenOverOn = ({ valid }: Body | Cluster): Day | undefined =>
  valid.to === null ? undefined : addDays(valid.to, 1);

/** Who has taken over from a party by a day, over however many steps; nobody from one that has not ended. */
export function heirsOf(register: Register, id: string, today: Day, past: readonly string[] = []): PartyId[] {
  const ending = endingOf(register, id)?.record;
  if (!ending || !isLive(ending) || !hasEnded(ending, today) || past.includes(id)) return [];
  return ending.successors.flatMap((next) => {
    const further = heirsOf(register, next, today, [...past, id]);
    return further.length > 0 ? further : [next as string as PartyId];
  });
}

/** The parties that have ended by a day and that one has taken over from. */
export const forebearsOf = (register: Register, id: string, today: Day): PartyId[] =>
  [...register.body.values(), ...register.cluster.values()].flatMap((ended) =>
    heirsOf(register, ended.id, today).some((heir) => heir === id) ? [ended.id as string as PartyId] : [],
  );
