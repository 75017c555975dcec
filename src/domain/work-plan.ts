import { z } from 'zod';
import { day } from './day';
import { clusterId, focusAreaId, goalId, type InitiativeId, partyId } from './ids';
import type { Initiative } from './initiative';
import { currentStatus, isLive, statusesOf } from './live';
import { phase } from './phase';
import { inLocale, locale } from './prose';
import type { Register } from './register';
import { sameWords } from './same-words';
import { period } from './span';

/** What a work plan tells of one initiative; what is absent is not spoken of. */
export const toldInPlan = z.strictObject({
  /** The language of its texts; without it they are Danish, as work plans are. */
  locale: locale.optional(),
  title: z.string().optional(),
  area: focusAreaId.optional(),
  goal: goalId.optional(),
  phase: phase.optional(),
  status: z.string().optional(),
  /** The time the status speaks of; only together with one. */
  asOf: period.optional(),
  due: day.optional(),
  orders: z.array(z.strictObject({ year: z.number().int(), text: z.string() })).optional(),
  lead: partyId.optional(),
  clusters: z.array(clusterId).optional(),
});
export type ToldInPlan = z.infer<typeof toldInPlan>;

/** What is compared and changed, in the order it is shown. */
export const planFields = [
  'title',
  'area',
  'goal',
  'phase',
  'status',
  'due',
  'orders',
  'lead',
  'clusters',
] as const;
export type PlanField = (typeof planFields)[number];

/** What a register says of an initiative in the terms of a work plan. */
export function plannedNow(register: Register, initiative: Initiative): ToldInPlan {
  const status = currentStatus(register, initiative.id);
  const lead = initiative.involved.find((one) => one.lead)?.party;
  const clusters = initiative.places.flatMap(({ kind, party }) =>
    kind === 'cluster' ? [clusterId.parse(party)] : [],
  );
  return {
    title: inLocale(initiative.title, 'da'),
    area: initiative.focusArea,
    ...(initiative.goal === undefined ? {} : { goal: initiative.goal }),
    ...(status === undefined
      ? {}
      : { phase: status.phase, status: inLocale(status.text, 'da'), asOf: status.asOf }),
    ...(status?.expected === undefined ? {} : { due: status.expected }),
    orders: initiative.orders.map(({ year, text }) => ({ year, text: inLocale(text, 'da') })),
    ...(lead === undefined ? {} : { lead }),
    clusters,
  };
}

/** Every text by which the status of an initiative was told, the newest last. */
export const statusTexts = (register: Register, id: InitiativeId): string[] =>
  statusesOf(register, id).map(({ text }) => inLocale(text, 'da'));

const saysNothing = (value: ToldInPlan[PlanField]): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Whether a field says the same in both: texts by their words, clusters in any order; of orders, all that `one` has. */
export function samePlanned(field: PlanField, one: ToldInPlan, other: ToldInPlan): boolean {
  if (saysNothing(one[field]) || saysNothing(other[field]))
    return saysNothing(one[field]) && saysNothing(other[field]);
  switch (field) {
    case 'title':
    case 'status':
      return sameWords(one[field] ?? '') === sameWords(other[field] ?? '');
    case 'orders':
      return (one.orders ?? []).every(({ year, text }) => holdsOrder(other, year, text, one));
    case 'clusters':
      return String([...(one.clusters ?? [])].sort()) === String([...(other.clusters ?? [])].sort());
    default:
      return one[field] === other[field];
  }
}

/** Whether something is ordered into a year, however the orders of that year are parted. */
const holdsOrder = (plan: ToldInPlan, year: number, text: string, within: ToldInPlan): boolean =>
  ordersOf(plan, year).some((one) => sameWords(one) === sameWords(text)) ||
  sameWords(ordersOf(plan, year).join(' ')) === sameWords(ordersOf(within, year).join(' '));

const ordersOf = ({ orders = [] }: ToldInPlan, year: number): string[] =>
  orders.filter((one) => one.year === year).map(({ text }) => text);

/** The fields that a work plan tells otherwise than a register does; what it does not speak of stays. */
export const toldOtherwise = (told: ToldInPlan, now: ToldInPlan): PlanField[] =>
  planFields.filter((field) => !saysNothing(told[field]) && !samePlanned(field, told, now));

/** The initiatives that count, by id. */
export const liveInitiative = (register: Register, id: InitiativeId): Initiative | undefined => {
  const found = register.initiative.get(id);
  return found && isLive(found) ? found : undefined;
};
