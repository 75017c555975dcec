import type { Day } from '../../../src/domain/day';
import type { DateContext, DateReading, MeetingDay } from '../../../src/language/dates/read-dates';
import { readDates } from '../../../src/language/dates/read-dates';
import { fold } from '../../../src/language/fold';
import exam from '../../exam/dates.json';

const today = exam.today as Day;

const abbreviations: Record<string, string[]> = {
  SSG: ['SSG', 'Sundhedsstyregruppen', 'styregruppen', 'steering group'],
  SSU: ['SSU', 'Sundhedssamarbejdsudvalget', 'samarbejdsudvalget'],
};

export const meetings: MeetingDay[] = Object.entries(exam.meetings)
  .flatMap(([body, days]) =>
    days.map((day) => ({
      id: `${body.toLowerCase()}-${day}`,
      body: body.toLowerCase(),
      day: day as Day,
      abbreviations: abbreviations[body] ?? [body],
      state: day <= today ? ('held' as const) : ('planned' as const),
    })),
  )
  .sort((a, b) => a.day.localeCompare(b.day));

export const context: DateContext = { today, meetings };

/** Reads a text on 2023-10-25 with the exam's meetings. */
export const read = (text: string, overrides: Partial<DateContext> = {}): DateReading =>
  readDates(fold(text), { ...context, ...overrides });

/** The only time in a text as `from..to`, or what was found instead. */
export function only(text: string): string {
  const { mentions, problems } = read(text);
  if (problems.length > 0) return problems.map(({ problem }) => problem).join(', ');
  return mentions.map(({ span }) => `${span.from ?? ''}..${span.to ?? ''}`).join(' + ') || 'nothing';
}

export const spanOf = (from: string | null, to: string | null): string => `${from ?? ''}..${to ?? ''}`;
