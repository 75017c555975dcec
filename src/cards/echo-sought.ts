import { certainDay } from '../domain/day';
import type { Question } from '../queries/question';
import { longDay, monthInWords } from './days';
import { clip, type Wording } from './wording';

/** The words of an open text that was searched for, a step ("trin 2") or a person's name; the day or year that was asked for. */
export function sought(question: Question, wording: Wording): string[] {
  const quoted = (words: string) => [wording.text('echo.sought', { words: clip(words, 60) })];
  if (question.kind === 'initiative' && question.match) return quoted(question.match);
  if (question.kind === 'person') return quoted(question.name);
  if (question.kind === 'deadline-chain') return question.day ? [longDay(question.day, wording.locale)] : [];
  if (question.kind === 'year' && question.year !== undefined && question.month !== undefined) {
    const { year, month } = question;
    return month === 'none'
      ? [String(year), wording.text('year.without-month')]
      : [monthInWords(certainDay(year, month, 1), wording.locale)];
  }
  const year =
    question.kind === 'orders' || question.kind === 'plan' || question.kind === 'year'
      ? question.year
      : undefined;
  return year === undefined ? [] : [String(year)];
}
