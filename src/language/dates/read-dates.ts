import type { Day } from '../../domain/day';
import type { Folded } from '../fold';
import { bodiesBeside, bodyTable, protect } from './bodies';
import type { Source } from './common/source';
import { type DateMention, type DateProblem, joined, type Place } from './date-mention';
import type { Relation } from './expression';
import { apartOf, relate } from './relate';
import { maybeTime, unreadLimits } from './residue';
import { contradicts } from './resolve/date';
import { resolve } from './resolve/resolve';
import { isResolved, type Looking, type MeetingDay, type Resolved } from './resolve/resolved';
import { type Entry, joinsList, scan } from './scan';
import { looksDanish, tenseOf } from './tense';
import { placeOf, type Tokens, tokenise } from './tokens';

export type { DateMention, DateProblem, Place } from './date-mention';
export type { MeetingDay } from './resolve/resolved';

/** What times are read against. */
export interface DateContext {
  today: Day;
  /** The meetings whose day is known exactly, in order of day. */
  meetings: readonly MeetingDay[];
  /** Where the caller knows which way the sentence looks; else its verbs tell. */
  tense?: 'past' | 'future';
}

/** What a text says about time. */
export interface DateReading {
  /** In the order of the text. */
  mentions: DateMention[];
  problems: DateProblem[];
  /** Words and numbers that may be times but were not read: low confidence. */
  residue: Place[];
}

/** A text with more words or times than this is no question: what comes later is residue. */
const mostTokens = 1000;
const mostMentions = 50;

function looks({ relation, ahead }: Entry['said'], tense: 'past' | 'future' | undefined): Looking {
  if (ahead) return 'future';
  if (relation === 'since' || tense === 'past') return 'past';
  if (relation === 'before') return 'ahead';
  return relation === 'by' || relation === 'until' ? 'future' : (tense ?? 'near');
}

const mentionOf = (place: Place, relation: Relation, time: Resolved): DateMention => {
  const apart = apartOf(relation, time);
  return {
    ...place,
    span: relate(relation, time),
    relation,
    ...(apart && { apart }),
    bare: { from: time.from, to: time.to },
    vague: time.vague === true || relation === 'around',
    grain: time.grain,
    yearGiven: time.yearGiven,
    ...(time.meeting !== undefined && { meeting: time.meeting }),
  };
};

/** Adds a mention, as one with the mention before it where the two are one time. */
function add(mentions: DateMention[], mention: DateMention, listed: boolean, original: string): void {
  const last = mentions.at(-1);
  const both = listed && last && joined(last, mention, original.slice(last.start, mention.end));
  if (both) mentions[mentions.length - 1] = both;
  else mentions.push(mention);
}

/**
 * Reads the times in a text, in Danish and English, days always before months. It is read once from left to
 * right: names that look like times first, then times with the words that relate them, then what is left over.
 * Nothing is thrown on any text. `protectedSpans` (offsets into the text as typed) are names the caller knows:
 * no time is read in them, save that bodies still lead to their meetings.
 */
export function readDates(
  folded: Folded,
  context: DateContext,
  protectedSpans: readonly { start: number; end: number }[] = [],
): DateReading {
  const { today, meetings } = context;
  const bodies = bodyTable(meetings);
  const all = tokenise(folded.text, mostTokens);
  const tokens = protect(folded, all, protectedSpans, bodies);
  const source: Source = { tokens, bodies, nouns: new Map(), danish: looksDanish(tokens) };
  const { entries, taken, unsure } = scan(source, mostMentions);
  const { tense, told } = tenseOf(tokens);
  const reading: DateReading = { mentions: [], problems: [], residue: [] };
  const place = (from: number, to: number): Place => placeOf(folded, all, from, to);
  let end = -1;

  for (const entry of entries) {
    const { relation, expression, bare } = entry.said;
    const beside = bodiesBeside(source, entry);
    const looking = looks(entry.said, context.tense ?? tense);
    const time = resolve(expression, { today, meetings, looking, told, ...(beside && { bodies: beside }) });
    if (isResolved(time)) {
      const listed = end >= 0 && joinsList(tokens, end, entry.from);
      add(reading.mentions, mentionOf(place(entry.from, entry.to), relation, time), listed, folded.original);
      end = entry.to;
    } else if (time) reading.problems.push({ ...place(bare.from, bare.to), problem: time.problem });
    const doubtful = isResolved(time) ? contradicts(expression, time.from) : !time && relation !== 'on';
    if (doubtful) reading.residue.push(place(entry.from, entry.to));
  }
  unsure.push(...unreadLimits(tokens, taken, entries));
  reading.residue.push(...leftOver(tokens, taken, unsure).map((at) => place(at, at + 1)));
  const last = all.at(-1);
  if (all.length === mostTokens && last) reading.residue.push(beyond(folded, folded.at[last.end] ?? 0));
  return reading;
}

/** The tokens no rule used that may be times all the same. */
const leftOver = (tokens: Tokens, taken: Uint8Array, unsure: readonly number[]): number[] => [
  ...unsure,
  ...tokens.flatMap((_, at) => (!taken[at] && maybeTime(tokens, at) ? [at] : [])),
];

const shown = 40;

const beyond = ({ original }: Folded, start: number): Place => ({
  start,
  end: original.length,
  text: original.slice(start, start + shown),
});
