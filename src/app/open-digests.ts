import { randomUUID } from 'node:crypto';
import type { Desk } from '../conversation/desk';
import { digestPost, type Issue, tellOfDigest } from '../conversation/digests';
import type { Messenger } from '../conversation/messenger';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Deliveries } from '../registers/deliveries';
import type { Registers } from '../registers/registers';
import { openDigests } from '../scheduler/digests';
import { openLook } from '../scheduler/look';
import type { Digest, DigestParts } from '../scheduler/parts';
import { watched } from '../scheduler/watched';

interface Parts {
  collaborations: readonly string[];
  registers: Registers;
  deliveries: Deliveries;
  deskOf(collaboration: string): Promise<Desk>;
  messenger: Messenger;
  log: Log;
}

/** What sends the digests of a program, by a clock: the scheduler decides when, the conversation what. */
export function digestsOf(parts: Parts, clock: Clock): ReturnType<typeof watched> {
  const { collaborations, registers, deliveries, deskOf, messenger, log } = parts;
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
    register: registers.current,
    compose: async (digest, last, now) => digestPost(await issueOf(digest, now), last),
    send: messenger.send,
    tell: async ({ kind, ...digest }, now) => tellOfDigest(await issueOf(digest, now), kind),
    now: clock.now,
    chance: Math.random,
    log,
  };
  const look = openLook(wired);
  return watched(openDigests(wired, look), wired, look);
}
