import { addDays, type Day } from '../../domain/day';
import type { Span } from '../../domain/span';
import type { Grain, Relation } from './expression';
import type { ProblemKind } from './resolve/resolved';

/** A stretch of a text; offsets are into the text as typed. */
export interface Place {
  start: number;
  end: number;
  text: string;
}

/** A time that was said, and the days it means. */
export interface DateMention extends Place {
  /** The literal reading: "before 8/11" is everything to 7 November. */
  span: Span;
  relation: Relation;
  /** The day that "before" leaves out. */
  apart?: Day;
  /** The days of the time itself, without the words that relate it. */
  bare: Span;
  /** Without sharp edges (primo, seasons, "a few weeks"): match by overlap, keep the words. */
  vague: boolean;
  grain: Grain;
  /** Whether the words fix the year themselves; otherwise it was chosen and is to be echoed. */
  yearGiven: boolean;
  /** The meeting it was read through. */
  meeting?: string;
}

/** A day, week or month that does not exist. */
export interface DateProblem extends Place {
  problem: ProblemKind;
}

/** Two neighbours that are one time: "efter 1/11 og inden 1/12", "oktober og november", "fra i dag og en uge frem". */
export function joined(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const span = joinedSpan(first, second);
  if (!span) return undefined;
  return {
    ...first,
    end: second.end,
    text,
    relation: 'between',
    span,
    bare: span,
    vague: first.vague || second.vague,
    yearGiven: first.yearGiven && second.yearGiven,
    ...(second.apart && { apart: second.apart }),
  };
}

function joinedSpan(
  { span: a, ...first }: DateMention,
  { span: b, ...second }: DateMention,
): Span | undefined {
  if (a.to === null)
    return b.from === null
      ? a.from !== null && b.to !== null && a.from <= b.to
        ? { from: a.from, to: b.to }
        : undefined
      : second.relation === 'on' && b.from === a.from
        ? b
        : undefined;
  const listed = first.relation === 'on' && (second.relation === 'on' || second.relation === 'between');
  return listed && first.grain === second.grain && b.from === addDays(a.to, 1)
    ? { from: a.from, to: b.to }
    : undefined;
}
