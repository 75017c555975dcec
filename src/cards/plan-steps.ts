import { z } from 'zod';
import { planDoubts } from '../domain/plan-item';

const row = z.number().int().min(0).max(100_000);
const page = z.number().int().min(0).max(100_000).default(0);

/** The field in which what is asked about a row is chosen from a list. */
export const answerField = 'answer';

/** What the buttons about a work plan do. */
export const planStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list'), page }),
  z.strictObject({ do: z.literal('take'), row, page }),
  z.strictObject({ do: z.literal('take-all') }),
  z.strictObject({ do: z.literal('leave'), row, page }),
  z.strictObject({ do: z.literal('bring-back'), row, page }),
  /** What the file says counts, though somebody changed the register since. */
  z.strictObject({ do: z.literal('use-file'), row, page }),
  /** Asks about the first unclear row from there on. */
  z.strictObject({ do: z.literal('ask'), from: row.default(0) }),
  /** Without an answer of its own it brings what was chosen in the field. */
  z.strictObject({
    do: z.literal('answer'),
    row,
    about: z.enum(planDoubts),
    answer: z.string().max(2_000).optional(),
  }),
  z.strictObject({ do: z.literal('discard'), sure: z.boolean().optional() }),
  z.strictObject({ do: z.literal('undo') }),
  /** The new version of a file takes the place of the old one, or is forgotten. */
  z.strictObject({ do: z.literal('replace'), yes: z.boolean() }),
]);
export type PlanStep = z.infer<typeof planStep>;
