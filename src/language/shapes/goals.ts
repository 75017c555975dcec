import type { AgreementId, GoalId } from '../../domain/ids';
import { isStopWord } from '../analyse';
import { isOrdinary } from '../ordinary';
import { patternOf } from '../says';
import { fittest, stemsOf } from './by-words';
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
  const { content, areaWords } = slots;
  // "The goals on chronic disease" are all of its area.
  if (agreement && areaWords.length > 0 && content.every((word) => areaWords.includes(word)))
    return undefined;
  const { goals, areas, initiatives } = reader.vocabulary;
  const own = goals.filter(({ id, area }) =>
    agreement
      ? areas.some((one) => one.id === area && one.agreement === agreement)
      : initiatives.some(({ goal }) => goal === id),
  );
  return told(own, slots);
}

/** The indicator that is spoken of in the words of its text; `undefined` where it is not sure. */
export const indicatorOf = ({ slots, reader }: Asked): string | undefined =>
  told(reader.vocabulary.indicators, slots, true);

/** The one thing whose text has enough of what was said, and more of it than any other. */
function told<T extends Parameters<typeof fittest>[0][number] & { id: string }>(
  things: readonly T[],
  { words, content, areaWords }: Asked['slots'],
  beyondArea = false,
): T['id'] | undefined {
  // "The indicators on chronic disease" are all of its area.
  if (beyondArea && content.every((word) => areaWords.includes(word))) return undefined;
  const fitting = things.filter(({ text }) => {
    const open = content.filter(({ stem }) => stemsOf(text).has(stem)).length;
    return content.length === 0 || open / content.length >= enough;
  });
  const said = words.filter(({ text, stem }) => !isStopWord(text) && (beyondArea || !isOrdinary(stem)));
  const { things: best, held } = fittest(fitting, new Set(said.map(({ stem }) => stem)));
  return best.length === 1 && held >= fewest ? best[0]?.id : undefined;
}

const numbered = new RegExp(
  `\\b(?:${patternOf('goal-word')})\\s+(?:(?:${patternOf('number-word')})\\.?\\s*)?(\\d{1,2})\\b`,
);

/** Is a goal spoken of by its number? */
export const isNumbered = ({ folded }: Asked['slots']): boolean => numbered.test(folded.text);

/** "Mål 2", "goal 2": the goal of that place among those of an agreement; `null` where it has not so many. */
export function numberedGoal({ slots, reader }: Asked, agreement: AgreementId): GoalId | null | undefined {
  const said = numbered.exec(slots.folded.text);
  if (!said) return undefined;
  const { goals, areas } = reader.vocabulary;
  const own = goals.filter(({ area }) => areas.some((one) => one.id === area && one.agreement === agreement));
  return own[Number(said[1]) - 1]?.id ?? null;
}
