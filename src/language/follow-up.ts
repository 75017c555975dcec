import type { Question } from '../queries/question';
import { fold } from './fold';
import { isFragment, isNarrowing, standsAlone } from './leaning';
import { saidIn } from './said';
import { says } from './says';
import { aspectCues } from './shapes/aspects';
import { type Asked, asking, type Reading, saidTopic } from './shapes/shape';
import { topicOf } from './shapes/topic';
import { shifted } from './shifted';
import { varied } from './varied';
import { whichPlace } from './which-place';
import { wordsOf } from './words';

/** What an utterance asks that is the last question with something changed; `undefined` where it asks anew. */
export function followed(asked: Asked, previous: Question): Reading | undefined {
  const { slots } = asked;
  // "Er vi kommet længere end sidste år" asks anew.
  if (says(slots.folded.text, 'compared-with')) return undefined;
  const moved = shifted(previous, slots);
  if (moved) return asking(moved);
  if (!asked.leaning && !isFragment(slots, previous)) return undefined;
  const bare = slots.content.every((word) => slots.areaWords.includes(word) || isKindWord(asked, word));
  if (bare && (isNarrowing(slots, previous) || !standsAlone(slots, previous))) {
    const changed = (settled: Asked): Reading | undefined => {
      const question = varied(previous, saidIn(settled), settled);
      return question && asking(question);
    };
    const reading = changed(asked) ?? whichPlace(asked, changed);
    if (reading) return reading;
  }
  if (bare || !asked.leaning || standsAlone(slots, previous)) return undefined;
  return sameOf(asked, previous);
}

const isKindWord = ({ slots }: Asked, word: Asked['slots']['words'][number]): boolean =>
  slots.kinds.some(({ from, to }) => slots.words.slice(from, to).includes(word));

/** The same asked of something else: "and the regional one?" after a date, "hvad med rygestop?" after a lead. */
function sameOf(asked: Asked, previous: Question): Reading | undefined {
  const { slots, reader } = asked;
  if (previous.kind === 'facts') {
    const facts = reader.vocabulary.facts;
    const last = facts.filter(({ id }) => previous.facts.includes(id));
    const others = reader.topics
      .facts(slots.words, slots.content)
      .filter(({ id, share }) => share >= 0.5 && !previous.facts.includes(id));
    const most = Math.max(0, ...others.map(({ share }) => share));
    const fitting = new Set(others.filter(({ share }) => share === most).map(({ id }) => id));
    // Of the same topic, and the nearest to what was told before.
    const said = wordsOf(fold(last.map(({ text }) => `${text.da ?? ''} ${text.en ?? ''}`).join(' ')));
    const [found] = reader.topics
      .facts(said, said)
      .filter(({ id }) => fitting.has(id))
      .filter(({ id }) =>
        last.some(({ topic }) => topic.da === facts.find((fact) => fact.id === id)?.topic.da),
      );
    return found && asking({ kind: 'facts', facts: [found.id] });
  }
  if (previous.kind !== 'initiative' || slots.has('approved', 'who')) return undefined;
  const topic = topicOf(asked);
  if (previous.aspect === 'dates' && !(topic.kind === 'one' && topic.named))
    return asking({ ...previous, match: saidTopic(slots).toLowerCase() });
  if (topic.kind !== 'one' || topic.id === previous.initiative || slots.has(...aspectCues)) return undefined;
  const { aspect, also } = previous;
  return asking({ kind: 'initiative', initiative: topic.id, aspect, ...(also ? { also } : {}) });
}
