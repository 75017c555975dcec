import type { Agreement } from './agreement';
import { type Day, yearOf } from './day';

/** The year an agreement is planned for on a day: that of the day, within the years of the agreement. */
export function yearToPlan(today: Day, agreement: Pick<Agreement, 'valid'> | undefined): number {
  const { from = null, to = null } = agreement?.valid ?? {};
  const begun = Math.max(yearOf(today), from === null ? 0 : yearOf(from));
  return to === null ? begun : Math.min(begun, yearOf(to));
}
