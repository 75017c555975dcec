import { addDays } from '../domain/day';
import { furthestMove, instantOf, slotOfWeek, weekOf } from '../domain/digest-slots';
import type { Register } from '../domain/register';
import type { HeldDigest } from '../domain/subscription';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { keptSubscription } from './subscription-rights';

/** Days for which it is kept what became of a digest. */
const kept = 28;

/** Decides what becomes of the digest of a week, as long as it has not gone out. */
export function holdDigest(
  { subscription: id, week, hold, day, line }: CommandOf<'hold-digest'>,
  register: Register,
  actor: Actor,
  { place, today, at }: Circumstances,
): Decided {
  const found = keptSubscription(register, id, actor, place);
  if (!found.ok) return found;
  const { subscription } = found;
  const { held = [] } = subscription;
  const now = Date.parse(at);
  const usual = slotOfWeek({ ...subscription, held: [] }, register, week);
  const current = slotOfWeek(subscription, register, week);
  // One that is skipped can be sent after all.
  if (!usual || (current ?? usual).at <= now) return refused({ reason: 'digest-gone' });
  const decided: HeldDigest = { week, ...(line ? { line } : {}) };
  if (hold === 'skip') decided.skip = true;
  if (hold === 'now') decided.at = at;
  if (hold === 'put-off') {
    if (day === undefined) return wrong('day', 'missing');
    const until = instantOf(day, subscription.time);
    if (until <= now) return wrong('day', 'in-the-past');
    if (day > addDays(usual.day, furthestMove)) return wrong('day', 'too-far');
    decided.at = new Date(until).toISOString();
  }
  const isAnything = decided.line !== undefined || decided.skip || decided.at !== undefined;
  const oldest = weekOf(addDays(today, -kept));
  const others = held.filter((one) => one.week !== week && one.week >= oldest);
  return {
    ok: true,
    put: [
      {
        type: 'subscription',
        record: { ...subscription, held: isAnything ? [...others, decided] : others },
      },
    ],
  };
}
