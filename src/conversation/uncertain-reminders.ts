import type { Act } from '../cards/acts';
import { isSecretariat } from '../commands/rights';
import { secretariatOnly } from '../commands/secretariat-only';
import { dayAt } from '../domain/day';
import { deliveryId } from '../domain/delivery';
import type { Register } from '../domain/register';
import {
  remindersId,
  settledReminder,
  type UncertainReminders,
  uncertainReminders,
} from '../domain/uncertain-reminders';
import type { Desk } from './desk';
import { refusing } from './form';
import { type Said, saying } from './occasion';
import type { Reply } from './reply';
import { tellSecretariat } from './tell-secretariat';

/**
 * Tells the secretariat of whom nobody knows whether they were reminded on a day, and whether anybody was told. `now` in
 * milliseconds since 1970.
 */
export const tellOfUncertain = (
  { day, people }: UncertainReminders,
  at: { register: Register; desk: Desk; now: number },
): Promise<boolean> => {
  const names = people.flatMap((id) => at.register.person.get(id)?.name ?? []);
  return tellSecretariat(at, { kind: 'uncertain-reminders', day, names, isToday: day === dayAt(at.now) });
};

/** Somebody of the secretariat found out whether the reminders of a day arrived. */
export async function settleReminders(
  said: Said,
  { day, arrived }: Extract<Act, { verb: 'settle-reminders' }>,
): Promise<Reply> {
  const { desk, register, event, now } = said;
  const actor = desk?.actorOf(event.actor, register);
  if (!desk || !actor || !isSecretariat(actor)) return refusing(said, secretariatOnly.refusal, undefined);
  const by = `${actor.objectId}@${actor.tenant}`;
  const uncertain = uncertainReminders(desk.reminders.known()).find((one) => one.day === day);
  const settled = await Promise.all(
    (uncertain?.people ?? []).map((person) =>
      desk.reminders.change(
        deliveryId({ subscription: remindersId(person), week: day }),
        (newest) => settledReminder(newest, arrived, by, now),
        now,
      ),
    ),
  );
  const count = settled.filter((one) => one !== undefined).length;
  const again = day === dayAt(now) ? 'again' : 'later';
  const how = count === 0 ? 'already' : arrived ? 'arrived' : again;
  return saying({ kind: 'settled-reminders', day, how }, said);
}
