import { isSaid, patternOf } from './says';
import type { Slots } from './slots';

/** How many days each unit is. */
const units = [
  ['day-length', 1],
  ['week-length', 7],
  ['month-length', 30],
] as const;
const said = new RegExp(`\\b(\\d{1,3})\\s*(${units.map(([unit]) => patternOf(unit)).join('|')})\\b`);

/** So many days as somebody says how old something may be ("45 dage", "6 uger"), as a field of a form. */
export function limitSaid({ folded }: Pick<Slots, 'folded'>): string | undefined {
  const [, count, unit = ''] = said.exec(folded.text) ?? [];
  const each = units.find(([length]) => isSaid(unit, length))?.[1] ?? 1;
  return count === undefined ? undefined : String(Number(count) * each);
}
