import { reminderLine } from '../cards/reminder-line';
import { renderAnswer } from '../cards/render';
import { isSecretariat } from '../commands/rights';
import { type Day, dayAt } from '../domain/day';
import { digestsOf } from '../domain/digests-of';
import type { Person } from '../domain/person';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { AnswerOf } from '../queries/answer';
import { ask } from '../queries/ask';
import type { Desk } from './desk';
import type { Post } from './messenger';
import { told } from './replies';

/** Somebody's reminders of the days since the last card. `now` in milliseconds since 1970. */
export interface Reminding {
  register: Register;
  desk: Pick<Desk, 'actorOf'>;
  person: Person;
  /** The first day that is told of (`remindedSince`); the last is that of `now`. */
  from: Day;
  now: number;
  locale: Locale;
}

/** What somebody is reminded of now. */
export function remindersFor({ register, desk, person, from, now }: Reminding): AnswerOf<'reminders'> {
  const { objectId, tenant, name } = person;
  const actor = { id: person.user ?? '', objectId, tenant, name };
  const isOfSecretariat = isSecretariat(desk.actorOf(actor, register));
  const today = dayAt(now);
  const question = {
    kind: 'reminders',
    person: person.id,
    from,
    to: today,
    ...(isOfSecretariat ? { secretariat: true } : {}),
  } as const;
  const answer = ask(register, question, { today });
  if (answer.kind !== 'reminders') throw new Error('Reminders are answered by reminders');
  return answer;
}

/** The card for somebody's own chat; `undefined` where there is nothing to remind of. */
export function reminderPost(reminding: Reminding): Post | undefined {
  const answer = remindersFor(reminding);
  const { locale } = reminding;
  return answer.quiet ? undefined : told(answer, locale, renderAnswer(answer, locale));
}

/** The line for a channel, where somebody has no chat with the bot; `undefined` as well where nobody could be mentioned. */
export function reminderMention(reminding: Reminding): Post | undefined {
  const { user, name, objectId, tenant } = reminding.person;
  const line = user === undefined ? undefined : reminderLine(remindersFor(reminding), reminding.locale);
  if (user === undefined || line === undefined) return undefined;
  return { line, mention: { id: user, name, objectId, tenant } };
}

/**
 * The digest in whose channel, and in whose language, somebody without a chat of their own is reminded: one about what
 * they lead, else any; `undefined` where no channel gets one.
 */
export function digestToMentionIn(register: Register, { grants }: Person): Subscription | undefined {
  const channels = digestsOf(register, undefined).filter(({ placeKind }) => placeKind === 'channel');
  const led = grants.flatMap((one) => (one.role === 'cluster-lead' ? [one.cluster] : []));
  const own = channels.find(({ about }) => about.clusters.some((id) => led.includes(id)));
  return own ?? channels[0];
}
