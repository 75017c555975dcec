import { setImmediate as later, setTimeout as pause } from 'node:timers/promises';
import { changeId, type PersonId } from '../domain/ids';
import { isLive } from '../domain/live';
import { type Grant, personIdOf } from '../domain/person';
import { plainJson } from '../lib/plain-json';
import { type Acquaintance, isKnownAs } from '../registers/acquaintances';
import type { Bindings } from '../registers/bindings';
import type { Deliveries } from '../registers/deliveries';
import type { Execute } from '../registers/execute';
import type { MissedLog } from '../registers/missed-log';
import type { News } from '../registers/news';
import type { RoundPosts } from '../registers/round-posts';
import type { SaidOnce } from '../registers/said-once';
import { secretariatIn } from './colleagues';
import type { Desk, FindDesk, MissedDesk } from './desk';
import type { PutFile } from './files';
import { knownIn } from './known-deliveries';
import type { FindLinks } from './links';
import type { Messenger } from './messenger';
import type { PlanDesk } from './plan/plan-desk';

/** Somebody of the secretariat, of one collaboration or of each. */
export interface Member {
  collaboration: string | undefined;
  objectId: string;
  tenant: string;
}

export interface DeskParts {
  lookup: Bindings['lookup'];
  execute: Execute;
  missedLog: MissedLog;
  deliveries: Deliveries;
  /** What became of reminders. */
  reminded: Deliveries;
  /** What is to be told of both. */
  news: Pick<News, 'waiting'>;
  /** Keeps who wrote to the bot. */
  acquaint(collaboration: string, met: Acquaintance, now: number): Promise<void>;
  /** Keeps what is said once only. */
  said: SaidOnce;
  /** Keeps where the cards of rounds stand. */
  rounds: RoundPosts;
  messenger: Messenger;
  /** What is done with work plans that are sent in. */
  plans(collaboration: string): PlanDesk;
  /** What links are made with, in each collaboration. */
  links: FindLinks;
  putFile: PutFile;
  secretariat: readonly Member[];
  /** The collaborations that keep what found no answer. */
  missedQuestions: readonly string[];
  newId(): string;
  /** Told of a question that could not be kept. */
  failed(error: unknown): void;
  /** Told of what should have followed from an answer and did not. */
  lost(error: unknown): void;
  /** Told of a card that carries what no card of ours does; nobody's text is handed on. */
  forged(what: { collaboration: string; objectId: string; tenant: string; what: string }): void;
}

/** Opens the desks of all collaborations. `settled` is kept once nothing is being written any more. */
export function openDesks(parts: DeskParts): {
  find: FindDesk;
  /** The desk of a collaboration, whoever speaks there. */
  of(collaboration: string): Promise<Desk>;
  settled(): Promise<void>;
} {
  const { lookup, execute, missedLog, deliveries, reminded, acquaint, said, rounds, messenger } = parts;
  const { secretariat, missedQuestions, newId, failed, lost, forged } = parts;
  const pending = new Set<Promise<void>>();

  /** Does something after the answer; nobody waits for it, and no answer fails with it. */
  const afterwards = (work: () => Promise<void>, milliseconds = 0, told = lost): void => {
    const done: Promise<void> = (milliseconds > 0 ? pause(milliseconds) : later())
      .then(work)
      .catch(told)
      .finally(() => pending.delete(done));
    pending.add(done);
  };

  const missedOf = (collaboration: string): MissedDesk => ({
    note: (make, now) => afterwards(() => missedLog.note(collaboration, make(), now), 0, failed),
    list: (now) => missedLog.list(collaboration, now),
    forget: (ids) => missedLog.forget(collaboration, ids),
  });

  const configuredIn = (name: string): Member[] =>
    secretariat.filter(({ collaboration = name }) => collaboration === name);
  const idsIn = (name: string): PersonId[] =>
    configuredIn(name).map(({ objectId, tenant }) => personIdOf(objectId, tenant));

  const deskOf = async (collaboration: string, configured = idsIn(collaboration)): Promise<Desk> => ({
    collaboration,
    messenger,
    links: await parts.links(collaboration),
    putFile: parts.putFile,
    lost,
    afterwards,
    isFirst: (what, now) => said.isFirst(collaboration, what, now),
    forgetSaid: (what) => said.forget(collaboration, what),
    actorOf({ objectId = '', tenant = '', name = '' }, register) {
      const id = objectId && tenant ? personIdOf(objectId, tenant) : undefined;
      const isMember = id !== undefined && configured.includes(id);
      const grants: Grant[] = isMember ? [{ role: 'secretariat' }] : [];
      const known = id === undefined ? undefined : register.person.get(id);
      // What was granted by a change that was taken back is granted no more.
      const granted = known && isLive(known) ? known.grants : [];
      return { objectId, tenant, name: name || known?.name || objectId, grants: [...grants, ...granted] };
    },
    secretariat: (register) => secretariatIn(register, configuredIn(collaboration)),
    configured,
    meet({ id: user, objectId, tenant, name }, register, now) {
      if (!objectId || !tenant || !name) return;
      const met = { user, objectId, tenant, name };
      if (isKnownAs(register.person.get(personIdOf(objectId, tenant)), met)) return;
      afterwards(() => acquaint(collaboration, met, now));
    },
    rounds: {
      keep: (round, where, now) => rounds.keep(collaboration, round, where, now),
      find: (round) => rounds.find(collaboration, round),
    },
    digests: knownIn(deliveries, collaboration),
    reminders: knownIn(reminded, collaboration),
    plans: parts.plans(collaboration),
    untold: () => parts.news.waiting(collaboration),
    missed: missedQuestions.includes(collaboration) ? missedOf(collaboration) : undefined,
    execute(command, decide, { objectId, tenant }, change, now) {
      const stamp = { by: `${objectId}@${tenant}`, at: new Date(now).toISOString(), op: change };
      return execute(collaboration, { command: plainJson(command), decide }, stamp, now);
    },
    // A card may be in front of several people: what one of them did is no repetition for another.
    changeIdOf: ({ objectId }, op) => changeId.parse(`${objectId}:${op}`),
    forged: ({ objectId, tenant }, what) => forged({ collaboration, objectId, tenant, what }),
    newOp: newId,
  });

  return {
    of: (collaboration) => deskOf(collaboration),
    async find(where, now) {
      const collaboration = await lookup(where, now);
      return collaboration === undefined ? undefined : deskOf(collaboration);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
