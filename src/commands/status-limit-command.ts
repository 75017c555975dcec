import { z } from 'zod';
import { limitDays } from '../domain/status-limit';

/** After how many days a status counts as old in this collaboration. */
export const setStatusLimit = z.strictObject({
  kind: z.literal('set-status-limit'),
  seen: z.number().int().nonnegative(),
  days: limitDays,
});
