import { addDays, type Day } from '../../domain/day';
import type { Span } from '../../domain/span';
import { type Folded, fold } from '../fold';
import { type Said, said } from './common/mention';
import { slippedMonth } from './common/month-name';
import { names } from './common/names';
import type { Source } from './common/source';
import type { Expression, Grain, Relation } from './expression';
import { lexicon } from './lexicon';
import { type PhraseTable, phraseTable } from './phrases';
import { apartOf, relate } from './relate';
import { maybeTime } from './residue';
import { contradicts } from './resolve/date';
import { resolve } from './resolve/resolve';
import {
  isResolved,
  type Looking,
  type MeetingDay,
  type ProblemKind,
  type Surroundings,
} from './resolve/resolved';
import { looksDanish, tenseOf } from './tense';
import { placeOf, type Token, tokenise } from './tokens';

export type { MeetingDay } from './resolve/resolved';

/** What times are read against. */
export interface DateContext {
  today: Day;
  /** The meetings whose day is known exactly, in order of day. */
  meetings: readonly MeetingDay[];
  /** Where the caller knows which way the sentence looks; else its verbs tell. */
  tense?: 'past' | 'future';
}

interface Place {
  /** Offsets into the text as typed. */
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

export interface DateReading {
  mentions: DateMention[];
  problems: DateProblem[];
  /** Words and numbers that may be times but were not read: low confidence. */
  residue: Place[];
}

/** More times than anyone asks about at once; what follows them is residue. */
const mostMentions = 100;

interface Entry {
  from: number;
  to: number;
  said: Said;
}

const starters = new Set(Object.values(lexicon).flatMap((table: PhraseTable<unknown>) => [...table.firsts]));

const bodyTables = new WeakMap<readonly MeetingDay[], PhraseTable<readonly string[]>>();

/** The words bodies are called by, joined with "møde" too, as the calendar gives them. */
function bodyTable(meetings: readonly MeetingDay[]): PhraseTable<readonly string[]> {
  const known = bodyTables.get(meetings);
  if (known) return known;
  const words: Record<string, readonly string[]> = {};
  for (const { body, abbreviations } of meetings)
    for (const word of abbreviations) {
      const stem = word.length > 5 ? word.replace(/n$/, '') : word;
      for (const form of [
        word,
        `${word}s`,
        ...[...lexicon.meetingEndings.firsts].flatMap((end) => [word + end, stem + end]),
      ])
        words[form.toLowerCase()] = [...new Set([...(words[form.toLowerCase()] ?? []), body])];
    }
  const table = phraseTable(words);
  bodyTables.set(meetings, table);
  return table;
}

const blank: Pick<Token, 'kind' | 'text'> = { kind: 'mark', text: '\u0000' };

/** The tokens with what the caller knows as names blanked out; bodies stay, for their meetings. */
function protect(
  folded: Folded,
  tokens: readonly Token[],
  spans: readonly { start: number; end: number }[],
  bodies: PhraseTable<readonly string[]>,
): readonly Token[] {
  if (spans.length === 0) return tokens;
  const inside = (token: Token) =>
    spans.some(
      ({ start, end }) => (folded.at[token.start] ?? 0) < end && (folded.at[token.end] ?? 0) > start,
    );
  return tokens.map((token, at) =>
    inside(token) && !bodies.at(tokens, at) ? { ...token, ...blank } : token,
  );
}

/** Tries every rule at every token that may begin something; names come before times. */
function scan(source: Source): { entries: Entry[]; taken: Uint8Array; unsure: Entry['from'][] } {
  const { tokens } = source;
  const entries: Entry[] = [];
  const taken = new Uint8Array(tokens.length);
  const unsure: number[] = [];
  for (let at = 0; at < tokens.length && entries.length < mostMentions; ) {
    const name = names.map((rule) => rule(source, at)).find((found) => found !== undefined);
    const found = name || !mayStart(source, at) ? undefined : said(source, at);
    const next = name?.next ?? found?.next ?? at + 1;
    if (name || found) taken.fill(1, at, next);
    if (name?.value.unsure) unsure.push(at);
    if (found) entries.push({ from: at, to: next, said: found.value });
    at = Math.max(next, at + 1);
  }
  return { entries, taken, unsure };
}

function mayStart({ tokens, bodies }: Source, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || starters.has(token.text) || bodies.has(token.text)) return true;
  return (
    token.kind === 'word' && (slippedMonth(token.text) !== undefined || /moede|meeting/.test(token.text))
  );
}

const looks = (relation: Relation, tense: 'past' | 'future' | undefined): Looking => {
  if (relation === 'since' || tense === 'past') return 'past';
  if (relation === 'before') return 'ahead';
  if (relation === 'by' || relation === 'until') return 'future';
  return tense ?? 'near';
};

const reachOfBody = 5;

