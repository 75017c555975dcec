import { randomUUID } from 'node:crypto';
import type { Desk } from '../conversation/desk';
import type { Messenger } from '../conversation/messenger';
import { digestToMentionIn, reminderMention, reminderPost } from '../conversation/reminders';
import { reachesSecretariat } from '../conversation/tell-secretariat';
import { tellOfUncertain } from '../conversation/uncertain-reminders';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Deliveries } from '../registers/deliveries';
import type { News } from '../registers/news';
import type { Registers } from '../registers/registers';
import { openReminders, type ReminderParts } from '../scheduler/reminders';

interface Parts {
  collaborations: readonly string[];
  registers: Registers;
  /** What became of reminders. */
  reminded: Deliveries;
  deskOf(collaboration: string): Promise<Desk>;
  messenger: Messenger;
  news: News;
  log: Log;
}

/** What reminds people, by a clock: in their own chat, or by a line in a channel where they have none yet. */
export function remindersOf(parts: Parts, clock: Clock): ReturnType<typeof openReminders> {
  const { collaborations, registers, reminded, news, deskOf, messenger, log } = parts;
  const wired: ReminderParts = {
    collaborations,
    owner: randomUUID(),
    deliveries: reminded,
    register: registers.current,
    async placeOf(_collaboration, person, register) {
      const place = await messenger.personal(person);
      if (place !== undefined) return { place, kind: 'personal' };
      const digest = digestToMentionIn(register, person);
      return digest && { place: digest.place, kind: 'channel' };
    },
    async compose({ collaboration, subscription: { place }, person, from, kind }, now) {
      const register = await registers.current(collaboration, now);
      const desk = await deskOf(collaboration);
      const reminding = { register, desk, person, from, now };
      if (kind === 'personal')
        return reminderPost({ ...reminding, locale: (await messenger.languageOf(place)) ?? 'da' });
      // Of a channel, the language is chosen for its digest; whoever spoke there last may be of another.
      const locale = digestToMentionIn(register, person)?.locale ?? 'da';
      return reminderMention({ ...reminding, locale });
    },
    news,
    async reaches(collaboration, now) {
      const register = await registers.current(collaboration, now);
      return reachesSecretariat({ register, desk: await deskOf(collaboration) });
    },
    async tell(uncertain, collaboration, now) {
      const register = await registers.current(collaboration, now);
      return tellOfUncertain(uncertain, { register, desk: await deskOf(collaboration), now });
    },
    send: messenger.send,
    now: clock.now,
    chance: Math.random,
    log,
  };
  return openReminders(wired);
}
