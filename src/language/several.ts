import type { BodyId } from '../domain/ids';
import { askedAspects, type Question, type QuestionOf } from '../queries/question';
import { fold } from './fold';
import { inContext } from './in-context';
import { initiativeOf } from './leaning';
import type { Reader } from './reader';
import { isSaid, opensWith, patternOf, says } from './says';
import { type Circumstances, understand } from './understand';
import type { Understanding } from './understanding';

/** Questions of one message that are answered; what goes beyond is not read apart. */
const most = 3;

const asks = patternOf('asks-open');
const opens = `${asks}|${patternOf('opens-sentence')}`;
const joins = patternOf('joins');

/** Where one sentence ends and another question begins. */
const sentence = new RegExp(
  `[?!;]+\\s*(?=[a-z0-9])|(?:\\.|\\n)\\s*(?=(?:(?:${joins})\\s+)?(?:${opens})\\b)`,
  'g',
);
/** Where a second question is joined to the first ("…, og hvornår …"). */
const joint = new RegExp(`,?\\s+(?=(?:${joins})\\s+(?:${asks})\\b)|,\\s*(?=(?:${asks})\\b)`, 'g');

/** One thing that a message asks: its words, what they may lean on, and how they were read. */
export interface Read {
  text: string;
  previous: Question | undefined;
  understanding: Understanding;
}

/**
 * Reads a message that may ask more than one thing, in the order asked; each question may lean on the one before
 * it. One reading where it asks one thing; never none, and three at the most.
 */
export function understandAll(text: string, reader: Reader, circumstances: Circumstances): Read[] {
  const told = inContext(text, reader, circumstances);
  if (told) return [{ text, ...told }];
  const sentences = split(text, sentence).filter(asksSomething);
  const all = sentences.length > 1 ? sentences : split(text, joint);
  // "… and which ones?" is told with what is counted.
  const parts = all.filter((part, at) => at === 0 || !namesThem(part));
  if (parts.length > 1 && parts.length <= most && parts.every(asksSomething)) {
    const read = inTurn(parts, reader, circumstances);
    const questions = read.filter(isQuestion);
    // A sentence that is no question by itself may be part of the other one.
    if (questions.length === read.length && isPlural(questions)) return merged(questions);
  }
  const { previous } = circumstances;
  return eachNamed({ text, previous, understanding: understand(text, reader, circumstances) });
}

/** "Hvad er forskellen på SSG og SSU", "status på rygestop og palliation": the same asked of each that is named. */
function eachNamed(read: Read): Read[] {
  const { understanding } = read;
  if (understanding.outcome !== 'question') return [read];
  const { beside, ...alone } = understanding;
  if (beside)
    return [understanding.question, ...beside].map((question) => ({
      ...read,
      understanding: { ...alone, question },
    }));
  if (understanding.question.kind !== 'body') return [read];
  const { question, mentions } = understanding;
  const named = mentions.filter(({ as }) => as === 'body');
  const bodies = [...new Set(named.map(({ value }) => value as BodyId))];
  // "Hvem sidder for kommunerne i SSU" asks about one of them.
  const between = named.slice(1).map(({ start }, at) => read.text.slice(named[at]?.end, start));
  const areJoined = between.some((words) => words.includes(',') || says(fold(words).text, 'either-of'));
  if (bodies.length < 2 || bodies.length > most || !areJoined) return [read];
  return bodies.map((body) => ({
    ...read,
    understanding: { ...understanding, question: { ...question, body } },
  }));
}

type Asking = Read & { understanding: Extract<Understanding, { outcome: 'question' }> };
const isQuestion = (read: Read): read is Asking => read.understanding.outcome === 'question';
const isPlural = (read: readonly Asking[]): boolean =>
  read.every(({ understanding }) => understanding.question.kind !== 'help') &&
  new Set(read.map(({ understanding }) => JSON.stringify(understanding.question))).size === read.length;

/** The stretches of a text between the places where a pattern matches its folded form. */
function split(text: string, pattern: RegExp): string[] {
  const folded = fold(text);
  const ends = [...folded.text.matchAll(pattern)].map((match) => match.index + match[0].length);
  const cuts = [0, ...ends.map((end) => folded.at[end] ?? text.length), text.length];
  return cuts
    .slice(1)
    .map((end, at) => text.slice(cuts[at], end).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Is it only what the things just asked for are called? */
const namesThem = (part: string): boolean =>
  isSaid(
    fold(part)
      .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    'which-they-are',
  );

function asksSomething(part: string): boolean {
  const { text } = fold(part.trim());
  // "Har brug for et tal" asks for nothing by itself.
  return says(text, 'asks-open') || opensWith(text, 'imperative') || text.endsWith('?');
}

function inTurn(parts: readonly string[], reader: Reader, circumstances: Circumstances): Read[] {
  let { previous } = circumstances;
  return parts.map((text) => {
    const read = { text, previous, understanding: understand(text, reader, { ...circumstances, previous }) };
    if (read.understanding.outcome === 'question') previous = read.understanding.question;
    return read;
  });
}

/** What is asked of the same initiative is one question with further aspects, and so one card. */
function merged(read: readonly Asking[]): Asking[] {
  const kept: Asking[] = [];
  for (const next of read) {
    const last = kept.at(-1);
    const question = last && together(last.understanding.question, next.understanding.question);
    if (!last || !question) kept.push(next);
    else {
      const text = `${last.text} ${next.text}`;
      kept[kept.length - 1] = { ...last, text, understanding: { ...last.understanding, question } };
    }
  }
  return kept;
}

function together(first: Question, second: Question): Question | undefined {
  if (first.kind !== 'initiative' || second.kind !== 'initiative') return undefined;
  if (initiativeOf(first) !== initiativeOf(second) || !isPlain(first) || !isPlain(second)) return undefined;
  const also = [...(first.also ?? []), ...askedAspects(second)];
  return { ...first, also: [...new Set(also)].filter((aspect) => aspect !== first.aspect) };
}

/** Nothing that narrows one of the aspects. */
const isPlain = ({ on, place, match, dateTypes }: QuestionOf<'initiative'>): boolean =>
  on === undefined && place === undefined && match === undefined && dateTypes === undefined;
