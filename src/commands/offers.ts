import { approvalsOf, notAskedYet } from '../domain/approving-parties';
import type { ClusterId, InitiativeId } from '../domain/ids';
import type { Register } from '../domain/register';
import type { Actor } from './command';
import type { About } from './form';
import type { FormKind } from './forms';
import { mayKeepDates } from './milestone-rights';
import { mayRecordApproval } from './record-approval';
import { isSecretariat } from './rights';
import { maySetImplementation } from './set-implementation';
import { mayStartTask } from './task-rights';
import { mayUpdateStatus } from './update-status';

/** A form somebody may fill in. */
export interface Offer {
  form: FormKind;
  about: About;
}

/** The forms that somebody may fill in about an initiative, the most used first. */
export function offersAbout(register: Register, initiative: InitiativeId, actor: Actor): Offer[] {
  if (!register.initiative.has(initiative)) return [];
  const about = { initiative };
  const approvals = offersAboutApprovals(register, initiative, actor);
  return [
    ...(mayUpdateStatus(actor, about) ? [{ form: 'update-status', about } as const] : []),
    ...approvals.filter(({ form }) => form === 'record-approval'),
    ...offersAboutImplementation(register, initiative, undefined, actor),
    ...(mayStartTask(actor, [initiative]) ? [{ form: 'create-task', about } as const] : []),
    ...(mayKeepDates(actor, [initiative]) ? [{ form: 'add-milestone', about } as const] : []),
    ...approvals.filter(({ form }) => form === 'send-out'),
  ];
}

/** The forms about the approvals of an agreement. */
export function offersAboutApprovals(register: Register, initiative: InitiativeId, actor: Actor): Offer[] {
  const about = { initiative };
  const mayRecord = approvalsOf(register, initiative).some(({ party }) => mayRecordApproval(actor, party));
  const maySend = isSecretariat(actor) && notAskedYet(register, initiative).length > 0;
  return [
    ...(mayRecord ? [{ form: 'record-approval', about } as const] : []),
    ...(maySend ? [{ form: 'send-out', about } as const] : []),
  ];
}

/** The form about how far a cluster has come with an initiative; without a cluster, all that somebody may tell of. */
export function offersAboutImplementation(
  register: Register,
  initiative: InitiativeId,
  cluster: ClusterId | undefined,
  actor: Actor,
): Offer[] {
  const own = [...register.cluster.values()].filter(({ id }) => maySetImplementation(actor, id));
  const chosen = cluster === undefined ? own : own.filter(({ id }) => id === cluster);
  const [only] = chosen;
  if (!only) return [];
  const about = chosen.length === 1 ? { initiative, cluster: only.id } : { initiative };
  return [{ form: 'set-implementation', about }];
}
