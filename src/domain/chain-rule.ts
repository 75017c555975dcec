import type { DeadlineRule, LeadTime } from './deadline-rule';
import { isLive } from './live';
import type { Register } from './register';

/** How long a step of the chain takes, and that nobody has set it where it is only assumed. */
export interface Taking<T> {
  takes: T;
  assumed: boolean;
}

/** What a chain of deadlines reckons with beside the deadlines before a body's meetings. */
export interface ChainRule {
  /** How long before the papers are due the working group's draft is. */
  draft: Taking<LeadTime>;
  /** Months the parties take to approve, and the clusters to carry out from the entry into force. */
  approvalMonths: Taking<number>;
  rolloutMonths: Taking<number>;
}

/** What ships until the secretariat sets something else. No source gives it. */
export const assumedChain = {
  draftDays: 10,
  approvalMonths: 3,
  rolloutMonths: 6,
} as const satisfies Partial<DeadlineRule>;

/** What a chain over a body's meetings reckons with; every part is set or assumed by itself. */
export function chainRuleOf(register: Register, body: string): ChainRule {
  const rule = register.rule.get(body);
  const set: Partial<DeadlineRule> = rule && isLive(rule) ? rule : {};
  const taking = <T>(own: T | undefined, usual: T): Taking<T> => ({
    takes: own ?? usual,
    assumed: own === undefined,
  });
  const draft = taking<number>(set.draftDays, assumedChain.draftDays);
  return {
    draft: { takes: { count: draft.takes, unit: 'working-days' }, assumed: draft.assumed },
    approvalMonths: taking<number>(set.approvalMonths, assumedChain.approvalMonths),
    rolloutMonths: taking<number>(set.rolloutMonths, assumedChain.rolloutMonths),
  };
}
