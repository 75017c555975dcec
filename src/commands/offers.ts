import type { InitiativeId } from '../domain/ids';
import type { Register } from '../domain/register';
import type { Actor } from './command';
import type { About } from './form';
import type { FormKind } from './forms';
import { mayLink } from './link-initiatives';
import { mayKeepDates } from './milestone-rights';
import { isSecretariat } from './rights';
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
    ...offersToOrder(initiative, actor),
  ];
}

/** The forms about what an initiative is: what it is called and belongs to, and what becomes of it. */
function offersToOrder(initiative: InitiativeId, actor: Actor): Offer[] {
  const about = { initiative };
  const may = isSecretariat(actor);
  return [
    ...(may ? [{ form: 'edit-initiative' as const, about }] : []),
    ...(mayLink(actor, initiative) ? [{ form: 'link-initiatives' as const, about }] : []),
    ...(may
      ? (['split-initiative', 'merge-initiatives', 'close-initiative'] as const).map((form) => ({
          form,
          about,
        }))
      : []),
  ];
}

/** The forms that belong to no initiative in particular: they stand on lists of initiatives. */
export const offersOfInitiatives = (actor: Actor): Offer[] =>
  isSecretariat(actor) ? [{ form: 'create-initiative', about: {} }] : [];
