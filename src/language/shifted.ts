import { addDays, addMonths, type Day, weekdayOf } from '../domain/day';
import { isoWeekOf, monthSpan, type Period, weekSpan } from '../domain/span';
import type { Question, QuestionOf } from '../queries/question';
import { isSaid, patternOf, says } from './says';
import { lean } from './shapes/shape';
import type { Slots } from './slots';

/** The last question for the meeting before it, or for the week or month beside its period ("hvad så ugen efter?", "the month before"). */
export function shifted(previous: Question, { folded }: Slots): Question | undefined {
  if (previous.kind === 'meetings') {
    const [before, after] = beyond[previous.which];
    if (before && says(folded.text, 'the-one-before')) return { ...previous, which: before };
    if (after && says(folded.text, 'the-one-after')) return { ...previous, which: after };
  }
  const found = beside.exec(folded.text);
  const [key, period] = periodIn(previous);
  if (!found || !key || !period?.to) return undefined;
  const [words, unit = '', side = ''] = found;
  const later = isSaid(side, 'after');
  const monthly = isSaid(unit, 'month-unit');
  const from = period.from ?? period.to;
  const near = monthly ? addMonths(from, later ? 1 : -1) : addDays(later ? period.to : from, later ? 7 : -7);
  const { year, week } = isoWeekOf(near);
  const span = monthly
    ? monthSpan(Number(near.slice(0, 4)), Number(near.slice(5, 7)))
    : period.from === null || isWeek(from, period.to)
      ? weekSpan(year, week)
      : later
        ? { from: addDays(period.to, 1), to: near }
        : { from: near, to: addDays(from, -1) };
  const fresh = { ...previous, [key]: { ...span, words }, apart: undefined, page: undefined };
  return span && (lean(fresh) as Question);
}

/** Which meetings hold the one before and the one after those last asked for; one beside a list is in no other. */
const beyond: Readonly<Record<QuestionOf<'meetings'>['which'], readonly (Which | undefined)[]>> = {
  next: ['last', 'upcoming'],
  last: ['held', 'next'],
  held: [],
  upcoming: [],
  all: [],
};
type Which = QuestionOf<'meetings'>['which'];

/** From a Monday to a Sunday; else seven days follow on the last or go before the first. */
const isWeek = (from: Day, to: Day): boolean => weekdayOf(from) === 1 && addDays(from, 6) === to;

/** "Ugen efter", "the month before". */
const beside = new RegExp(
  `\\b(${patternOf('week-unit')}|${patternOf('month-unit')}) (${patternOf('after')}|${patternOf('earlier')})\\b`,
);

const periodIn = (question: Question): [string, Period] | [] => {
  if ('period' in question && question.period) return ['period', question.period];
  return 'due' in question && question.due ? ['due', question.due] : [];
};
