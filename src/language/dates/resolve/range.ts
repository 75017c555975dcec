import { type Day, yearOf } from '../../../domain/day';
import type { Expression, Grain, SaidYear } from '../expression';
import { choose } from './choose';
import { isResolved, type Outcome, type Resolved, type Surroundings } from './resolved';

type Range = Extract<Expression, { kind: 'range' }>;
type Resolve = (said: Expression, around: Surroundings) => Outcome;

const recurring: readonly Expression['kind'][] = [
  'date',
  'weeks',
  'month',
  'quarters',
  'half',
  'season',
  'holiday',
];

/** The expression a year may be put on: the time itself, or what it is a part of. */
function withYear(said: Expression, year: SaidYear): Expression {
  if (said.kind === 'part' || said.kind === 'half-of') return { ...said, of: withYear(said.of, year) };
  return recurring.includes(said.kind) ? ({ ...said, year } as Expression) : said;
}

function yearIn(said: Expression): SaidYear | undefined {
  if (said.kind === 'part' || said.kind === 'half-of') return yearIn(said.of);
  if (said.kind === 'year') return said.year;
  return 'year' in said ? said.year : undefined;
}

function isFree(said: Expression): boolean {
  if (said.kind === 'part' || said.kind === 'half-of') return isFree(said.of);
  if (said.kind === 'date' && said.month === undefined) return false;
  return (
    recurring.includes(said.kind) &&
    yearIn(said) === undefined &&
    !('step' in said && said.step !== undefined)
  );
}

const lengthOrder: readonly Grain[] = [
  'day',
  'holiday',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half-year',
  'year',
];
const finer = (a: Grain, b: Grain): Grain => (lengthOrder.indexOf(a) <= lengthOrder.indexOf(b) ? a : b);

function joined(from: Resolved, to: Resolved): Resolved | undefined {
  const first: Day = from.since ?? from.from;
  const last: Day = to.by ?? to.to;
  if (first > last) return undefined;
  const vague = from.vague || to.vague;
  return {
    from: first,
    to: last,
    grain: finer(from.grain, to.grain),
    yearGiven: from.yearGiven && to.yearGiven,
    ...(vague && { vague: true }),
  };
}

/** A weekday or a day without its month comes after the first end, whatever today is. */
const countsFrom = (said: Expression): boolean =>
  (said.kind === 'weekday' && !said.within && said.step === undefined) ||
  (said.kind === 'date' && said.month === undefined && said.monthStep === undefined);

/** "mandag til onsdag i næste uge": the week said last is that of both. */
const preceding = (from: Expression, to: Expression): Expression =>
  from.kind === 'weekday' && to.kind === 'weekday' && to.within && !from.within
    ? { ...from, within: to.within }
    : from;

/** Both ends of a range in years where the second does not come before the first. */
export function resolveRange(said: Range, around: Surroundings, resolve: Resolve): Outcome {
  const read = (from: Expression, to: Expression, looking = around.looking): Outcome => {
    const first = resolve(preceding(from, to), { ...around, looking });
    if (!isResolved(first)) return first;
    const after = { ...around, today: first.from, looking: 'future' as const };
    const last = resolve(to, countsFrom(to) ? after : { ...around, looking });
    return isResolved(last) ? joined(first, last) : last;
  };
  const [freeFrom, freeTo] = [isFree(said.from), isFree(said.to)];
  const year = { from: yearIn(said.from), to: yearIn(said.to) };
  const beside = (known: SaidYear | undefined, step: number): SaidYear | undefined =>
    known && ('given' in known ? { given: known.given + step } : { offset: known.offset + step });
  const tries = (
    known: SaidYear | undefined,
    steps: readonly number[],
    put: (year: SaidYear) => Outcome,
  ): Outcome => {
    let problem: Outcome;
    for (const step of steps) {
      const tried = beside(known, step);
      const found = tried && put(tried);
      if (isResolved(found)) return found;
      problem ??= found;
    }
    return problem;
  };
  if (freeFrom && year.to) return tries(year.to, [0, -1], (put) => read(withYear(said.from, put), said.to));
  if (freeTo && year.from) return tries(year.from, [0, 1], (put) => read(said.from, withYear(said.to, put)));
  if (freeFrom && freeTo) return bothFree(said, around, resolve, read);
  if (freeTo) {
    const first = resolve(said.from, around);
    if (!isResolved(first)) return first;
    return tries({ given: yearOf(first.from) }, [0, 1], (put) => read(said.from, withYear(said.to, put)));
  }
  if (freeFrom) {
    const last = resolve(said.to, around);
    if (!isResolved(last)) return last;
    return tries({ given: yearOf(last.to) }, [0, -1], (put) => read(withYear(said.from, put), said.to));
  }
  return read(said.from, said.to) ?? read(said.from, said.to, 'future');
}

/** Without any year: a meeting on the first day decides, else the whole range nearest to where one looks. */
function bothFree(
  said: Range,
  around: Surroundings,
  resolve: Resolve,
  read: (from: Expression, to: Expression) => Outcome,
): Outcome {
  const first = resolve(said.from, around);
  const last = resolve(said.to, around);
  if (!isResolved(first)) return first;
  if (!isResolved(last)) return last;
  const years =
    first.meeting !== undefined
      ? [yearOf(first.from)]
      : [-1, 0, 1].map((step) => yearOf(around.today) + step);
  const options = years.flatMap((year) => {
    const from = withYear(said.from, { given: year });
    const found = read(from, withYear(said.to, { given: year }));
    const crossing = isResolved(found) ? found : read(from, withYear(said.to, { given: year + 1 }));
    return isResolved(crossing) ? [{ ...crossing, yearGiven: false }] : [];
  });
  return choose(options, around.today, around.looking === 'ahead' ? 'future' : around.looking);
}
