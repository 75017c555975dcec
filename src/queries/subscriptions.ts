import type { Day } from '../domain/day';
import type { Delivery } from '../domain/delivery';
import { digestName } from '../domain/digest-name';
import { instantOf, meetingDaysOf, nextSlot } from '../domain/digest-slots';
import { digestsShown } from '../domain/digests-of';
import type { Subscription } from '../domain/subscription';
import { uncertainReminders } from '../domain/uncertain-reminders';
import type { SubscriptionLine } from './answer';
import { digestQuestion } from './digest-question';
import type { Query } from './found';
import type { Known } from './known';
import { listed } from './paging';

/** The digests that a place gets, or all of them; with when each comes next. */
export const subscriptions: Query<'subscriptions'> = (known, question) => {
  const { register, today } = known;
  const { at } = question;
  const now = at === undefined ? instantOf(today, '00:00') : Date.parse(at);
  const wanted = digestsShown(question, register);
  return {
    found: wanted.length > 0,
    about: {},
    evidence: [],
    payload: {
      list: listed(
        wanted.map((one) => subscriptionLine(known, one, now)),
        question.page,
      ),
      reminders: question.everywhere ? uncertainIn(known) : [],
      untold: known.untold ?? 0,
    },
  };
};

const uncertainIn = ({ reminded = new Map(), register }: Known): { day: Day; names: string[] }[] =>
  uncertainReminders(reminded).map(({ day, people }) => ({
    day,
    names: people.flatMap((id) => register.person.get(id)?.name ?? []),
  }));

/** A digest with its names, and when it comes next after an instant (milliseconds since 1970). */
export function subscriptionLine(
  { register, today, deliveries, parked }: Known,
  subscription: Subscription,
  now: number,
): SubscriptionLine {
  const { about, rhythm, owner } = subscription;
  const bodies = rhythm.kind === 'meetings' ? rhythm.bodies : [];
  return {
    subscription,
    name: digestName(register, about),
    owner: register.person.get(owner)?.name,
    bodies: bodies.flatMap((id) => register.body.get(id)?.name ?? []),
    parked: parked?.get(subscription.place),
    last: lastOf(deliveries, subscription),
    digest: digestQuestion(subscription),
    next: nextSlot(subscription, meetingDaysOf(register), { day: today, at: now }),
  };
}

/** What became of the latest digest that does not wait any more. */
function lastOf(deliveries: Known['deliveries'], { id }: Subscription): SubscriptionLine['last'] {
  if (!deliveries) return undefined;
  let last: Delivery | undefined;
  for (const one of deliveries.values())
    if (one.subscription === id && one.state !== 'planned' && one.state !== 'sending')
      if (last === undefined || one.due > last.due) last = one;
  return last ?? 'never';
}
