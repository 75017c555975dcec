import type { InitiativeId } from '../domain/ids';
import type { Register } from '../domain/register';
import type { Actor } from './command';
import type { About } from './form';
import type { FormKind } from './forms';
import { mayKeepDates } from './milestone-rights';
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
  return [
    ...(mayUpdateStatus(actor, about) ? [{ form: 'update-status' as const, about }] : []),
    ...(mayStartTask(actor, [initiative]) ? [{ form: 'create-task' as const, about }] : []),
    ...(mayKeepDates(actor, [initiative]) ? [{ form: 'add-milestone' as const, about }] : []),
  ];
}
