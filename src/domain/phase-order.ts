import type { DecisionResult } from './meeting';
import { type Phase, phases } from './phase';

/**
 * Which phase usually follows which: draft, consultation, approval by the bodies and by every municipality, entry
 * into force, implementation, evaluation. Any other needs a reason: life does not keep to the order, and the
 * register is to tell why.
 */
const following: Readonly<Record<Phase, readonly Phase[]>> = {
  idea: ['not-started', 'in-preparation', 'closed'],
  'not-started': ['in-preparation', 'paused', 'awaiting-national', 'closed'],
  'in-preparation': ['consultation', 'awaiting-approval', 'piloting', 'paused', 'awaiting-national'],
  consultation: ['in-preparation', 'awaiting-approval', 'paused'],
  'awaiting-approval': ['approved', 'in-preparation', 'consultation', 'paused'],
  approved: ['implementing', 'piloting', 'ongoing', 'implemented'],
  piloting: ['implementing', 'ongoing', 'completed', 'in-preparation', 'paused', 'closed'],
  implementing: ['implemented', 'ongoing', 'completed', 'paused'],
  implemented: ['ongoing', 'completed', 'closed'],
  ongoing: ['completed', 'implemented', 'in-preparation', 'paused', 'closed'],
  paused: ['in-preparation', 'implementing', 'ongoing', 'closed'],
  'awaiting-national': ['in-preparation', 'not-started', 'paused', 'closed'],
  completed: ['closed', 'ongoing'],
  closed: ['idea', 'in-preparation'],
  unknown: phases.filter((phase) => phase !== 'unknown'),
};

/** The phases that usually follow one; where none is known yet, any may. */
export const nextPhases = (phase: Phase | undefined): readonly Phase[] => following[phase ?? 'unknown'];

/** Whether a phase may follow another without a reason; staying is always allowed. */
export const followsUsually = (from: Phase | undefined, to: Phase): boolean =>
  from === to || nextPhases(from).includes(to);

/**
 * The phase a decision leads to where nobody says another: what awaits approval is approved. Everything else,
 * and whatever is postponed, rejected or noted, stays where it is.
 */
export const phaseAfter = (result: DecisionResult, from: Phase | undefined): Phase | undefined =>
  (result === 'approved' || result === 'approved-with-changes') && from === 'awaiting-approval'
    ? 'approved'
    : from;
