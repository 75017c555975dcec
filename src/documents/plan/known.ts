import type { Day } from '../../domain/day';
import type { Phase } from '../../domain/phase';
import type { Register } from '../../domain/register';
import type { PlanWords } from '../../language/plan-words';

/** What a work plan is read against. */
export interface Known {
  register: Register;
  words: PlanWords;
  /** A phase by the name that people are shown, in any language. */
  phaseCalled(name: string): Phase | undefined;
  today: Day;
  /** The day that statuses speak of where neither their heading nor their row says one. */
  asOf?: Day | undefined;
}
