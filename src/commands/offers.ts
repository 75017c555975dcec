import type { BodyId, ClusterId, GoalId, InitiativeId, MunicipalityId } from '../domain/ids';
import type { Register } from '../domain/register';
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

/** The forms that somebody may fill in about an initiative, the most used first. */
export function offersAbout(register: Register, initiative: InitiativeId, actor: Actor): Offer[] {
  if (!register.initiative.has(initiative)) return [];
  const about = { initiative };
  return [
    ...(mayUpdateStatus(actor, about) ? [{ form: 'update-status' as const, about }] : []),
    ...(mayStartTask(actor, [initiative]) ? [{ form: 'create-task' as const, about }] : []),
    ...(mayKeepDates(actor, [initiative]) ? [{ form: 'add-milestone' as const, about }] : []),
    ...forSecretariat(actor, ['set-lead', 'place-order'], about),
  ];
}

const forSecretariat = (actor: Actor, forms: readonly FormKind[], about: About): Offer[] =>
  isSecretariat(actor) ? forms.map((form) => ({ form, about })) : [];

/** The forms about a body, a cluster, a municipality, a goal in a year, or an indicator. */
export const offersAboutBody = (actor: Actor, body: BodyId): Offer[] =>
  forSecretariat(actor, ['add-body-person', 'edit-body'], { body });
export const offersAboutCluster = (actor: Actor, cluster: ClusterId): Offer[] =>
  forSecretariat(actor, ['edit-cluster'], { cluster });
export const offersAboutMunicipality = (actor: Actor, municipality: MunicipalityId): Offer[] =>
  forSecretariat(actor, ['edit-municipality'], { municipality });
export const offersAboutGoal = (actor: Actor, goal: GoalId, year: number): Offer[] => [
  ...forSecretariat(actor, ['plan-year'], { goal, year: String(year) }),
  ...forSecretariat(actor, ['report-goal'], { goal }),
];
export const offersAboutIndicator = (actor: Actor, indicator: string): Offer[] =>
  forSecretariat(actor, ['record-measurement'], { indicator });
