import type { Body } from './body';
import { addDays, type Day } from './day';
import type { DeadlineRule, LeadTime } from './deadline-rule';
import { addWorkingDays, isWorkingDay } from './holidays';
import { isLive } from './live';
import type { Meeting } from './meeting';
import type { Register } from './register';

type LeadTimes = Pick<DeadlineRule, 'paper' | 'agenda'>;

/** How long before the meetings of a body its papers are due and its agenda goes out. */
export interface BodyRule extends LeadTimes {
  /** Nobody has set it: it is the one that ships. */
  assumed: boolean;
}

/** The last days on which the papers of a meeting can be handed in, and its agenda sent out, with the rule. */
export interface Deadlines {
  paper: Day;
  agenda: Day;
  rule: BodyRule;
}

/** What ships for every body that decides, until the secretariat sets a rule. No source gives it. */
export const assumedRule: BodyRule = {
  paper: { count: 15, unit: 'working-days' },
  agenda: { count: 7, unit: 'days' },
  assumed: true,
};

const decidingTypes: readonly string[] = ['udvalg', 'styregruppe', 'råd', 'klyngegruppe'];

/** Whether a body decides: a committee, steering group or council that does more than advise. */
const isDeciding = ({ type, level }: Body): boolean => decidingTypes.includes(type) && level !== 'rådgivende';

/** The rule of a body: the one that was set, else the assumed one; `undefined` for a body that decides nothing. */
export function ruleOf(register: Register, id: string): BodyRule | undefined {
  const set = register.rule.get(id);
  if (set && isLive(set)) return { paper: set.paper, agenda: set.agenda, assumed: false };
  const body = register.body.get(id);
  return body && isDeciding(body) ? assumedRule : undefined;
}

/**
 * The deadlines of a meeting, counted back from its day without counting that day. Plain days that end on a weekend
 * or a public holiday lead to the working day before. `undefined` where it has no exact day or was cancelled.
 */
export function deadlinesOf(
  { when, state }: Pick<Meeting, 'when' | 'state'>,
  rule: BodyRule,
): Deadlines | undefined {
  if (when.from === null || when.from !== when.to || state === 'cancelled') return undefined;
  return { paper: leadBefore(when.from, rule.paper), agenda: leadBefore(when.from, rule.agenda), rule };
}

/** What was counted before: many meetings fall on few days, and counting working days is slow. */
const counted = new Map<string, Day>();

/** The last day that lies so long before a day, which is not counted; one that is free leads to the working day before. */
export function leadBefore(day: Day, lead: LeadTime): Day {
  const key = `${day} ${lead.count} ${lead.unit}`;
  const last = counted.get(key) ?? countedBack(day, lead);
  if (counted.size > 2000) counted.clear();
  counted.set(key, last);
  return last;
}

function countedBack(day: Day, { count, unit }: LeadTime): Day {
  if (unit === 'working-days') return addWorkingDays(day, -count);
  const last = addDays(day, -count);
  return count === 0 || isWorkingDay(last) ? last : addWorkingDays(last, -1);
}

/** The deadlines of a meeting by the rule of its body, where it has one. */
export function deadlinesIn(register: Register, meeting: Meeting): Deadlines | undefined {
  const rule = ruleOf(register, meeting.body);
  return rule && deadlinesOf(meeting, rule);
}
