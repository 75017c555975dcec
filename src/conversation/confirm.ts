import { isOwnMatter } from '../domain/change';
import { dayAt } from '../domain/day';
import type { Done } from './carry-out';
import { askedHere } from './here';
import type { Said } from './occasion';
import { offersFor } from './offers';
import { answering } from './replies';
import type { Reply } from './reply';
import { inShared } from './shared';
import { backFrom } from './way-back';

/**
 * Shows a change that was just made to who made it, with the way back; and where others see the card it was made
 * from (`back`, as a button carries it), that card as it is now to everybody, with a line that says who changed what. Their own reminders are nobody else's news.
 */
export function confirming(
  said: Said,
  { change, isRepeat }: Pick<Done, 'change' | 'isRepeat'>,
  back: unknown,
): Reply {
  const { register, locale, now, event } = said;
  const today = dayAt(now);
  const question = { kind: 'change', change } as const;
  const own = answering(register, question, locale, today, null, undefined, offersFor(question, said));
  const made = register.change.get(change);
  if (made && isOwnMatter(made)) return { ...own, outcome: 'action' };
  const name = made?.by.name ?? '';
  const announcement = isRepeat
    ? {}
    : { announcement: name === '' ? own.summary : `${name}: ${own.summary}` };
  // Where nobody else is, everybody has seen it.
  if (event.place.kind === 'personal')
    return { ...own, outcome: 'action', everyone: { card: own.card, summary: own.summary, ...announcement } };
  const shown = askedHere(backFrom(back) ?? question, said);
  const shared = inShared(shown, said, change);
  const { card, summary } = answering(register, shown, locale, today, null, undefined, shared.offers);
  return { ...own, outcome: 'action', everyone: { card: shared.renewing(card), summary, ...announcement } };
}
