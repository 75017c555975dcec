import type { Notice, Option } from '../cards/notice';
import type { ReadingOption, Understanding } from '../language/understanding';
import type { Question } from '../queries/question';
import type { Outcome } from './reply';

/**
 * What is said where an utterance was read as something else than a question, and how that counts. `worded` says
 * what a question asks, for buttons that have no shorter name; `kept` that what found no answer was kept for the
 * secretariat.
 */
export function noticeOf(
  understanding: Exclude<
    Understanding,
    { outcome: 'question' | 'missed-questions' | 'answer-language' | 'plan-import' }
  >,
  words: string,
  worded: (question: Question) => string,
  kept = false,
): [Notice, Outcome] {
  const named = (options: readonly ReadingOption[]): Option[] =>
    options.map(({ label, question }) => ({
      label: label ?? { [understanding.locale]: worded(question) },
      question,
    }));
  switch (understanding.outcome) {
    case 'clarify':
      return [
        {
          kind: 'clarify',
          about: understanding.about,
          words: understanding.words,
          options: named(understanding.options).slice(0, 4),
        },
        'clarify',
      ];
    case 'not-understood':
      return [{ kind: 'not-understood', words, nearest: named(understanding.nearest), kept }, 'clarify'];
    case 'unknown-topic':
      return [
        { kind: 'unknown-topic', words: understanding.words, nearest: named(understanding.nearest), kept },
        'none',
      ];
    case 'out-of-scope':
      return [
        { kind: 'out-of-scope', topic: understanding.topic, nearest: named(understanding.nearest), kept },
        'out-of-scope',
      ];
    case 'action':
      return [
        { kind: 'action-unavailable', about: understanding.about && named([understanding.about])[0] },
        'action',
      ];
    case 'impossible-date':
      return [
        { kind: 'impossible-date', words: understanding.words, problem: understanding.problem },
        'clarify',
      ];
  }
}
