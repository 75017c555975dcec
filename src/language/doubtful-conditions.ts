import type { Question } from '../queries/question';
import { uses } from './cue-uses';
import { leavesCondition } from './left-conditions';
import { unusedNames } from './left-names';
import { isOf } from './question-kinds';
import { type Asked, type Reading, wordsSaid } from './shapes/shape';

/** Buttons that are offered. */
const most = 4;

/**
 * Something is said that tells what is asked or narrows it ("som ingen har besluttet", "hvor mange", "i 2024"), and
 * the question makes no use of it: its answer would be to something else. `undefined` where all is used. `others`
 * are the questions that the utterance may be besides.
 */
export function doubtfulConditions(
  asked: Asked,
  reading: Reading,
  others: () => readonly Question[],
): Reading | undefined {
  if (reading.outcome !== 'question' || asked.inherited) return undefined;
  const { question } = reading;
  const { slots } = asked;
  // "How much money is there for psychiatry": no list of what there is tells that.
  const unrecorded = slots.cues.filter(({ value }) => value === 'unrecorded');
  if (unrecorded.length > 0 && lists(question))
    return {
      outcome: 'unknown-topic',
      words: wordsSaid(slots, slots.words.slice(unrecorded[0]?.from, unrecorded.at(-1)?.to)),
      nearest: [{ label: undefined, question }],
    };
  // "Hvad mangler at blive godkendt" speaks of no tasks.
  const leaves = (one: Question): boolean =>
    leavesCondition(asked, one) ||
    uses.some(
      ({ cues, isUsed }) =>
        slots.has(...cues) && !isUsed(one) && !(cues.includes('task') && slots.has('lacks')),
    );
  if (!leaves(question)) return undefined;
  // What uses all that was said comes first.
  const all = [question, ...others()];
  const isWhole = (one: Question): boolean => !leaves(one) && unusedNames(asked, one).length === 0;
  const ordered = [...all.filter(isWhole), ...all.filter((one) => !isWhole(one))];
  const options = ordered
    .filter((one, at, all) => all.findIndex((same) => JSON.stringify(same) === JSON.stringify(one)) === at)
    .slice(0, most)
    .map((one) => ({ label: undefined, question: one }));
  return { outcome: 'clarify', about: 'shape', words: slots.folded.original.trim(), options };
}

/** Lists, which hold nothing of what is not recorded. */
const lists = isOf(
  ...([
    'initiatives',
    'tasks',
    'due',
    'milestones',
    'decisions',
    'meetings',
    'meeting',
    'body',
    'cluster',
    'municipality',
  ] as const),
);
