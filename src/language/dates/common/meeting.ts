import type { Expression, Parsed } from '../expression';
import { lexicon } from '../lexicon';
import { plainDate } from './calendar-date';
import type { Inner } from './parts';
import { gluedAt, isAt, type Source, skip } from './source';

/** How much of a name a meeting needs: a body will do, a date or the word "meeting" too, or "next" and "last" only. */
export type Bareness = 'any' | 'dated' | 'none';

interface Named {
  bodies?: readonly string[];
  /** The word "meeting" was said. */
  meeting: boolean;
}

/** The body's own words behind its name: "SSG-mødet", "SSGs møde", "SSG's meeting". */
function behindBody(source: Source, at: number): Parsed<boolean> {
  let next = at;
  if (isAt(source, next, "'") && isAt(source, next + 1, 's') && gluedAt(source, next + 1)) next += 2;
  if (isAt(source, next, '-') && gluedAt(source, next)) next += 1;
  const meeting = lexicon.meetings.at(source.tokens, skip(source, next, lexicon.ordinary));
  return meeting ? { value: true, next: meeting.next } : { value: false, next: next === at + 1 ? at : next };
}

/** "SSG", "SSG-mødet", "mødet i SSG", "the meeting of the steering group", "mødet". */
function named(source: Source, at: number): Parsed<Named> | undefined {
  const start = skip(source, at, lexicon.ordinary);
  const body = source.bodies.at(source.tokens, start);
  if (body) {
    const behind = behindBody(source, body.next);
    return { value: { bodies: body.value, meeting: behind.value }, next: behind.next };
  }
  const meeting = lexicon.meetings.at(source.tokens, start);
  if (!meeting) return undefined;
  const of = lexicon.in.at(source.tokens, meeting.next);
  const later = of && source.bodies.at(source.tokens, of.next);
  return later
    ? { value: { bodies: later.value, meeting: true }, next: later.next }
    : { value: { meeting: true }, next: meeting.next };
}

/** The date or period said behind a meeting: "SSG-mødet den 8/11", "mødet i februar". */
function dated(
  source: Source,
  at: number,
  inner: Inner,
): Parsed<Pick<MeetingExpression, 'date' | 'within'>> | undefined {
  const start = isAt(source, at, 'on', 'paa', '(', ',', 'i', 'in') ? at + 1 : at;
  const date = plainDate(source, start) ?? plainDate(source, at);
  if (date)
    return { value: { date: date.value }, next: isAt(source, date.next, ')') ? date.next + 1 : date.next };
  const within = start === at ? undefined : inner(source, start);
  const kinds = ['month', 'year', 'season', 'weeks', 'quarters', 'unit'];
  return within && kinds.includes(within.value.kind)
    ? { value: { within: within.value }, next: within.next }
    : undefined;
}

type MeetingExpression = Extract<Expression, { kind: 'meeting' }>;

/**
 * A meeting as a point in time. Without "next" or "last" it needs a date or a body, and only where `bare` allows:
 * behind a relation ("inden SSG"). On its own "SSG 7/2" is left to the date.
 */
export function meeting(
  source: Source,
  at: number,
  inner: Inner,
  bare: Bareness,
): Parsed<Expression> | undefined {
  const article = skip(source, at, lexicon.articles);
  const ofMonth = bare === 'none' ? undefined : monthsMeeting(source, article, inner);
  if (ofMonth) return ofMonth;
  const step = lexicon.steps.at(source.tokens, at) ?? lexicon.steps.at(source.tokens, article);
  const found = named(source, step?.next ?? article);
  if (!found || severalAt(source, step?.next ?? article, found.next)) return undefined;
  if (step?.value.step) {
    const which = step.value.step > 0 ? 'next' : 'last';
    return { value: { kind: 'meeting', which, ...bodiesOf(found.value) }, next: found.next };
  }
  if (step || bare === 'none') return undefined;
  const when = dated(source, found.next, inner);
  if (when)
    return {
      value: { kind: 'meeting', which: 'near', ...bodiesOf(found.value), ...when.value },
      next: when.next,
    };
  if (!found.value.bodies || (bare === 'dated' && !found.value.meeting)) return undefined;
  return { value: { kind: 'meeting', which: 'near', bodies: found.value.bodies }, next: found.next };
}

/** "The September SSG", "the May meeting": the month stands before whoever meets in it. */
function monthsMeeting(source: Source, at: number, inner: Inner): Parsed<Expression> | undefined {
  if (!lexicon.months.at(source.tokens, at)) return undefined;
  const within = inner(source, at);
  if (within?.value.kind !== 'month') return undefined;
  const found = named(source, within.next);
  if (!found || severalAt(source, within.next, found.next)) return undefined;
  const value = { kind: 'meeting' as const, which: 'near' as const, within: within.value };
  return { value: { ...value, ...bodiesOf(found.value) }, next: found.next };
}

const severalAt = (source: Source, from: number, to: number): boolean =>
  source.tokens.slice(from, to).some((token) => lexicon.severalMeetings.has(token.text));

const bodiesOf = (value: Named) => (value.bodies ? { bodies: value.bodies } : {});
