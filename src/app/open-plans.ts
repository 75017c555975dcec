import { openPlanDesks } from '../conversation/plan/plan-desk';
import type { Execute } from '../registers/execute';
import { openPlanDrafts } from '../registers/plan-drafts';
import type { Store } from '../store/store';
import type { Access } from '../teams/access';
import { openFetchFile } from '../teams/fetch-file';

/** What is done with work plans that are sent in: drafts in the store, files from where the program may fetch them. */
export const plansOf = (store: Store, execute: Execute, access: Access) =>
  openPlanDesks({ execute, drafts: openPlanDrafts(store), fetch: openFetchFile(access) });
