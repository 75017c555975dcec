import { isLive } from '../domain/live';
import type { Role } from '../domain/person';
import { personIdOf } from '../domain/person';
import type { Register } from '../domain/register';
import type { Task } from '../domain/task';
import { type Actor, type Refusal, refused } from './command';
import { isContactOf, isMemberOf, isSecretariat, leadsCluster } from './rights';

/** Who may change a task: those of its initiatives, and those it is for. */
export const taskKeepers: readonly Role[] = [
  'working-group-member',
  'cluster-lead',
  'party-contact',
  'secretariat',
];

/** Whom a task concerns. */
export type Concern = Pick<Task, 'initiatives' | 'person'> & { parties: readonly string[] };

/** Whether somebody speaks for a party: leads the cluster, or is the party's contact. */
export const speaksFor = (actor: Actor, party: string): boolean =>
  leadsCluster(actor, party) || isContactOf(actor, party);

/** Whether somebody may give the tasks of some initiatives to any party. */
export const mayAssign = (actor: Actor, initiatives: Task['initiatives']): boolean =>
  isSecretariat(actor) || initiatives.some((one) => isMemberOf(actor, one));

/** Whether somebody may make a task: those who lead a cluster or speak for a party, for their own. */
export const mayCreateTask = (actor: Actor, { initiatives, parties }: Omit<Concern, 'person'>): boolean =>
  mayAssign(actor, initiatives) || (parties.length > 0 && parties.every((one) => speaksFor(actor, one)));

/** Whether there is any task that somebody may make for some initiatives. */
export const mayStartTask = (actor: Actor, initiatives: Task['initiatives']): boolean =>
  mayAssign(actor, initiatives) ||
  actor.grants.some(({ role }) => role === 'cluster-lead' || role === 'party-contact');

/** Whether somebody may change a task; whoever it was given to may as well. */
export const mayChangeTask = (actor: Actor, { initiatives, parties, person }: Concern): boolean =>
  mayAssign(actor, initiatives) ||
  parties.some((one) => speaksFor(actor, one)) ||
  (person !== undefined && isPerson(actor, person));

const isPerson = ({ objectId, tenant }: Actor, person: string): boolean =>
  objectId !== '' && tenant !== '' && personIdOf(objectId, tenant) === person;

/** A task that somebody may change, or why they may not. */
export function changeableTask(
  register: Register,
  id: string,
  actor: Actor,
): { ok: true; task: Task } | { ok: false; refusal: Refusal } {
  const task = register.task.get(id);
  if (!task || !isLive(task)) return refused({ reason: 'not-there' });
  return mayChangeTask(actor, task)
    ? { ok: true, task }
    : refused({ reason: 'not-allowed', who: taskKeepers });
}
