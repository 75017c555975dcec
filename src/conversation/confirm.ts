import { dayAt } from '../domain/day';
import type { ChangeId } from '../domain/ids';
import type { Question } from '../queries/question';
import type { Said } from './occasion';
import { offersFor } from './offers';
import { answering } from './replies';
import type { Reply } from './reply';

/**
 * Shows a change that was just made to who made it, with the way back; and where others see the card it was made
 * from, that card as it is now to everybody, with a line that says who changed what.
 */
export function confirming(said: Said, change: ChangeId, back: Question | undefined): Reply {
  const { register, locale, now, event } = said;
  const today = dayAt(now);
  const question = { kind: 'change', change } as const;
  const own = answering(register, question, locale, today, null, undefined, offersFor(question, said));
  const reply: Reply = { ...own, outcome: 'action' };
  if (event.place.kind === 'personal') return reply;
  const name = register.change.get(change)?.by.name ?? '';
  const { card, summary } = answering(register, back ?? question, locale, today, null);
  const announcement = name === '' ? own.summary : `${name}: ${own.summary}`;
  return { ...reply, everyone: { card, summary, announcement } };
}
