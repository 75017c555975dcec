import { setImmediate as later } from 'node:timers/promises';
import type { Actor, Command } from '../commands/command';
import type { ListedQuestion } from '../domain/missed-question';
import type { Bindings, Whereabouts } from '../registers/bindings';
import type { Execute, Executed, Execution } from '../registers/execute';
import type { Missed, MissedLog } from '../registers/missed-log';
import type { Event } from './event';

/** What a conversation can do in one collaboration besides reading its register. */
export interface Desk {
  collaboration: string;
  /** Who speaks, with their roles here; whom the activity does not name by id is a reader. */
  actorOf(speaker: Event['actor']): Actor;
  /** `undefined` where the collaboration has not chosen to keep what found no answer. */
  missed: MissedDesk | undefined;
  /** Carries a command out once under an `op`, and remembers it under that. */
  execute(
    command: Command,
    decide: Execution['decide'],
    by: Actor,
    op: string,
    now: number,
  ): Promise<Executed>;
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
}

/** Opens the desks of all collaborations. `settled` is kept once nothing is being written any more. */
export function openDesks(parts: DeskParts): { find: FindDesk; settled(): Promise<void> } {
  const { lookup, execute, missedLog, secretariat, missedQuestions, newId, failed } = parts;
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
    actorOf({ objectId = '', tenant = '' }) {
      const isMember = secretariat.some(
        (one) =>
          (one.collaboration ?? collaboration) === collaboration &&
          one.objectId.toLowerCase() === objectId.toLowerCase() &&
          one.tenant.toLowerCase() === tenant.toLowerCase(),
      );
      return { objectId, tenant, roles: [isMember ? 'secretariat' : 'reader'] };
    },
    missed: missedQuestions.includes(collaboration) ? missedOf(collaboration) : undefined,
    execute(command, decide, { objectId, tenant }, op, now) {
      // A card may be in front of several people: what one of them did is no repetition for another.
      const own = `${objectId}:${op}`;
      const stamp = { by: `${objectId}@${tenant}`, at: new Date(now).toISOString(), op: own };
      return execute(collaboration, { command, decide }, stamp, now);
    },
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
