import { type Day, daysBetween } from '../domain/day';
import type { Precision } from '../domain/meeting';
import type { Milestone } from '../domain/task';
import { type Refusal, wrong } from './command';

/** Days of the longest period that is as good as a month. */
const aMonth = 31;

/** A day, or with `until` a period, as a milestone keeps it; or what is wrong with it. */
export function plannedFor(
  on: Day,
  until: Day | undefined,
): { ok: true; dates: Pick<Milestone, 'when' | 'precision'> } | { ok: false; refusal: Refusal } {
  const to = until ?? on;
  if (to < on) return wrong('until', 'before-start');
  return { ok: true, dates: { when: { from: on, to }, precision: precisionOf(on, to) } };
}

function precisionOf(from: Day, to: Day): Precision {
  if (from === to) return 'day';
  return daysBetween(from, to) < aMonth ? 'week-or-month' : 'vague';
}
