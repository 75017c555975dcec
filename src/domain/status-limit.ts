import { z } from 'zod';
import { provenance } from './source';

/** The id of the one record there is. */
export const statusLimitId = 'status' as const;

/** How many days a status may be old at most before it is to be updated: what a collaboration chose. */
export const limitDays = z.number().int().min(7).max(730);

/** That a status counts as old when it is older than so many days; withdrawn where the collaboration has not chosen. */
export const statusLimit = z.object({ id: z.literal(statusLimitId), days: limitDays, ...provenance });
