import type { Whereabouts } from '../../registers/bindings';
import type { StorePlace } from '../../store/open';
import type { PlanRequest } from './import-plan';
import type { Succession } from './succeed';

/** What is done with a file, and to the whole register alone. */
export const withFile = ['export', 'import', 'backup'] as const;
export const alone = ['init', 'check'] as const;

/** What the command line asks for. */
export type DataRequest =
  | { action: 'help' }
  | { action: (typeof alone)[number]; collaboration: string; place: StorePlace }
  | { action: (typeof withFile)[number]; collaboration: string; place: StorePlace; file: string }
  | { action: 'import-plan'; collaboration: string; place: StorePlace; plan: PlanRequest }
  | { action: 'succeed'; collaboration: string; place: StorePlace; succession: Succession }
  | { action: 'undo-plan'; collaboration: string; place: StorePlace; id: string; by: string }
  | { action: 'copy'; collaboration: string; from: StorePlace; to: StorePlace }
  | { action: 'bind'; collaboration: string; place: StorePlace; where: Whereabouts }
  | { action: 'bindings'; place: StorePlace }
  | { action: 'rotate-links'; place: StorePlace; isConfirmed: boolean }
  | { action: 'forget'; place: StorePlace; person: string; isConfirmed: boolean };
