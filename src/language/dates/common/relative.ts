import type { Step } from '../date-words';
import type { Direction, Expression } from '../expression';
import { lexicon } from '../lexicon';
import { ago, ahead, inAll, rollingBehind } from './distance';
import { monthName } from './month-name';
import { amount, orSo, type Quantity, quantity, unsaidQuantity } from './quantity';
import { firstOf, isAt, type Rule, skip } from './source';

const direction = (step: Step): Direction => (step.step < 0 ? -1 : 1);

/** i dag, i morgen, yesterday, the day after tomorrow. */
const dayFromToday: Rule<Expression> = (source, at) => {
  const found = lexicon.days.at(source.tokens, at);
  return found && { value: { kind: 'today', days: found.value }, next: found.next };
};

/** "now" says a time only together with another one; on its own it is dropped. */
export const now: Rule<Expression> = (source, at) => {
  const found = lexicon.now.at(source.tokens, at);
  return found && { value: { kind: 'today', days: 0, weak: true }, next: found.next };
};

/** "i år", "the week after next"; "årets", "ugens". */
const unitPhrase: Rule<Expression> = (source, at) => {
  const found = lexicon.unitSteps.at(source.tokens, at);
  if (found) return { value: { kind: 'unit', ...found.value }, next: found.next };
  const genitive = lexicon.ofTheUnits.at(source.tokens, at);
  if (!genitive) return undefined;
  return genitive.value === 'day'
    ? isAt(source, genitive.next, 'orden')
      ? undefined
      : { value: { kind: 'today', days: 0 }, next: genitive.next }
    : { value: { kind: 'unit', unit: genitive.value, step: 0 }, next: genitive.next };
};

/** "de næste 14 dage", "the past three months", "kommende uger", "the coming week". */
const rolling: Rule<Expression> = (source, at) => {
  const article = lexicon.articles.at(source.tokens, at);
  const first = amount(source, article?.next ?? at);
  const step =
    lexicon.steps.at(source.tokens, article?.next ?? at) ??
    (first && lexicon.steps.at(source.tokens, first.next));
  if (!step || step.value.step === 0) return undefined;
  const turned = first && first.next < step.next ? lexicon.units.at(source.tokens, step.next) : undefined;
  const counted =
    turned && first
      ? { value: { count: first.value, unit: turned.value, vague: false }, next: turned.next }
      : (quantity(source, step.next) ?? unsaidQuantity(source, step.next));
  const single = counted ? undefined : lexicon.units.at(source.tokens, step.next);
  const calendar = single && ['quarter', 'half-year', 'weekend', 'day'].includes(single.value);
  const definite = article !== undefined && isAt(source, article.next - 1, 'de', 'den', 'det', 'the');
  const rolls = step.value.rolling === 'always' || (step.value.rolling === 'with-article' && definite);
  if (!counted && (!single || calendar || !rolls)) return undefined;
  const more = single && orSo(source, single.next);
  const said: Quantity = counted?.value ?? { count: more?.value ?? 1, unit: single?.value ?? 'day' };
  return {
    value: inAll(said, direction(step.value)),
    next: counted?.next ?? more?.next ?? single?.next ?? step.next,
  };
};

/** "denne og næste uge", "this week or next": two units in a row, the word for them said once. */
const twoSteps: Rule<Expression> = (source, at) => {
  const first = lexicon.steps.at(source.tokens, skip(source, at, lexicon.articles));
  const early = first && lexicon.units.at(source.tokens, first.next);
  const and = first && lexicon.and.at(source.tokens, early?.next ?? first.next);
  const second = and && lexicon.steps.at(source.tokens, skip(source, and.next, lexicon.articles));
  const late = second && lexicon.units.at(source.tokens, second.next);
  const unit = early?.value ?? late?.value;
  if (!first || !second || !unit || (early && late)) return undefined;
  const one = (step: Step): Expression => ({ kind: 'unit', unit, step: step.step });
  const inOrder = first.value.step <= second.value.step;
  const [from, to] = inOrder ? [first.value, second.value] : [second.value, first.value];
  return { value: { kind: 'range', from: one(from), to: one(to) }, next: late?.next ?? second.next };
};

/** "næste uge", "this month", "last November", "næste forår", "sidste jul", "next Tuesday". */
const stepped: Rule<Expression> = (source, at) => {
  const article = skip(source, at, lexicon.articles);
  const step = lexicon.steps.at(source.tokens, at) ?? lexicon.steps.at(source.tokens, article);
  if (!step) return undefined;
  const value = step.value.step;
  const unit = lexicon.units.at(source.tokens, step.next);
  if (unit && unit.value !== 'day' && unit.value !== 'workday')
    return { value: { kind: 'unit', unit: unit.value, step: value }, next: unit.next };
  const weekday = lexicon.weekdays.at(source.tokens, step.next);
  if (weekday && !(isAt(source, at, 'last', 'sidste') && isAt(source, weekday.next, 'i', 'in', 'of', 'af')))
    return { value: weekdayStep(weekday.value, step.value), next: weekday.next };
  const month = monthName(source, step.next);
  if (month) return { value: { kind: 'month', month: month.value, step: value }, next: month.next };
  const season = lexicon.seasons.at(source.tokens, step.next);
  if (season) return { value: { kind: 'season', season: season.value, step: value }, next: season.next };
  const holiday = lexicon.holidays.at(source.tokens, step.next);
  return holiday && { value: { kind: 'holiday', holiday: holiday.value, step: value }, next: holiday.next };
};

/** "kommende fredag" is the nearest one; "næste fredag" that of next week. */
const weekdayStep = (weekday: number, step: Step): Expression =>
  step.step === 1 && step.rolling !== 'with-article'
    ? { kind: 'weekday', weekday, near: 1 }
    : { kind: 'weekday', weekday, step: step.step };

/** Times that are said from today. */
export const relative: Rule<Expression> = firstOf(
  dayFromToday,
  unitPhrase,
  ago,
  ahead,
  rollingBehind,
  twoSteps,
  rolling,
  stepped,
);
