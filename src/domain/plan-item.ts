import { z } from 'zod';
import { type InitiativeId, initiativeId } from './ids';
import type { Initiative } from './initiative';
import { inDanish } from './plan-in-danish';
import { planPlace } from './plan-place';
import type { Register } from './register';
import { sameWords } from './same-words';
import {
  liveInitiative,
  type PlanField,
  plannedNow,
  statusTexts,
  type ToldInPlan,
  toldInPlan,
  toldOtherwise,
} from './work-plan';

/** What is asked about a row before anything is done with it. */
export const planDoubts = [
  /** Which initiative it is. */
  'initiative',
  /** Another row is about the same one. */
  'twice',
  /** It lists points that are initiatives of their own, and one status for all of them. */
  'parts',
  /** The register holds a status that is newer than the file's. */
  'newer',
  'phase',
  'area',
  'due',
  'lead',
  'clusters',
] as const;
export type PlanDoubtAbout = (typeof planDoubts)[number];

/** A doubt, the words it is about, and what may be meant: ids, phases or days. */
export const planDoubt = z.strictObject({
  about: z.enum(planDoubts),
  words: z.string(),
  options: z.array(z.string()),
});
export type PlanDoubt = z.infer<typeof planDoubt>;

/** A row of a work plan as it was understood. Nothing is done with it while there are doubts. */
export const planItem = z.strictObject({
  where: planPlace,
  /** The title as it is written. */
  words: z.string(),
  /** The initiative it tells of; without one it is new, or that is what the doubt is about. */
  initiative: initiativeId.optional(),
  told: toldInPlan,
  /** What the register said then of what the row tells otherwise. */
  before: toldInPlan,
  doubts: z.array(planDoubt),
});
export type PlanItem = z.infer<typeof planItem>;

export const planStates = ['new', 'changed', 'unclear', 'untouched'] as const;
export type PlanState = (typeof planStates)[number];

/** What is to be done with a row. */
export function stateOf(item: PlanItem): PlanState {
  if (item.doubts.length > 0) return 'unclear';
  if (item.initiative === undefined) return 'new';
  return fieldsToChange(item).length > 0 ? 'changed' : 'untouched';
}

/** The fields a row changes; of a new initiative all that are told. */
export const fieldsToChange = ({ told, before }: Pick<PlanItem, 'told' | 'before'>): PlanField[] =>
  toldOtherwise(told, before);

/**
 * What a row tells otherwise than the register, with what that says; what is the same is left out of `told`. A status
 * that was told before and has been overtaken is no news, neither is a phase beside a status that stands.
 */
export function comparedWith(
  register: Register,
  id: InitiativeId,
  told: ToldInPlan,
): Pick<PlanItem, 'told' | 'before'> {
  const initiative = liveInitiative(register, id);
  if (!initiative) return { told: {}, before: {} };
  const now = plannedNow(register, initiative);
  const said = inDanish(told, register, initiative);
  const fields = toldOtherwise(withoutKnown(said, register, initiative, now), now);
  const status = fields.includes('status') && told.asOf ? { asOf: told.asOf } : {};
  const isText = fields.some((field) => textFields.has(field));
  const spoken = isText && told.locale !== undefined ? { locale: told.locale } : {};
  return { told: { ...spoken, ...pick(said, fields), ...status }, before: pick(now, fields) };
}

const textFields: ReadonlySet<PlanField> = new Set(['title', 'status', 'orders']);

function withoutKnown(told: ToldInPlan, register: Register, { id }: Initiative, now: ToldInPlan): ToldInPlan {
  const { status } = told;
  if (status === undefined || sameWords(status) === sameWords(now.status ?? '')) return told;
  const isOld = statusTexts(register, id).some((one) => sameWords(one) === sameWords(status));
  if (!isOld) return told;
  const { status: _status, phase: _phase, asOf: _asOf, due: _due, ...rest } = told;
  return rest;
}

const pick = (told: ToldInPlan, fields: readonly PlanField[]): ToldInPlan =>
  Object.fromEntries(fields.flatMap((field) => (told[field] === undefined ? [] : [[field, told[field]]])));