/** Bodies named within a few words of a time. */
function bodiesBeside({ tokens, bodies }: Source, entry: Entry): readonly string[] | undefined {
  for (let step = 1; step <= reachOfBody; step += 1) {
    const found = bodies.at(tokens, entry.from - step) ?? bodies.at(tokens, entry.to + step - 1);
    if (found) return found.value;
  }
  for (let at = entry.from; at < entry.to; at += 1) {
    const found = bodies.at(tokens, at);
    if (found) return found.value;
  }
  return undefined;
}

/** In a list the year said last counts for all ("oktober og november 2023"). */
function shareYears({ tokens }: Source, entries: readonly Entry[]): void {
  for (let index = entries.length - 2; index >= 0; index -= 1) {
    const [first, second] = [entries[index], entries[index + 1]];
    if (!first || !second || !joinsList(tokens, first.to, second.from)) continue;
    const [a, b] = [first.said.expression, second.said.expression];
    if (a.kind === b.kind && 'year' in b && b.year && !('year' in a) && !('step' in a))
      first.said = { ...first.said, expression: { ...a, year: b.year } as Expression };
  }
}

const joinsList = (tokens: readonly Token[], from: number, to: number): boolean => {
  const comma = tokens[from]?.text === ',' ? from + 1 : from;
  const and = lexicon.and.at(tokens, comma) ?? lexicon.but.at(tokens, comma);
  return to > from && to <= from + 3 && (and?.next ?? comma) === to;
};

/** "efter 1/11 og inden 1/12" and "oktober og november" are one time each. */
function joined(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const whole = { ...first, end: second.end, text, relation: 'between' as const };
  const vague = first.vague || second.vague;
  const yearGiven = first.yearGiven && second.yearGiven;
  if (
    first.span.to === null &&
    second.span.from === null &&
    first.span.from !== null &&
    second.span.to !== null
  ) {
    if (first.span.from > second.span.to) return undefined;
    const span = { from: first.span.from, to: second.span.to };
    return { ...whole, span, bare: span, vague, yearGiven, ...(second.apart && { apart: second.apart }) };
  }
  const listed = first.relation === 'on' && second.relation === 'on' && first.grain === second.grain;
  const follows = first.span.to !== null && second.span.from === addDays(first.span.to, 1);
  if (!listed || !follows) return undefined;
  const span = { from: first.span.from, to: second.span.to };
  return { ...whole, span, bare: span, vague, yearGiven };
}

/**
 * Reads the times in a text, in Danish and English. Days are read day before month. Nothing is thrown on any
 * text; what could not be read is residue.
 */
export function readDates(
  folded: Folded,
  context: DateContext,
  protectedSpans: readonly { start: number; end: number }[] = [],
): DateReading {
  const bodies = bodyTable(context.meetings);
  const all = tokenise(folded.text);
  const tokens = protect(folded, all, protectedSpans, bodies);
  const source: Source = { tokens, bodies, danish: looksDanish(tokens) };
  const { entries, taken, unsure } = scan(source);
  shareYears(source, entries);
  const sentence = tenseOf(tokens);
  const tense = context.tense ?? sentence.tense;
  const reading: DateReading = { mentions: [], problems: [], residue: [] };
  const mentionEnds: number[] = [];
  const place = (from: number, to: number): Place => placeOf(folded, all, from, to);

  for (const entry of entries) {
    const { relation, expression, bare } = entry.said;
    const beside = bodiesBeside(source, entry);
    const around: Surroundings = {
      today: context.today,
      meetings: context.meetings,
      looking: looks(relation, tense),
      told: sentence.told,
      ...(beside && { bodies: beside }),
    };
    const found = resolve(expression, around);
    if (!isResolved(found)) {
      if (found) reading.problems.push({ ...place(bare.from, bare.to), problem: found.problem });
      else if (relation !== 'on') reading.residue.push(place(entry.from, entry.to));
      continue;
    }
    if (contradicts(expression, found.from)) reading.residue.push(place(entry.from, entry.to));
    const apart = apartOf(relation, found);
    const mention: DateMention = {
      ...place(entry.from, entry.to),
      span: relate(relation, found),
      relation,
      ...(apart && { apart }),
      bare: { from: found.from, to: found.to },
      vague: found.vague === true || relation === 'around',
      grain: found.grain,
      yearGiven: found.yearGiven,
      ...(found.meeting !== undefined && { meeting: found.meeting }),
    };
    const last = reading.mentions.at(-1);
    const lastEnd = mentionEnds.at(-1);
    const both =
      last && lastEnd !== undefined && joinsList(tokens, lastEnd, entry.from)
        ? joined(last, mention, folded.original.slice(last.start, mention.end))
        : undefined;
    if (both) {
      reading.mentions.pop();
      mentionEnds.pop();
    }
    reading.mentions.push(both ?? mention);
    mentionEnds.push(entry.to);
  }

  for (const at of unsure) reading.residue.push(place(at, at + 1));
  tokens.forEach((_, at) => {
    if (!taken[at] && reading.residue.length < mostMentions && maybeTime(tokens, at))
      reading.residue.push(place(at, at + 1));
  });
  return reading;
}

/** Reads the times in a text as typed. */
export const readDatesIn = (text: string, context: DateContext): DateReading =>
  readDates(fold(text), context);
