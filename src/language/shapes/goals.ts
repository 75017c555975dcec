import type { AgreementId, GoalId } from '../../domain/ids';
import { isStopWord } from '../analyse';
import { fold } from '../fold';
import { isOrdinary } from '../ordinary';
import { stemOf, wordsOf } from '../words';
import type { Asked } from './shape';

/** The share of the words nothing else explains that a goal must have. */
const enough = 0.6;
/** Words of a goal that must be said: one is what a whole area is called by. */
const fewest = 2;

/**
 * The goal that is spoken of in the words of its text: one of an agreement, else one that initiatives are to reach.
 * `undefined` where it is not sure.
 */
export function goalOf({ slots, reader }: Asked, agreement?: AgreementId): GoalId | undefined {
  const { goals, areas, initiatives } = reader.vocabulary;
  const own = goals.filter(({ id, area }) =>
    agreement
      ? areas.some((one) => one.id === area && one.agreement === agreement)
      : initiatives.some(({ goal }) => goal === id),
  );
  const said = new Set(
    slots.words.filter(({ text, stem }) => !isStopWord(text) && !isOrdinary(stem)).map(({ stem }) => stem),
  );
  const weighed = own
    .map(({ id, text }) => {
      const stems = new Set(
        wordsOf(fold(`${text.da ?? ''} ${text.en ?? ''}`)).flatMap(({ text: word, stem }) => [
          stem,
          stemOf(word),
        ]),
      );
      const held = [...said].filter((stem) => stems.has(stem)).length;
      const open = slots.content.filter(({ stem }) => stems.has(stem)).length;
      return { id, held, share: slots.content.length === 0 ? 1 : open / slots.content.length };
    })
    .filter(({ held, share }) => held >= fewest && share >= enough)
    .sort((a, b) => b.held - a.held);
  const [first, second] = weighed;
  return first && first.held > (second?.held ?? 0) ? first.id : undefined;
}
