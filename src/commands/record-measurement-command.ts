import { z } from 'zod';
import { day } from '../domain/day';
import { prose } from '../domain/prose';
import { seen } from './versions';

/** Tells what an indicator was on a day, in place of what was told of that day before. */
export const recordMeasurement = z.strictObject({
  kind: z.literal('record-measurement'),
  indicator: z.string().min(1).max(150),
  /** Of all the indicator's measurements: they are one thing. */
  seen,
  on: day,
  value: z.number(),
  unit: z.string().trim().min(1).max(40),
  note: prose.optional(),
});
