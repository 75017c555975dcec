import type { Question } from '../queries/question';
import { fold } from './fold';
import { topical, unusedNames } from './left-names';
import { nearest } from './nearest';
import { isOrdinary } from './ordinary';
import { stemsOf } from './shapes/by-words';
import { isOfChain } from './shapes/deadline-chain';
import { isWriting } from './shapes/documents';
import { type Asked, type Reading, wordsSaid } from './shapes/shape';
import { sourceWords } from './shapes/source-named';
import { idsOf, topicOf } from './shapes/topic';
import { stemOf, type Word, wordsOf } from './words';

/**
 * Words that name something, and that the question makes no use of: it is not the whole of what was said ("hvad
 * tid går bussen fra Viborg" is no question about Viborg). Rather than answer another question, say which words
 * are not known, or ask which of the readings is meant. `undefined` where no word is in doubt.
 */
export function doubtfulWords(asked: Asked, reading: Reading): Reading | undefined {
  if (reading.outcome !== 'question') return undefined;
  const { question } = reading;
  const left = leftover(asked, question, reading.beside);
  if (left.length === 0) return undefined;
  const words = wordsSaid(asked.slots, left);
  const others = idsOf(topicOf(asked));
  const { names, topics } = asked.reader;
  const named = names.find(left);
  // Of whom a list tells nothing, the register tells who they are.
  const people = named.flatMap(({ values }) =>
    values.flatMap((name) => (name.as === 'person' ? [{ kind: 'person' as const, name: name.name }] : [])),
  );
  const options = [
    ...[...people, question].map((one) => ({ label: undefined, question: one })),
    ...(others.length > 0 ? nearest(asked, others) : []),
  ];
  const known = named.length > 0 || left.some(({ stem }) => topics.knows(stem));
  return known
    ? { outcome: 'clarify', about: 'shape', words, options: options.slice(0, 4) }
    : { outcome: 'unknown-topic', words, nearest: options.slice(0, 4) };
}

/** Words beside a name that nothing in the register goes by ("the tasks on palliation for Lars Hansen"). */
const unheardOf = ({ slots: { content, titleWords }, reader: { topics } }: Asked): Word[] =>
  titleWords.length === 0
    ? []
    : content.filter(
        (word) => !titleWords.includes(word) && !topics.knows(word.stem) && !topics.knows(stemOf(word.text)),
      );

/** The words of the title of the focus area that a question is about. */
function areaTold({ slots, reader }: Asked, question: Question): Word[] {
  if (!('focusArea' in question)) return [];
  const area = reader.vocabulary.areas.find(({ id }) => id === question.focusArea);
  return area ? slots.content.filter(({ stem }) => stemsOf(area.title).has(stem)) : [];
}

function leftover(asked: Asked, question: Question, beside: readonly Question[] = []): Word[] {
  const { slots, reader } = asked;
  if (question.kind === 'help') return [];
  const unused = unusedNames(asked, question, beside);
  if (unused.length > 0) return unused;
  if (topical.some((field) => field in question)) return 'initiatives' in question ? unheardOf(asked) : [];
  const { kinds, words, areaWords, titleWords, content } = slots;
  const used = new Set<Word>([
    ...sourceWords(asked),
    ...('kinds' in question || question.kind === 'plan'
      ? kinds.flatMap(({ from, to }) => words.slice(from, to))
      : []),
    // A health agreement is on the work plan too and goes by the same name there, and so do the plans of its years.
    ...(question.kind === 'agreement' || question.kind === 'plan' ? titleWords : []),
    ...('focusAreas' in question || 'focusArea' in question ? areaWords : []),
    ...areaTold(asked, question),
    // "Lav": nothing is named by it where something is written.
    ...(question.kind === 'status-document' ? words.filter(({ text }) => isWriting(text)) : []),
  ]);
  // Part of the name of someone who is named ("the involvement committee (PIU)").
  const named = new Set(
    reader.vocabulary.bodies
      .filter(({ id }) => slots.bodies.includes(id))
      .flatMap(({ name }) => wordsOf(fold(`${name.da ?? ''} ${name.en ?? ''}`)))
      .map(({ text }) => stemOf(text)),
  );
  const isHandedIn = ({ text }: Word): boolean => question.kind === 'deadline-chain' && isOfChain(text);
  // "Hvilke indikatorer følger vi": whatever is done with what an agreement lays down, it is what it lays down.
  const ofArea = question.kind === 'agreement' && question.focusArea !== undefined;
  const isDone = ({ stem }: Word): boolean => ofArea && isOrdinary(stem);
  return content.filter(
    (word) => !used.has(word) && !named.has(word.stem) && !isHandedIn(word) && !isDone(word),
  );
}
