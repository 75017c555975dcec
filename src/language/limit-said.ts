import type { Slots } from './slots';

const said = /\b(\d{1,3})\s*(dag|dage|doegn|day|days|uge|uger|week|weeks|maaned|maaneder|month|months)\b/;
const daysIn: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:uge|week)/, 7],
  [/^(?:maaned|month)/, 30],
];

/** So many days as somebody says how old something may be ("45 dage", "6 uger"), as a field of a form. */
export function limitSaid({ folded }: Pick<Slots, 'folded'>): string | undefined {
  const [, count, unit = ''] = said.exec(folded.text) ?? [];
  const each = daysIn.find(([words]) => words.test(unit))?.[1] ?? 1;
  return count === undefined ? undefined : String(Number(count) * each);
}
