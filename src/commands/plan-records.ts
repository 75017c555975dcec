import {
  clusterId,
  type FocusAreaId,
  type GoalId,
  type InitiativeId,
  type PartyId,
  partyId,
} from '../domain/ids';
import type { Initiative, Involvement, Order, Place } from '../domain/initiative';
import { currentStatus } from '../domain/live';
import { followsUsually } from '../domain/phase-order';
import type { PlanPlace } from '../domain/plan-place';
import { inLocale, type Prose } from '../domain/prose';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { sameWords } from '../domain/same-words';
import type { ToldInPlan } from '../domain/work-plan';
import type { Actor, Circumstances } from './command';
import { textsOf, withAliases } from './initiative-names';
import { newStatus } from './new-status';
import { reporting } from './reporting';

/** What a plan says in words, in its language. */
export const inWords = ({ locale = 'da' }: ToldInPlan, text: string): Prose => ({ [locale]: text });

/** What a party at the head of an initiative is called where nobody said it before. */
const leading = { da: 'tovholder', en: 'lead' };

/** An initiative as a work plan tells of it; what the plan does not speak of stays as it is. */
export function toldInitiative(
  old: Initiative,
  told: ToldInPlan,
  actor: Actor,
  at: Circumstances,
): Initiative {
  const { title, area, goal, orders, lead, clusters } = told;
  const fresh = reporting(actor, at);
  const renamed =
    title === undefined
      ? {}
      : {
          title: inWords(told, title),
          aliases: withAliases({ title: inWords(told, title), aliases: old.aliases }, textsOf(old.title)),
        };
  return {
    ...old,
    ...renamed,
    ...belonging(old, area, goal),
    ...(orders === undefined ? {} : { orders: ordersOf(old.orders, told, orders, fresh) }),
    ...(lead === undefined ? {} : { involved: leadBy(old.involved, lead, fresh) }),
    ...(clusters === undefined
      ? {}
      : {
          places: placesOf(
            old.places,
            clusters.map((id) => partyId.parse(id)),
            fresh,
          ),
        }),
  };
}

/** A goal belongs to a focus area: whoever moves elsewhere leaves it behind. */
function belonging(
  old: Initiative,
  area: FocusAreaId | undefined,
  goal: GoalId | undefined,
): Partial<Initiative> {
  const moved = area !== undefined && area !== old.focusArea ? { focusArea: area, goal: undefined } : {};
  return goal === undefined ? moved : { ...moved, goal };
}

type Fresh = ReturnType<typeof reporting>;

/** The one order of a year is rewritten; beside several, what is not there yet is added. None is taken away. */
function ordersOf(
  old: readonly Order[],
  plan: ToldInPlan,
  told: NonNullable<ToldInPlan['orders']>,
  fresh: Fresh,
): Order[] {
  const isThere = ({ year, text }: { year: number; text: string }): boolean =>
    old.some((one) => one.year === year && sameWords(inLocale(one.text, 'da')) === sameWords(text));
  const added = told
    .filter((one) => !isThere(one))
    .map(({ year, text }): Order => ({ year, text: inWords(plan, text), ...fresh }));
  const alone = (list: readonly { year: number }[], year: number): boolean =>
    list.filter((one) => one.year === year).length === 1;
  const instead = (one: Order): Order | undefined =>
    alone(old, one.year) && alone(told, one.year) ? added.find(({ year }) => year === one.year) : undefined;
  const kept = old.map((one) => instead(one) ?? one);
  return [...kept, ...added.filter((one) => !kept.includes(one))];
}

function leadBy(old: readonly Involvement[], lead: PartyId, fresh: Fresh): Involvement[] {
  const role = old.find((one) => one.lead)?.role ?? leading;
  return [{ party: lead, role, lead: true, ...fresh }, ...old.filter((one) => !one.lead)];
}

function placesOf(old: readonly Place[], clusters: readonly PartyId[], fresh: Fresh): Place[] {
  const kept = old.filter(
    ({ kind, party }) => kind !== 'cluster' || clusters.some((id) => id === String(party)),
  );
  const added = clusters.filter((id) => !kept.some(({ party }) => String(party) === id));
  return [...kept, ...added.map((id): Place => ({ party: clusterId.parse(id), kind: 'cluster', ...fresh }))];
}

/** The status entry that a work plan tells; nothing where it speaks of no status. */
export function toldStatus(
  register: Register,
  id: InitiativeId,
  told: ToldInPlan,
  origin: { file: string; place: PlanPlace },
  actor: Actor,
  circumstances: Circumstances,
): AnyRecord[] {
  const { status, phase, due, asOf } = told;
  if (status === undefined && phase === undefined && due === undefined) return [];
  const now = currentStatus(register, id);
  const where = `${origin.file}, ${origin.place.name ?? origin.place.table}:${origin.place.row}`;
  const wanted = phase ?? now?.phase ?? 'unknown';
  const entry = newStatus(
    register,
    id,
    {
      phase: wanted,
      // A phase without a word is told by the row that says it.
      text: status === undefined ? (now?.text ?? { da: where }) : inWords(told, status),
      ...(due === undefined ? {} : { expected: due }),
      ...(followsUsually(now?.phase, wanted) ? {} : { reason: { da: where } }),
    },
    actor,
    circumstances,
  );
  if (entry.type !== 'status' || status === undefined || !asOf) return [entry];
  return [{ ...entry, record: { ...entry.record, asOf } }];
}
