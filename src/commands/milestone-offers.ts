import type { Register } from '../domain/register';
import type { Actor } from './command';
import { changeableMilestone } from './milestone-rights';
import type { Offer } from './offers';

/** The forms that somebody may fill in about a date, the most used first. */
export function offersAboutMilestone(register: Register, id: string, actor: Actor): Offer[] {
  const found = changeableMilestone(register, id, actor);
  if (!found.ok) return [];
  const { milestone } = found;
  const forms: Offer['form'][] =
    milestone.reached === undefined
      ? ['reach-milestone', 'move-milestone', 'drop-milestone']
      : ['move-milestone', 'drop-milestone'];
  return forms.map((form) => ({ form, about: { milestone: milestone.id } }));
}
