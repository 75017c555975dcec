import { partiesOf } from './parties';
import { asking, lean, type Shape } from './shape';

/** That a status is too old: "for gamle", "mangler at opdatere". */
const tooOld =
  /\b(?:statuss?(?:er(?:ne)?|sen)?|status(?:es)?|opdatering(?:er|erne)?|updates?)\b.*\b(?:for gamle?|over graensen|too old|stale|outdated|out of date)\b|\b(?:for gamle?|foraeldede?|stale|outdated) (?:status|opdatering|update)/;
const owing =
  /\b(?:mangler (?:at|stadig at) (?:opdatere|give status|melde status)|ikke (?:har )?opdateret (?:deres |sin )?status|skylder (?:os )?(?:en )?status|owes? (?:us )?(?:an? )?(?:status|update)|has not updated|have not updated|still has to update|still have to update|needs? to update)\b/;
/** "The five most outdated": a list in order of age. */
const ranked = /\b(?:most|mest|top|aeldste|oldest)\b/;
const byArea = /\b(?:fokusomraader?|omraader?|pr\.? omraade|focus areas?|by area|per area)\b/;

/** "Hvilke statusser er for gamle", "hvem mangler at opdatere", "stale statuses by lead". */
export const freshness: Shape = (asked) => {
  const { slots } = asked;
  const { text } = slots.folded;
  const isOwed = owing.test(text);
  if (!isOwed && !tooOld.test(text)) return undefined;
  if (slots.titleWords.length > 0 || slots.when !== undefined || ranked.test(text)) return undefined;
  const by = byArea.test(text) && !isOwed ? 'area' : 'lead';
  return asking(
    lean({
      kind: 'freshness' as const,
      by: by as 'lead' | 'area',
      focusAreas: slots.areas,
      parties: partiesOf(asked),
    }),
  );
};
