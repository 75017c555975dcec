import type { FactId } from '../../domain/ids';
import { fold } from '../fold';
import { says } from '../says';
import type { Topic } from '../topic';
import { stemOf } from '../words';
import { type Asked, asking, type Shape } from './shape';

/** A figure: needs a word that asks for one, and a fact that has at least half of the other words. */
export const facts: Shape = (asked) => {
  const { slots, reader } = asked;
  const sums = sumsSaid(asked);
  if (sums.length > 0) return asking({ kind: 'facts', facts: sums });
  const grown = hasGrown(asked);
  if (!slots.has('fact', 'how-many') && !grown) return undefined;
  // "Hvilke tal har vi om rygning": figures, and not everything.
  const asksFigures = slots.cues.some(
    ({ value, to }) =>
      value === 'fact' && slots.cues.some((next) => next.value === 'everything-on' && next.from === to),
  );
  if (
    slots.has(
      'meeting',
      'task',
      'decision',
      'approved',
      'initiative',
      'cluster',
      'municipality',
      'order',
      'overdue',
      'due',
      'unrecorded',
    ) ||
    (slots.has('everything-on') && !asksFigures) ||
    slots.kinds.length > 0
  )
    return undefined;
  const found = reader.topics.facts(slots.words, slots.content);
  // What has more of the words is meant, rather than what has fewer of them more often.
  const share = Math.max(0, ...found.map((one) => one.share));
  const whole = found.filter((one) => one.share >= share);
  const [first] = whole;
  if (!first || share < 0.5) return undefined;
  // "How many live with dementia": with one word known of two, the other may be what is meant.
  if (
    slots.content.some(({ stem, text }) => !reader.topics.knows(stem) && !reader.topics.knows(stemOf(text)))
  )
    return undefined;
  const best =
    asksFigures || grown ? whole : whole.filter(({ score }) => score > 0.8 * first.score).slice(0, 3);
  return asking({ kind: 'facts', facts: ofTheAge(asked, best).map(({ id }) => id) });
};

/** "How has well-being developed": figures that have all of the words, where nothing that is worked on is called so. */
function hasGrown({ slots, reader }: Asked): boolean {
  if (!slots.has('history') || slots.has('change') || slots.content.length === 0) return false;
  const called = slots.topics.some(({ calledBy, phrase }) => phrase || calledBy.size > 0);
  const [first] = reader.topics.facts(slots.words, slots.content);
  return !called && first !== undefined && first.share >= 1;
}

/** Of the figures found those of the age that was said ("25-34 years"), where there are any. */
function ofTheAge({ slots, reader }: Asked, found: readonly Topic<FactId>[]): readonly Topic<FactId>[] {
  const ages = slots.folded.text.match(/\b\d{1,2}-\d{1,2}\b/g) ?? [];
  const told = new Map(reader.vocabulary.facts.map(({ id, text }) => [id, `${text.da} ${text.en}`]));
  const own = found.filter(({ id }) => ages.some((age) => told.get(id)?.includes(age)));
  return own.length > 0 ? own : found;
}

/** "How much money does psychiatry get": the sums the register has of the area that is named. */
function sumsSaid({ slots, reader }: Asked): FactId[] {
  const asks = slots.has('unrecorded', 'how-many', 'fact') && says(slots.folded.text, 'sum-of-money');
  // "What do the initiatives in psychiatry cost": of initiatives, and not of the area.
  const beyond = slots.content.some(
    (word) => !slots.areaWords.includes(word) && !says(word.text, 'sum-of-money'),
  );
  if (!asks || beyond || slots.areaWords.length === 0 || slots.has('initiative', 'task')) return [];
  return reader.topics
    .facts(slots.words, slots.areaWords)
    .map(({ id }) => id)
    .filter((id) => {
      const { da = '', en = '' } = reader.vocabulary.facts.find((fact) => fact.id === id)?.text ?? {};
      return says(fold(`${da} ${en}`).text, 'sum-of-money');
    });
}
