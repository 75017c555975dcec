import { addDays } from '../domain/day';
import { isLive } from '../domain/live';
import { type Person, personIdOf } from '../domain/person';
import type { Register } from '../domain/register';
import { remindedThing } from '../domain/reminded-thing';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';

/** Things somebody has put off at most; the oldest are forgotten. */
const mostSnoozed = 100;

/** Whoever asks, as the register knows them; everybody is known who has written to the bot. */
export function ownRecord(register: Register, { objectId, tenant }: Actor): Person | undefined {
  const known =
    objectId === '' || tenant === '' ? undefined : register.person.get(personIdOf(objectId, tenant));
  return isLive(known) ? known : undefined;
}

/** Lays down whether, when and on which days whoever asks is reminded. */
export function setReminders(
  { on, time, weekdays, from, to }: CommandOf<'set-reminders'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const person = ownRecord(register, actor);
  if (!person) return refused({ reason: 'unnamed' });
  if (weekdays.length === 0) return wrong('weekdays', 'missing');
  const sorted = [...new Set(weekdays)].sort();
  if (to === undefined) {
    if (from !== undefined) return wrong('to', 'missing');
    return settled(person, { on, time, weekdays: sorted });
  }
  const first = from ?? today;
  if (to < first) return wrong('to', 'before-start');
  const isKept = person.reminders?.pause?.to === to;
  if (to < today && !isKept) return wrong('to', 'in-the-past');
  return settled(person, { on, time, weekdays: sorted, pause: { from: first, to } });
}

const settled = (person: Person, reminders: NonNullable<Person['reminders']>): Decided => ({
  ok: true,
  put: [{ type: 'person', record: { ...person, reminders } }],
});

/** Puts a reminder off: whoever asks hears of the thing again on a day, and not before. */
export function snoozeReminder(
  { thing, wait, until }: CommandOf<'snooze-reminder'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const person = ownRecord(register, actor);
  if (!person) return refused({ reason: 'unnamed' });
  if (remindedThing(register, thing) === undefined) return refused({ reason: 'not-there' });
  const day = until ?? (wait === undefined ? undefined : addDays(today, wait));
  if (day === undefined) return wrong('wait', 'missing');
  if (day <= today) return wrong('until', 'in-the-past');
  const others = (person.snoozed ?? []).filter((one) => one.thing !== thing);
  const snoozed = [...others, { thing, until: day }].slice(-mostSnoozed);
  return { ok: true, put: [{ type: 'person', record: { ...person, snoozed } }] };
}
