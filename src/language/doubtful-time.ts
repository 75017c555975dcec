import { addDays } from '../domain/day';
import type { Question } from '../queries/question';
import { exactMeetings } from './shapes/calendar';
import { type Asked, lean, type Reading } from './shapes/shape';

/** Kinds of questions whose answer another time would change. */
const timed: ReadonlySet<Question['kind']> = new Set(['due', 'tasks', 'milestones', 'decisions', 'meetings']);

/**
 * Something in the utterance looks like a time and was not read as one: rather than leave it out silently, ask
 * which time is meant. `undefined` where no time is in doubt.
 */
export function doubtfulTime(asked: Asked, reading: Reading): Reading | undefined {
  const { slots, today } = asked;
  const [left] = slots.dates.residue;
  if (reading.outcome !== 'question' || !left || slots.when || !timed.has(reading.question.kind))
    return undefined;
  const { question } = reading;
  const field = question.kind === 'tasks' ? 'due' : 'period';
  const next = exactMeetings(asked, []).coming[0];
  const within = (to: typeof today): Question =>
    lean({ ...question, [field]: { from: today, to } }) as Question;
  return {
    outcome: 'clarify',
    about: 'date',
    words: left.text,
    options: [
      { label: { da: 'De næste 14 dage', en: 'The next 14 days' }, question: within(addDays(today, 14)) },
      ...(next?.when.from
        ? [
            {
              label: { da: `Til og med ${next.title.da}`, en: `Up to ${next.title.en}` },
              question: within(next.when.from),
            },
          ]
        : []),
      { label: { da: 'Uden tid', en: 'At any time' }, question },
    ],
  };
}
