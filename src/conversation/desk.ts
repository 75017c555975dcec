import { setImmediate as later } from 'node:timers/promises';
import type { Actor, Command } from '../commands/command';
import { type ChangeId, changeId } from '../domain/ids';
import type { ListedQuestion } from '../domain/missed-question';
import { type Grant, personIdOf } from '../domain/person';
import type { Register } from '../domain/register';
import type { Bindings, Whereabouts } from '../registers/bindings';
import type { Execute, Executed, Execution } from '../registers/execute';
import type { Missed, MissedLog } from '../registers/missed-log';
import type { Event } from './event';

/** What a conversation can do in one collaboration besides reading its register. */
export interface Desk {
  collaboration: string;
  /** Who speaks, with what is granted to them in a register; whom the activity does not name by id may read. */
  actorOf(speaker: Event['actor'], register: Register): Actor;
  /** `undefined` where the collaboration has not chosen to keep what found no answer. */
  missed: MissedDesk | undefined;
  /** Carries a command out once under the id of its change, and remembers it under that. */
  execute(
    command: Command,
    decide: Execution['decide'],
    by: Actor,
    change: ChangeId,
    now: number,
  ): Promise<Executed>;
  /** The id of the change that somebody makes under an `op`: what another does under the same is another. */
  changeIdOf(by: Actor, op: string): ChangeId;
  /** Told of a card that carries what no card of ours does. */
  forged(by: Actor, what: string): void;
  /** An id that no command was carried out under yet. */
  newOp(): string;
}

/** The questions of one collaboration that found no answer. */
export interface MissedDesk {
  /** Keeps a question some time after the call: nobody waits for it, and no answer fails with it. */
  note(make: () => Missed, now: number): void;
  list(now: number): Promise<ListedQuestion[]>;
  forget(ids: readonly string[]): Promise<void>;
}

/** The desk of the collaboration that is spoken about somewhere; `undefined` where nobody has bound one. */
export type FindDesk = (where: Whereabouts, now: number) => Promise<Desk | undefined>;

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
  secretariat: readonly Member[];
  /** The collaborations that keep what found no answer. */
  missedQuestions: readonly string[];
  newId(): string;
  /** Told of a question that could not be kept. */
  failed(error: unknown): void;
  /** Told of a card that carries what no card of ours does; nobody's text is handed on. */
  forged(what: { collaboration: string; objectId: string; tenant: string; what: string }): void;
}

/** Opens the desks of all collaborations. `settled` is kept once nothing is being written any more. */
export function openDesks(parts: DeskParts): { find: FindDesk; settled(): Promise<void> } {
  const { lookup, execute, missedLog, secretariat, missedQuestions, newId, failed, forged } = parts;
  const pending = new Set<Promise<void>>();

  const missedOf = (collaboration: string): MissedDesk => ({
    note(make, now) {
      const noted: Promise<void> = later()
        .then(() => missedLog.note(collaboration, make(), now))
        .catch(failed)
        .finally(() => pending.delete(noted));
      pending.add(noted);
    },
    list: (now) => missedLog.list(collaboration, now),
    forget: (ids) => missedLog.forget(collaboration, ids),
  });

  const deskOf = (collaboration: string): Desk => ({
    collaboration,
    actorOf({ objectId = '', tenant = '', name = '' }, register) {
      const isMember = secretariat.some(
        (one) =>
          (one.collaboration ?? collaboration) === collaboration &&
          one.objectId.toLowerCase() === objectId.toLowerCase() &&
          one.tenant.toLowerCase() === tenant.toLowerCase(),
      );
      const grants: Grant[] = isMember ? [{ role: 'secretariat' }] : [];
      const known = objectId && tenant ? register.person.get(personIdOf(objectId, tenant)) : undefined;
      return {
        objectId,
        tenant,
        name: name || known?.name || objectId,
        grants: [...grants, ...(known?.grants ?? [])],
      };
    },
    missed: missedQuestions.includes(collaboration) ? missedOf(collaboration) : undefined,
    execute(command, decide, { objectId, tenant }, change, now) {
      const stamp = { by: `${objectId}@${tenant}`, at: new Date(now).toISOString(), op: change };
      return execute(collaboration, { command: JSON.parse(JSON.stringify(command)), decide }, stamp, now);
    },
    // A card may be in front of several people: what one of them did is no repetition for another.
    changeIdOf: ({ objectId }, op) => changeId.parse(`${objectId}:${op}`),
    forged: ({ objectId, tenant }, what) => forged({ collaboration, objectId, tenant, what }),
    newOp: newId,
  });

  return {
    async find(where, now) {
      const collaboration = await lookup(where, now);
      return collaboration === undefined ? undefined : deskOf(collaboration);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
