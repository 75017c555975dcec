import type { Notice } from '../cards/notice';
import type { Understanding } from '../language/understanding';
import type { Outcome } from './reply';

/**
 * What is said where an utterance was read as something else than a question, and how that counts. `kept` says
 * that what found no answer was kept for the secretariat.
 */
export function noticeOf(
  understanding: Exclude<Understanding, { outcome: 'question' | 'missed-questions' }>,
  words: string,
  kept = false,
): [Notice, Outcome] {
  switch (understanding.outcome) {
    case 'clarify':
      return [
        {
          kind: 'clarify',
          about: understanding.about,
          words: understanding.words,
          options: understanding.options.slice(0, 4),
        },
        'clarify',
      ];
    case 'not-understood':
      return [{ kind: 'not-understood', words, nearest: understanding.nearest, kept }, 'clarify'];
    case 'unknown-topic':
      return [
        { kind: 'unknown-topic', words: understanding.words, nearest: understanding.nearest, kept },
        'none',
      ];
    case 'out-of-scope':
      return [
        { kind: 'out-of-scope', topic: understanding.topic, nearest: understanding.nearest, kept },
        'out-of-scope',
      ];
    case 'action':
      return [{ kind: 'action-unavailable', about: understanding.about }, 'action'];
    case 'impossible-date':
      return [
        { kind: 'impossible-date', words: understanding.words, problem: understanding.problem },
        'clarify',
      ];
  }
}
