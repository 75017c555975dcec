import type { InitiativeId, SourceId } from '../../domain/ids';
import type { Word } from '../words';
import { type Asked, titleOf } from './shape';

/** Is it what the register was read from ("i arbejdsplanen")? A list that stands in it is not about it. */
export function isSource({ reader }: Asked, id: InitiativeId): boolean {
  const title = titleOf(reader, id).da?.toLowerCase();
  return (
    title !== undefined &&
    reader.vocabulary.sources.some((source) => source.title.toLowerCase().includes(title))
  );
}

/** What the register was read from and is named as such: outright, or by words that mean nothing else half as much. */
function sourceTopic(asked: Asked): Asked['slots']['topics'][number] | undefined {
  const { topics } = asked.slots;
  const [first, second] = topics;
  const isMeant =
    first?.share === 1 && (second?.score ?? 0) < rival * first.score && isSource(asked, first.id);
  return topics.find(({ id, phrase }) => phrase && isSource(asked, id)) ?? (isMeant ? first : undefined);
}

/** The source that is named as where something stands ("indsatser fra arbejdsplanen"). */
export const sourceNamed = (asked: Asked): SourceId | undefined => {
  const plan = sourceTopic(asked);
  const title = plan && titleOf(asked.reader, plan.id).da?.toLowerCase();
  return title === undefined
    ? undefined
    : asked.reader.vocabulary.sources.find((source) => source.title.toLowerCase().includes(title))?.id;
};

/** The words that only say where it stands ("in the work plan"). */
export function sourceWords(asked: Asked): Word[] {
  const { words, content } = asked.slots;
  const plan = sourceTopic(asked);
  if (!plan) return [];
  return plan.phrase
    ? words.slice(plan.phrase.from, plan.phrase.to)
    : content.filter(({ stem }) => plan.calledBy.has(stem));
}

/** What has more than this share of the best score may be meant as well. */
const rival = 0.5;
