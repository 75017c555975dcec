import type { InitiativeId } from '../../domain/ids';
import type { Asked } from './shape';

/** "Handleplanen for 2024": the only one of its kind that has the year in its name, where nothing else is named. */
export function ofKindAndYear({ slots, reader }: Asked): InitiativeId | undefined {
  const [kind, other] = new Set(slots.kinds.map(({ value }) => value));
  const [year] = slots.when?.grain === 'year' ? (/\b20\d\d\b/.exec(slots.when.text) ?? []) : [];
  if (!kind || other || !year || slots.areas.length > 0 || slots.content.length > slots.kinds.length)
    return undefined;
  const [only, second] = reader.vocabulary.initiatives.filter(
    ({ group, title }) => group === kind && title.da?.includes(year),
  );
  return second ? undefined : only?.id;
}
