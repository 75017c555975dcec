import { z } from 'zod';

/** The phases of an initiative's life; what each means is in the texts under `phase.*`. */
export const phases = [
  'idea',
  'not-started',
  'in-preparation',
  'consultation',
  'awaiting-approval',
  'approved',
  'piloting',
  'implementing',
  'implemented',
  'ongoing',
  'paused',
  'awaiting-national',
  'completed',
  'closed',
  'unknown',
] as const;
export const phase = z.enum(phases);
export type Phase = z.infer<typeof phase>;

/** Phases in which nothing more is to be done. */
export const finishedPhases: readonly Phase[] = ['implemented', 'completed', 'closed'];
