import type { InitiativeId } from '../domain/ids';
import type { Question } from '../queries/question';
import { isStopWord } from './analyse';
import { overlaps, type Stretch } from './found';
import { type Asked, familyOf } from './shapes/shape';
import { isSource } from './shapes/source-named';

/** The one initiative that a question names; `undefined` where it names none, or several. */
export function onlyOneOf(question: Question): InitiativeId | undefined {
  if ('initiative' in question) return question.initiative;
  const [only, second] = ('initiatives' in question && question.initiatives) || [];
  return second ? undefined : only;
}

/** The same question about another initiative. */
export const aboutInstead = (question: Question, id: InitiativeId): Question =>
  ('initiative' in question
    ? { ...question, initiative: id }
    : { ...question, initiatives: [id] }) as Question;

/** The initiatives that are named outright beside the one that is meant, by words that are none of its own. */
export function besides(asked: Asked, meant: InitiativeId): InitiativeId[] {
  const { slots, reader } = asked;
  const own = slots.topics.find(({ id }) => id === meant);
  if (!own) return [];
  const family = new Set([
    ...familyOf(reader, meant),
    ...reader.vocabulary.initiatives.flatMap(({ id, parent }) => (id === meant && parent ? [parent] : [])),
  ]);
  const isOwn = (phrase: Stretch): boolean =>
    (own.phrase !== undefined && overlaps(phrase, own.phrase)) ||
    slots.words
      .slice(phrase.from, phrase.to)
      .every(({ text, stem }) => isStopWord(text) || own.stems.has(stem));
  return slots.topics.flatMap(({ id, phrase }) =>
    phrase?.exact && !family.has(id) && !isSource(asked, id) && !isOwn(phrase) ? [id] : [],
  );
}
