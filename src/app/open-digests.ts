import { randomUUID } from 'node:crypto';
import type { Desk } from '../conversation/desk';
import { digestPost, type Issue, reachesForDigest, tellOfDigest } from '../conversation/digests';
import type { Messenger } from '../conversation/messenger';
import { tellOfParked } from '../conversation/parked-digests';
import { reachesSecretariat } from '../conversation/tell-secretariat';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Deliveries } from '../registers/deliveries';
import type { News } from '../registers/news';
import type { Registers } from '../registers/registers';
import { openDigests } from '../scheduler/digests';
import { openLook } from '../scheduler/look';
import type { Digest, DigestParts } from '../scheduler/parts';
import { watched } from '../scheduler/watched';

interface Parts {
  collaborations: readonly string[];
  registers: Registers;
  deliveries: Deliveries;
  reminded: Deliveries;
  news: News;
  deskOf(collaboration: string): Promise<Desk>;
  messenger: Messenger;
  log: Log;
}

/** What sends the digests of a program, by a clock: the scheduler decides when, the conversation what. */
export function digestsOf(parts: Parts, clock: Clock): ReturnType<typeof watched> {
  const { collaborations, registers, deliveries, reminded, news, deskOf, messenger, log } = parts;
  const issueOf = async (digest: Digest, now: number): Promise<Issue> => ({
    register: await registers.current(digest.collaboration, now),
    desk: await deskOf(digest.collaboration),
    subscription: digest.subscription,
    delivery: digest.delivery,
    now,
  });
  const wired: DigestParts = {
    collaborations,
    owner: randomUUID(),
    deliveries,
    reminded,
    register: registers.current,
    compose: async (digest, last, now) => digestPost(await issueOf(digest, now), last),
    send: messenger.send,
    async reaches(news, now) {
      if (news.kind !== 'parked') return reachesForDigest(await issueOf(news, now), news.kind);
      const register = await registers.current(news.collaboration, now);
      return reachesSecretariat({ register, desk: await deskOf(news.collaboration) });
    },
    async tell(news, now) {
      if (news.kind !== 'parked') return tellOfDigest(await issueOf(news, now), news.kind);
      const register = await registers.current(news.collaboration, now);
      return tellOfParked({ ...news, register, desk: await deskOf(news.collaboration), now });
    },
    async parked() {
      await messenger.catchUp();
      return messenger.parked();
    },
    news,
    now: clock.now,
    chance: Math.random,
    log,
  };
  const look = openLook(wired);
  return watched(openDigests(wired, look), wired, look);
}
