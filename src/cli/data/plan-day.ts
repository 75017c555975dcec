import type { Day } from '../../domain/day';
import type { Register } from '../../domain/register';
import { heldMeetings } from '../../queries/calendar';
import { bodyNamed } from '../document/named';

/** For which day the statuses of a plan hold, where it does not say so itself. */
export interface PlanDay {
  /** By its id or a name: the day of its newest meeting. */
  body: string | undefined;
  /** The day, or the one by which that meeting was held. */
  asOf: Day | undefined;
}

/** The day that is meant; `undefined` where none is named. Throws what to say instead. */
export function planDay({ body: named, asOf }: PlanDay, register: Register, today: Day): Day | undefined {
  if (asOf !== undefined && asOf > today)
    throw new Error(`--as-of ${asOf} is still to come: a status is told of a day that has been.`);
  if (named === undefined) return asOf;
  const by = asOf ?? today;
  const body: string = bodyNamed(register, named);
  const [newest] = heldMeetings({ register, today: by, merged: new Map() }).filter(
    (one) => one.body === body,
  );
  const on = newest?.when.to;
  if (newest && on && on === newest.when.from) return on;
  throw new Error(`The register knows no day on which ${named} met by ${by}. Name the day with --as-of.`);
}
