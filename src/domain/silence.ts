import { addDays, type Day } from './day';
import type { Initiative } from './initiative';
import { currentStatus } from './live';
import { finishedPhases } from './phase';
import type { Register } from './register';
import { spokenOf } from './status-age';

/** Since when nobody has told of an unfinished initiative, where that is longer than the collaboration's limit. */
export function silentSince(register: Register, initiative: Initiative, today: Day): Day | undefined {
  const status = currentStatus(register, initiative.id);
  if (status && finishedPhases.includes(status.phase)) return undefined;
  const last = spokenOf(status ?? initiative, today);
  return last < addDays(today, -register.freshDays) ? last : undefined;
}
