import { addDays, type Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Period } from '../domain/span';
import type { Answer } from '../queries/answer';
import type { Question } from '../queries/question';
import { dotted } from './card';
import { longDay, periodInWords } from './days';
import { idSlots, wordSlots } from './echo-slots';
import { sought } from './echo-sought';
import { namesInShort } from './names-in-short';
import { capital, type Wording, wording } from './wording';

/**
 * A stretch of time as it was understood. A day that was excluded is named with what follows from it: "før
 * 8. november 2023 = til og med 7. november 2023".
 */
function time(period: Period | undefined, apart: Day | undefined, wording: Wording): string {
  if (!period) return '';
  const words = periodInWords(period, wording, true);
  if (apart === undefined || period.to !== addDays(apart, -1)) return words;
  const before = wording.text('echo.before', { day: longDay(apart, wording.locale) });
  const until = wording.text('days.until', { day: longDay(period.to, wording.locale) });
  const from = period.from && wording.text('days.from', { day: longDay(period.from, wording.locale) });
  return dotted(from ?? '', `${before} = ${until}`);
}

/** A preposition that the asker's own words for a time begin with: "i februar 2022", "as of January". */
const preposition = /^(?:(?:pr\.|per|i|in|på|on|den|the|ved|at|as of|fra|from|siden|since)\s+)+/i;

/** The day an earlier state was asked for: "pr. 3. marts 2023". */
function asked(on: Day | undefined, period: Period | undefined, wording: Wording): string {
  if (on === undefined) return '';
  const bare = period && { ...period, words: period.words?.trim().replace(preposition, '') };
  const words = bare?.words ? periodInWords(bare, wording, true) : longDay(on, wording.locale);
  return wording.text('echo.on', { when: words });
}

/** What kind of thing was asked for: "frister", "status og frister". */
function subject(question: Question, wording: Wording): string {
  switch (question.kind) {
    case 'initiative': {
      const all = [question.aspect, ...(question.also ?? [])];
      return wording.list(all.map((aspect) => wording.text(`aspect.${aspect}`)));
    }
    case 'meetings':
      return wording.text(`meetings.${question.which}`);
    case 'due':
      return wording.text(question.overdueOnly ? 'echo.overdue' : question.first ? 'echo.first' : 'echo.due');
    case 'agreement':
      return wording.text(`agreement.${question.part}`);
    case 'deadline-chain':
      return question.target === 'in-force'
        ? dotted(wording.text('echo.deadline-chain'), wording.text('echo.chain-in-force'))
        : wording.text('echo.deadline-chain');
    case 'municipality':
      return wording.text(`municipality.${question.aspect}`);
    case 'body':
      return wording.text(`body.${question.aspect}`);
    default:
      return wording.text(`echo.${question.kind}`);
  }
}

type Slots = Partial<Record<string, unknown>>;
const many = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

/** Names and words of the conditions a question sets. */
function conditions(question: Slots, names: Answer['names'], wording: Wording): string[] {
  const named = idSlots.flatMap((slot) => {
    const known = many(question[slot]).flatMap((id) => names[id] ?? []);
    return known.length > 0 ? [namesInShort(known, wording)] : [];
  });
  const worded = Object.entries(wordSlots).flatMap(([slot, prefix]) => {
    const words = many(question[slot]).map((word) =>
      wording.text(`${prefix}.${word}`).toLocaleLowerCase('da-DK'),
    );
    return words.length > 0 ? [wording.list(words.slice(0, 6))] : [];
  });
  const flags = ['recurring', 'overdue', 'unassigned', 'unfollowed'].filter(
    (flag) => question[flag] === true,
  );
  return [...named, ...worded, ...flags.map((flag) => wording.text(`echo.${flag}`))];
}

/** From when news were asked for. */
function sinceIn(question: Question): Period | undefined {
  if (question.kind === 'changes') return question.since;
  const isCounted = question.kind === 'weekly-digest' || question.kind === 'status-document';
  if (!isCounted || question.since === undefined) return undefined;
  return { from: question.since, to: null };
}

/** A question in words: "frister · Aarhusklyngen · til og med 7. november 2023". */
function inWords({ question, names }: Pick<Answer, 'question' | 'names'>, wording: Wording): string {
  const slots = question as Slots;
  const apart = 'apart' in question ? question.apart : undefined;
  const period =
    ('period' in question && question.period) ||
    ('due' in question && question.due) ||
    sinceIn(question) ||
    ('reached' in question && question.reached) ||
    undefined;
  return dotted(
    subject(question, wording),
    ...conditions(slots, names, wording),
    ...sought(question, wording),
    time(period, apart, wording),
    'on' in question ? asked(question.on, question.asked, wording) : '',
  );
}

/**
 * What was understood, so that a misreading shows: "Jeg forstod: frister · til og med 7. november 2023". Nothing where
 * nobody asked: a digest, or reminders, that came by themselves.
 */
export function echo(answer: Pick<Answer, 'question' | 'names'>, wording: Wording): string {
  const { question } = answer;
  if (
    question.kind === 'help' ||
    question.kind === 'change' ||
    question.kind === 'update-round' ||
    'issue' in question
  )
    return '';
  if (question.kind === 'reminders' && question.from !== undefined) return '';
  return wording.text('echo.understood', { what: inWords(answer, wording) });
}

/** What a button says that asks the question of an answer. */
export const questionInWords = (
  answer: Pick<Answer, 'question' | 'names' | 'today'>,
  locale: Locale,
): string => capital(inWords(answer, wording(locale, answer.today)));
