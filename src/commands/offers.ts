import { approvalsOf, notAskedYet } from '../domain/approving-parties';
import type { BodyId, ClusterId, GoalId, InitiativeId, MunicipalityId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import { isSomebodyToAsk } from './ask-for-update';
import type { Actor } from './command';
import type { About } from './form';
import type { FormKind } from './forms';
import { mayLink } from './link-initiatives';
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
  /** What it is about, where a card shows several such things. */
  name?: Prose;
}

/** Whether a form changes what it is about; one only asks others to. */
export const changesSomething = ({ form }: Offer): boolean => form !== 'ask-for-update';

/** The forms that somebody may fill in about an initiative, the most used first. */
export function offersAbout(register: Register, initiative: InitiativeId, actor: Actor): Offer[] {
  if (!register.initiative.has(initiative)) return [];
  const about = { initiative };
  const offer = (form: FormKind, may: boolean): Offer[] => (may ? [{ form, about }] : []);
  const approvals = offersAboutApprovals(register, initiative, actor);
  return [
    ...offer('update-status', mayUpdateStatus(actor, about)),
    ...approvals.filter(({ form }) => form === 'record-approval'),
    ...offersAboutImplementation(register, initiative, undefined, actor),
    ...offer('create-task', mayStartTask(actor, [initiative])),
    ...offer('add-milestone', mayKeepDates(actor, [initiative])),
    ...approvals.filter(({ form }) => form === 'send-out'),
    ...forSecretariat(actor, ['set-lead', 'place-order'], about),
    ...offersToOrder(initiative, actor),
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

/** The forms about what an initiative is: what it is called and belongs to, and what becomes of it. */
const offersToOrder = (initiative: InitiativeId, actor: Actor): Offer[] => [
  ...forSecretariat(actor, ['edit-initiative'], { initiative }),
  ...(mayLink(actor, initiative) ? [{ form: 'link-initiatives', about: { initiative } } as const] : []),
  ...forSecretariat(actor, ['split-initiative', 'merge-initiatives', 'close-initiative'], { initiative }),
];

/** The forms that belong to no initiative in particular: they stand on lists of initiatives. */
export const offersOfInitiatives = (actor: Actor, waiting?: 'approval' | 'status'): Offer[] =>
  forSecretariat(actor, [waiting === 'status' ? 'set-status-limit' : 'create-initiative'], {});

const forSecretariat = (actor: Actor, forms: readonly FormKind[], about: About): Offer[] =>
  isSecretariat(actor) ? forms.map((form) => ({ form, about })) : [];

/** The forms about a body, a cluster, a municipality, a goal in a year, or an indicator. */
export const offersAboutBody = (actor: Actor, body: BodyId): Offer[] => [
  ...forSecretariat(actor, ['add-body-person', 'edit-body'], { body }),
  ...forSecretariat(actor, ['hand-over'], { type: 'body', party: body }),
];
export const offersAboutCluster = (actor: Actor, cluster: ClusterId): Offer[] => [
  ...forSecretariat(actor, ['edit-cluster'], { cluster }),
  ...forSecretariat(actor, ['hand-over'], { type: 'cluster', party: cluster }),
];
export const offersAboutMunicipality = (actor: Actor, municipality: MunicipalityId): Offer[] =>
  forSecretariat(actor, ['edit-municipality'], { municipality });
export const offersAboutGoal = (actor: Actor, goal: GoalId, year: number): Offer[] => [
  ...forSecretariat(actor, ['plan-year'], { goal, year: String(year) }),
  ...forSecretariat(actor, ['report-goal'], { goal }),
];
export const offersAboutIndicator = (actor: Actor, indicator: string): Offer[] =>
  forSecretariat(actor, ['record-measurement'], { indicator });
