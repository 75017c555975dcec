import type { InitiativeId } from '../domain/ids';
import type { Asked } from './shapes/shape';
import { titleOf } from './shapes/shape';
import type { ReadingOption } from './understanding';

/** The nearest things an utterance could have meant, as questions: given initiatives, else what is always there. */
export function nearest({ reader, today }: Asked, ids: readonly InitiativeId[]): ReadingOption[] {
  if (ids.length > 0)
    return ids.slice(0, 4).map((initiative) => ({
      label: titleOf(reader, initiative),
      question: { kind: 'initiative', initiative, aspect: 'status' },
    }));
  return [
    {
      label: { da: 'Hvad forfalder', en: 'What is due' },
      question: { kind: 'due', period: { from: today, to: null } },
    },
    {
      label: { da: 'Kommende møder', en: 'Upcoming meetings' },
      question: { kind: 'meetings', which: 'upcoming' },
    },
    { label: { da: 'Hjælp', en: 'Help' }, question: { kind: 'help', topic: 'help' } },
  ];
}
