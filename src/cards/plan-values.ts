import type { Day } from '../domain/day';
import { fieldsToChange, type PlanDoubt, type PlanItem } from '../domain/plan-item';
import type { PlanPlace } from '../domain/plan-place';
import type { RowNow } from '../domain/plan-row-now';
import type { Prose } from '../domain/prose';
import type { PlanField, ToldInPlan } from '../domain/work-plan';
import { longDay } from './days';
import { clip, type Wording } from './wording';

/** What the things that rows name by id are called. */
export type NameOf = (id: string) => Prose | undefined;

/** What a field of a work plan is called, by its key. */
const labels: Readonly<Record<PlanField, string>> = {
  title: 'field.title',
  area: 'field.focusArea',
  goal: 'field.goal',
  phase: 'field.phase',
  status: 'field.text',
  due: 'field.due',
  orders: 'field.orders',
  lead: 'field.party',
  clusters: 'plan-draft.clusters',
};

/** What a plan says in a field, as people read it; an empty text where it says nothing. */
export function plannedInWords(field: PlanField, plan: ToldInPlan, nameOf: NameOf, wording: Wording): string {
  const name = (id: string): string => wording.name(nameOf(id) ?? { da: id });
  switch (field) {
    case 'title':
      return plan.title ?? '';
    case 'area':
    case 'goal':
    case 'lead': {
      const id = plan[field];
      return id === undefined ? '' : name(id);
    }
    case 'phase':
      return plan.phase === undefined ? '' : wording.text(`phase.${plan.phase}`);
    case 'status':
      return plan.status ?? '';
    case 'due':
      return plan.due === undefined ? '' : longDay(plan.due, wording.locale);
    case 'orders':
      return (plan.orders ?? []).map(({ year, text }) => `${year}: ${text}`).join(' · ');
    case 'clusters':
      return wording.list((plan.clusters ?? []).map(name));
  }
}

/** Characters of what is told of a field. */
const most = { file: 160, register: 120 };

/** The evidence of a row: what the file says of each field it changes, and what the register says. */
export function evidenceOf({ item, state, now }: RowNow, nameOf: NameOf, wording: Wording): string[] {
  if (state === 'overtaken' && !now) return [wording.text('plan-draft.gone')];
  const fields = fieldsToChange(item).filter((field) => item.initiative !== undefined || field !== 'title');
  const said = (field: PlanField, plan: ToldInPlan, length: number): string =>
    clip(plannedInWords(field, plan, nameOf, wording), length);
  return fields.map((field) => {
    const label = wording.text(labels[field]);
    const after = said(field, item.told, most.file);
    const before = said(field, item.before, most.register);
    // Of what is new, and of what stands by now, there is nothing to compare.
    if (item.initiative === undefined || state === 'taken')
      return wording.text('plan-draft.told', { label, after });
    const current = now ? said(field, now, most.register) : '';
    const none = wording.text('value.none');
    return state === 'overtaken' && current !== before
      ? wording.text('plan-draft.says-now', { label, after, before: before || none, now: current || none })
      : before === ''
        ? wording.text('plan-draft.says-first', { label, after })
        : wording.text('plan-draft.says', { label, after, before });
  });
}

/** Where a row stands in its file. */
export function rowInWords({ table, name, row }: PlanPlace, wording: Wording): string {
  const where = name === undefined ? wording.text('plan-draft.table', { table }) : clip(name, 60);
  return table === 1 && name === undefined
    ? wording.text('plan-draft.row', { row })
    : wording.text('plan-draft.row-in', { table: where, row });
}

/** What a row is about: the initiative as the register calls it, else the title in the file. */
export const titleOfRow = (
  { initiative, told, words }: PlanItem,
  nameOf: NameOf,
  wording: Wording,
): string => {
  const known = initiative && nameOf(initiative);
  return clip(known ? wording.name(known) : (told.title ?? words), 160);
};

/** What may be meant by a doubt's option: a phase, a day, or what some ids name. */
export function optionInWords(
  about: PlanDoubt['about'],
  option: string,
  nameOf: NameOf,
  wording: Wording,
): string {
  if (about === 'phase') return wording.text(`phase.${option}`);
  if (about === 'due') return longDay(option as Day, wording.locale);
  return wording.list(option.split(',').map((id) => clip(wording.name(nameOf(id) ?? { da: id }), 120)));
}
