/** What can be counted in. */
export type Unit =
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/** How finely a time was said. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'season'
  | 'holiday';

/** A year as said: by its number, or relative to this one ("next year" = 1). */
export type SaidYear = { given: number } | { offset: number };

/**
 * A part of a period. `start` and `end` are soft ("primo", "late") unless they are named as a point ("the
 * beginning of", "slutningen af"), where "by" and "before" mean that point; `close` is the last day itself.
 */
export type Part = 'start' | 'beginning' | 'middle' | 'end' | 'close';

/** How a time stands to the words after it. */
export type Relation =
  | 'on'
  | 'around'
  | 'before'
  | 'by'
  | 'until'
  | 'after'
  | 'from'
  | 'since'
  | 'within'
  | 'between';

/** Back in time, or ahead. */
export type Direction = -1 | 1;

/** What was said about a time, before anything is concluded from today or the calendar. */
export type Expression =
  | { kind: 'date'; day: number; month?: number; monthStep?: number; year?: SaidYear; weekday?: number }
  | { kind: 'weekday'; weekday: number; step?: number; near?: Direction; within?: Expression }
  | { kind: 'weeks'; first: number; last: number; year?: SaidYear }
  | { kind: 'month'; month: number; year?: SaidYear; step?: number }
  | { kind: 'quarters'; first: number; last: number; year?: SaidYear }
  | { kind: 'half'; half: number; year?: SaidYear }
  | { kind: 'year'; year: SaidYear }
  | { kind: 'season'; season: string; year?: SaidYear; step?: number }
  | { kind: 'holiday'; holiday: string; year?: SaidYear; step?: number }
  | { kind: 'unit'; unit: Unit; step: number; named?: boolean }
  | { kind: 'unit-with'; unit: Unit; of: Expression }
  | { kind: 'today'; days: number; weak?: boolean }
  | { kind: 'rolling'; count: number; unit: Unit; direction: Direction; vague?: boolean }
  | {
      kind: 'distance';
      count: number;
      most?: number;
      unit: Unit;
      direction: Direction;
      from?: Expression;
      vague?: boolean;
    }
  | { kind: 'stretch'; count: number; unit: Unit; direction: Direction; from: Expression }
  | { kind: 'weekday-beside'; weekday: number; direction: Direction; from: Expression }
  | { kind: 'part'; part: Part; of: Expression }
  | { kind: 'slice'; nth: number; count: number; unit: Unit; of: Expression }
  | { kind: 'nth-weekday'; nth: number; weekday: number; of: Expression }
  | { kind: 'half-of'; half: number; of: Expression }
  | { kind: 'rest'; of: Expression; side: 'rest' | 'later' | 'earlier' }
  | {
      kind: 'meeting';
      which: 'next' | 'last' | 'near';
      bodies?: readonly string[];
      date?: Expression;
      within?: Expression;
    }
  | { kind: 'range'; from: Expression; to: Expression };

/** What a rule found: its value, and the token after it. */
export interface Parsed<T> {
  value: T;
  next: number;
}
