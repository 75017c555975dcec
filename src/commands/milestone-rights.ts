import type { InitiativeId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { Role } from '../domain/person';
import type { Register } from '../domain/register';
import type { Milestone } from '../domain/task';
import { type Actor, type Refusal, refused } from './command';
import { isMemberOf, isSecretariat } from './rights';

/** Who may change the dates of an initiative. */
export const milestoneKeepers: readonly Role[] = ['working-group-member', 'secretariat'];

/** Whether somebody may add and change the dates of some initiatives: the working group of one of them. */
export const mayKeepDates = (actor: Actor, initiatives: readonly InitiativeId[]): boolean =>
  isSecretariat(actor) || initiatives.some((one) => isMemberOf(actor, one));

/** A date that somebody may change, or why they may not; one that was dropped or overtaken stays as it is. */
export function changeableMilestone(
  register: Register,
  id: string,
  actor: Actor,
): { ok: true; milestone: Milestone } | { ok: false; refusal: Refusal } {
  const milestone = register.milestone.get(id);
  if (!milestone || !isLive(milestone)) return refused({ reason: 'not-there' });
  if (!mayKeepDates(actor, milestone.initiatives))
    return refused({ reason: 'not-allowed', who: milestoneKeepers });
  return milestone.superseded ? refused({ reason: 'dropped' }) : { ok: true, milestone };
}
