import { addDays, addMonths, type Day, weekdayOf } from '../domain/day';
import { isoWeekOf, monthSpan, type Period, weekSpan } from '../domain/span';
import type { Question } from '../queries/question';
import { lean } from './shapes/shape';
import type { Slots } from './slots';

/** The last question for the meeting before it, or for the week or month beside its period ("hvad så ugen efter?", "the month before"). */
export function shifted(previous: Question, { folded }: Slots): Question | undefined {
  if (previous.kind === 'meetings' && previous.which === 'next' && before.test(folded.text))
    return { ...previous, which: 'last' };
  const found = /\b(uge|ugen|maaned|maaneden|week|month) (efter|foer|after|before)\b/.exec(folded.text);
  const [key, period] = periodIn(previous);
  if (!found || !key || !period?.to) return undefined;
  const later = found[2] === 'efter' || found[2] === 'after';
  const monthly = found[1]?.startsWith('m') ?? false;
  const from = period.from ?? period.to;
  const beside = monthly
    ? addMonths(from, later ? 1 : -1)
    : addDays(later ? period.to : from, later ? 7 : -7);
  const { year, week } = isoWeekOf(beside);
  const span = monthly
    ? monthSpan(Number(beside.slice(0, 4)), Number(beside.slice(5, 7)))
    : period.from === null || isWeek(from, period.to)
      ? weekSpan(year, week)
      : later
        ? { from: addDays(period.to, 1), to: beside }
        : { from: beside, to: addDays(from, -1) };
  const fresh = { ...previous, [key]: { ...span, words: found[0] }, apart: undefined, page: undefined };
  return span && (lean(fresh) as Question);
}

/** From a Monday to a Sunday; else seven days follow on the last or go before the first. */
const isWeek = (from: Day, to: Day): boolean => weekdayOf(from) === 1 && addDays(from, 6) === to;

/** "The one before", "det forrige". */
const before = /\b(the|that) one before|\b(det|den) (forrige|foer)\b/;

const periodIn = (question: Question): [string, Period] | [] => {
  if ('period' in question && question.period) return ['period', question.period];
  return 'due' in question && question.due ? ['due', question.due] : [];
};
