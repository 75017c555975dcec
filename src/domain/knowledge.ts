import { z } from 'zod';
import { factId, termId } from './ids';
import { prose } from './prose';
import { provenance } from './source';

/** A figure of a fact: of a year, season or group; with `from`/`to` a development. */
export const figure = z.object({
  year: z.number().optional(),
  season: z.string().optional(),
  group: z.string().optional(),
  value: z.union([z.number(), z.string()]).optional(),
  from: z.number().optional(),
  to: z.number().optional(),
  unit: z.string().optional(),
});
export type Figure = z.infer<typeof figure>;

/** A fact with figures that the sources give. */
export const fact = z.object({
  id: factId,
  topic: prose,
  text: prose,
  figures: z.array(figure),
  dataset: z.string().optional(),
  note: prose.optional(),
  ...provenance,
});
export type Fact = z.infer<typeof fact>;

/** A term of the field, explained. `inSources` is false where the expansion is general knowledge of the field. */
export const term = z.object({
  id: termId,
  name: prose,
  abbreviations: z.array(z.string()),
  definition: prose,
  inSources: z.boolean(),
  ...provenance,
});
export type Term = z.infer<typeof term>;
