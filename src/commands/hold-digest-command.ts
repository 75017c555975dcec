import { z } from 'zod';
import { day } from '../domain/day';
import { subscriptionId } from '../domain/ids';
import { prose } from '../domain/prose';
import { heldDigest } from '../domain/subscription';
import { seen } from './versions';

/** What can be done with a digest before it goes out. */
export const holds = ['as-planned', 'now', 'put-off', 'skip'] as const;

/** What becomes of the digest of one week: when it goes out, if at all, and with which line on top of it. */
export const holdDigestCommand = z.strictObject({
  kind: z.literal('hold-digest'),
  subscription: subscriptionId,
  week: heldDigest.shape.week,
  seen,
  hold: z.enum(holds),
  /** Where it is put off: to which day; the time of day stays. */
  day: day.optional(),
  line: prose.optional(),
});
