import type { Slots } from '../slots';
import type { Shape } from './shape';

/** Whether a work plan is to be read in: "fortsæt importen". What names a body or a task asks about that. */
export const asksForImport = ({ has, bodies, clusters, municipalities }: Slots): boolean =>
  has('plan-import') &&
  [bodies, clusters, municipalities].every((things) => things.length === 0) &&
  !has('task', 'meeting', 'decision');

/** "Fortsæt importen", "importér en arbejdsplan": what was sent in and is not settled, or how it is done. */
export const planImport: Shape = ({ slots }) =>
  asksForImport(slots) ? { outcome: 'plan-import' } : undefined;
