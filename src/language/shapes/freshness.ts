import { contains } from '../../domain/span';
import { says } from '../says';
import { partiesOf } from './parties';
import { asking, lean, type Shape } from './shape';

/** "Hvilke statusser er for gamle", "hvem mangler at opdatere", "stale statuses by lead". */
export const freshness: Shape = (asked) => {
  const { slots } = asked;
  const { text } = slots.folded;
  const isOwed = says(text, 'owing');
  // "The five most outdated": a list in order of age.
  if (!isOwed && !(says(text, 'status-noun') && says(text, 'too-old'))) return undefined;
  // What is old is so today: "i år" is told to be left out.
  const isOfOtherDays = slots.when !== undefined && !contains(slots.when.bare, asked.today);
  if (slots.titleWords.length > 0 || isOfOtherDays || says(text, 'ranking')) return undefined;
  const by = says(text, 'by-area') && !isOwed ? 'area' : 'lead';
  return asking(
    lean({
      kind: 'freshness' as const,
      by: by as 'lead' | 'area',
      focusAreas: slots.areas,
      parties: partiesOf(asked),
    }),
  );
};
