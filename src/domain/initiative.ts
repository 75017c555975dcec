import { z } from 'zod';
import { day } from './day';
import {
  clusterId,
  focusAreaId,
  goalId,
  initiativeId,
  meetingId,
  municipalityId,
  partyId,
  sourceId,
  statusId,
} from './ids';
import { phase } from './phase';
import { prose } from './prose';
import { datedText, provenance } from './source';
import { period } from './span';

/** The kinds of initiatives that people filter by; `kind.words` keeps the source's own word, where there is one. */
export const initiativeKinds = [
  'cooperation-agreement',
  'framework-agreement',
  'revision',
  'action-plan',
  'pilot',
  'campaign',
  'partnership',
  'declaration',
  'overview',
  'guideline',
  'recommendation',
  'clarification',
  'minister-letter',
  'care-programme',
  'work-stream',
  'health-agreement',
  'national',
  'other',
] as const;
export const initiativeKind = z.enum(initiativeKinds);
export type InitiativeKind = z.infer<typeof initiativeKind>;

/** Who has a part in an initiative, and which ("arbejdsgruppe", "tovholder på afprøvningen"). */
export const involvement = z.object({ party: partyId, role: prose, lead: z.boolean(), ...provenance });
export type Involvement = z.infer<typeof involvement>;

/** A cluster or municipality that works on an initiative; `doubt` says why it may no longer be so. */
export const place = z.object({
  party: z.union([clusterId, municipalityId]),
  kind: z.enum(['cluster', 'municipality']),
  doubt: datedText.optional(),
  ...provenance,
});
export type Place = z.infer<typeof place>;

/** An order (bestilling) into a coming year. */
export const order = z.object({ year: z.number().int(), text: prose, ...provenance });
export type Order = z.infer<typeof order>;

/** An initiative (indsats): anything the collaboration has on its work plan. Its phase is in its status entries. */
export const initiative = z.object({
  id: initiativeId,
  title: prose,
  kind: z.object({ group: initiativeKind, words: prose.optional() }),
  aliases: z.array(z.string()),
  parent: initiativeId.optional(),
  related: z.array(initiativeId),
  focusArea: focusAreaId,
  goal: goalId.optional(),
  description: datedText.optional(),
  citizenEffect: datedText.optional(),
  involved: z.array(involvement),
  actors: z.array(partyId),
  places: z.array(place),
  parts: z.array(z.object({ id: z.string(), title: prose, ...provenance })),
  orders: z.array(order),
  conflict: datedText.optional(),
  /** The initiative it went into: its id leads there, and no list holds it. */
  mergedInto: initiativeId.optional(),
  ...provenance,
});
export type Initiative = z.infer<typeof initiative>;

/** How the work goes: on track (på sporet), at risk (i risiko), delayed (forsinket). */
export const signals = ['on-track', 'at-risk', 'delayed'] as const;
export const signal = z.enum(signals);
export type Signal = z.infer<typeof signal>;

/**
 * A dated status entry. `asOf` is the time it speaks of, `knownFrom` the day it could be read. What is told in the
 * chat has no `source`, and may say how it goes, what comes next and when, and which meeting is to decide.
 */
export const statusEntry = z.object({
  id: statusId,
  initiative: initiativeId,
  sequence: z.number().int().nonnegative(),
  asOf: period,
  phase,
  basis: z.enum(['explicit', 'inferred']),
  alternatives: z.array(phase),
  text: prose,
  source: sourceId.optional(),
  signal: signal.optional(),
  nextStep: prose.optional(),
  expected: day.optional(),
  decisionAt: meetingId.optional(),
  /** Why the phase is another than the one that usually follows. */
  reason: prose.optional(),
  ...provenance,
});
export type StatusEntry = z.infer<typeof statusEntry>;
