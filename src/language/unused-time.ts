import { overlaps } from '../domain/span';
import type { Question } from '../queries/question';
import type { DateMention } from './dates/date-mention';
import type { Reader } from './reader';
import type { Slots } from './slots';

/** Fields in which a question keeps a time. */
const times = [
  'period',
  'due',
  'since',
  'on',
  'day',
  'reached',
  'year',
  'meeting',
  'facts',
  'name',
  'source',
] as const;
/** What is told by its time already, or has none. */
const timeless: ReadonlySet<Question['kind']> = new Set<Question['kind']>([
  'help',
  'term',
  'changes',
  'subscriptions',
]);
/** What is narrowed by one time at the most: a second one is left out of account. */
const narrowed: ReadonlySet<Question['kind']> = new Set<Question['kind']>([
  ...(['initiatives', 'due', 'tasks', 'milestones', 'decisions', 'orders', 'meetings'] as const),
  ...(['changes', 'plan', 'year'] as const),
]);

/**
 * The words of times that were said and that a question leaves out of account: its answer is wider than what was
 * asked, and has to say so. A meeting that is named ("næste SSG") tells of more than a time.
 */
export function unusedTime(question: Question, slots: Slots, reader: Reader): string[] {
  const { when } = slots;
  if (!when || when.meeting !== undefined || timeless.has(question.kind)) return [];
  if (question.kind === 'agreement') return isOfItsTime(question.agreement, when, reader) ? [] : [when.text];
  return times.some((field) => field in question) ? [] : [when.text];
}

/** The words of a time beside the one a question is narrowed by ("ordered for 2024 before June 2023"). */
export function secondTime(question: Question, { dates, when }: Slots): string[] {
  if (!when || !narrowed.has(question.kind)) return [];
  return dates.mentions.flatMap((mention) =>
    mention.meeting === undefined && mention.start !== when.start && !overlaps(mention.span, when.span)
      ? [mention.text]
      : [],
  );
}

/** Does an agreement hold at some time that was said? */
const isOfItsTime = (agreement: string, { bare }: DateMention, { vocabulary }: Reader): boolean =>
  vocabulary.agreements.some(({ id, valid }) => String(id) === agreement && overlaps(valid, bare));
