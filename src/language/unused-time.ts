import type { Question } from '../queries/question';
import type { Slots } from './slots';

/** Fields in which a question keeps a time. */
const times = ['period', 'due', 'since', 'on', 'day', 'reached', 'year', 'meeting', 'facts', 'name'] as const;
/** What is told by its time already, or has none. */
const timeless: ReadonlySet<Question['kind']> = new Set<Question['kind']>([
  'agreement',
  'help',
  'term',
  'changes',
  'subscriptions',
]);

/**
 * The words of a time that was said and that a question leaves out of account: its answer is wider than what was
 * asked, and has to say so. A meeting that is named ("næste SSG") tells of more than a time.
 */
export function unusedTime(question: Question, { when }: Slots): string[] {
  if (!when || when.meeting !== undefined || timeless.has(question.kind)) return [];
  return times.some((field) => field in question) ? [] : [when.text];
}
