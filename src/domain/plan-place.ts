import { z } from 'zod';

/** Where a row stands in a file: which table, from 1, with its name where it has one, and which row of it. */
export const planPlace = z.strictObject({
  table: z.number().int().positive(),
  name: z.string().max(200).optional(),
  row: z.number().int().positive(),
});
export type PlanPlace = z.infer<typeof planPlace>;

/** The row of a file that a change was read from; all rows taken in together share an `import`. */
export const planOrigin = z.strictObject({
  import: z.string().max(100),
  file: z.string().max(200),
  place: planPlace,
});
export type PlanOrigin = z.infer<typeof planOrigin>;
