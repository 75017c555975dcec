import type { Day } from '../../domain/day';
import type { Span } from '../../domain/span';
import type { Folded } from '../fold';
export interface MeetingDay {
  id: string;
  body: string;
  day: Day;
  abbreviations: string[];
  state: 'held' | 'planned' | 'expected';
}
export interface DateContext {
  today: Day;
  meetings: readonly MeetingDay[];
  tense?: 'past' | 'future';
}
export interface DateMention {
  start: number;
  end: number;
  text: string;
  span: Span;
  relation: string;
  apart?: Day;
  bare: Span;
  vague: boolean;
  grain: string;
  yearGiven: boolean;
  meeting?: string;
}
export interface DateProblem {
  start: number;
  end: number;
  text: string;
  problem: 'no-such-day' | 'no-such-week' | 'no-such-month';
}
export interface DateReading {
  mentions: DateMention[];
  problems: DateProblem[];
  residue: { start: number; end: number; text: string }[];
}
export function readDates(
  _folded: Folded,
  _context: DateContext,
  _p?: readonly { start: number; end: number }[],
): DateReading {
  return { mentions: [], problems: [], residue: [] };
}
