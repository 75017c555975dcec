import list from './work-plan.json';

/** How an initiative of the work plan for 2023 has to stand in the status document as of 31 October 2023. */
export interface Expected {
  id: string;
  area: string;
  goal: string;
  phase: string;
  status: string;
  orders: string[];
  /** It has a status that became known since the meeting on 15 September 2023. */
  isNew?: boolean | undefined;
}

/** Every initiative that the work plan (source 004) names, written down apart from the register that ships. */
export const workPlan: readonly Expected[] = list;
