import { fieldsToChange, type PlanItem, stateOf } from '../../domain/plan-item';
import type { PlanPlace } from '../../domain/plan-place';
import { answersTo } from '../../domain/settled-plan';
import type { PlanField, ToldInPlan } from '../../domain/work-plan';

/** Where a row stands: "Ark1:7". */
export const placeInWords = ({ table, name, row }: PlanPlace): string => `${name ?? table}:${row}`;

const most = 100;
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? '(nothing)' : JSON.stringify(value);
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > most ? `${oneLine.slice(0, most - 1)}…` : oneLine;
};

const valueIn = (plan: ToldInPlan, field: PlanField): unknown =>
  field === 'orders'
    ? plan.orders?.map(({ year, text }) => `${year}: ${text}`).join(' · ') || undefined
    : plan[field];

/** A row in lines: what is to be done with it, each field before and after, and what is in doubt. */
export function itemInLines(item: PlanItem): string[] {
  const { where, words, initiative, told, before, doubts } = item;
  return [
    `${stateOf(item).padEnd(10)} ${placeInWords(where).padEnd(8)} ${shown(words)}${initiative ? ` (${initiative})` : ''}`,
    ...doubts.map(
      ({ about, words: said, options }) =>
        `    ${about}? “${shown(said)}” ${[...options, ...answersTo(about)].join(' | ')}`,
    ),
    ...fieldsToChange(item).map(
      (field) => `    ${field}: ${shown(valueIn(before, field))} → ${shown(valueIn(told, field))}`,
    ),
  ];
}
