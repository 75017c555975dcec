import type { InitiativeId } from '../domain/ids';
import type { Register } from '../domain/register';
import { isSomebodyToAsk } from './ask-for-update';
import type { Actor } from './command';
import type { About } from './form';
import type { FormKind } from './forms';
import { mayKeepDates } from './milestone-rights';
import { isSecretariat } from './rights';
import { mayStartTask } from './task-rights';
import { mayUpdateStatus } from './update-status';

/** A form somebody may fill in. */
export interface Offer {
  form: FormKind;
  about: About;
}

/** Whether a form changes what it is about; one only asks others to. */
export const changesSomething = ({ form }: Offer): boolean => form !== 'ask-for-update';

/** The forms that somebody may fill in about an initiative, the most used first. */
export function offersAbout(register: Register, initiative: InitiativeId, actor: Actor): Offer[] {
  if (!register.initiative.has(initiative)) return [];
  const about = { initiative };
  const offer = (form: FormKind, may: boolean): Offer[] => (may ? [{ form, about }] : []);
  return [
    ...offer('update-status', mayUpdateStatus(actor, about)),
    ...offer('create-task', mayStartTask(actor, [initiative])),
    ...offer('add-milestone', mayKeepDates(actor, [initiative])),
    ...offer('ask-for-update', isSomebodyToAsk(register, initiative, actor)),
    ...offer('grant-role', isSecretariat(actor)),
  ];
}

/** The forms that somebody may fill in about who may change what. */
export function offersAboutPeople(
  { initiative, cluster, party }: { [Thing in 'initiative' | 'cluster' | 'party']?: string | undefined },
  actor: Actor,
): Offer[] {
  if (!isSecretariat(actor)) return [];
  const thing = Object.entries({ initiative, cluster, party }).filter(([, id]) => id !== undefined);
  return [
    { form: 'grant-role', about: Object.fromEntries(thing) as About },
    { form: 'revoke-role', about: {} },
  ];
}
