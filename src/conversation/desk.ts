import type { Actor, Command } from '../commands/command';
import type { Delivery } from '../domain/delivery';
import type { ChangeId, PersonId } from '../domain/ids';
import type { ListedQuestion } from '../domain/missed-question';
import type { Register } from '../domain/register';
import type { Whereabouts } from '../registers/bindings';
import type { Executed, Execution } from '../registers/execute';
import type { Missed } from '../registers/missed-log';
import type { RoundPost } from '../registers/round-posts';
import type { Event } from './event';
import type { Links } from './links';
import type { Messenger } from './messenger';
import type { PlanDesk } from './plan/plan-desk';

/** What a conversation can do in one collaboration besides reading its register. */
export interface Desk {
  collaboration: string;
  /** Who speaks, with what is granted to them in a register; whom the activity does not name by id may read. */
  actorOf(speaker: Event['actor'], register: Register): Actor;
  /** Everybody of the secretariat: those whom configuration names, and those to whom it was granted. */
  secretariat(register: Register): readonly Colleague[];
  /** Those of the secretariat whom configuration names. */
  configured: readonly PersonId[];
  /** Remembers who speaks some time after the call, so that they can be picked: nobody waits for it. */
  meet(speaker: Event['actor'], register: Register, now: number): void;
  messenger: Messenger;
  /** Makes links to pages and files; `undefined` where the program has no address that others can open. */
  links: Links | undefined;
  /** Does something after the answer, so many milliseconds after it: nobody waits for it, and no answer fails with it. */
  afterwards(work: () => Promise<void>, milliseconds?: number): void;
  /** Told of what should have followed from an answer and did not. */
  lost(error: unknown): void;
  /** Whether something is said to somebody for the first time; it counts as said from now on, beyond a restart. */
  isFirst(what: string, now: number): Promise<boolean>;
  /** What was to be said did not arrive, and may be tried again. */
  forgetSaid(what: string): Promise<void>;
  /** Where the cards stand that show the answers of a round of requests. */
  rounds: {
    keep(round: ChangeId, where: RoundPost, now: number): Promise<void>;
    find(round: ChangeId): Promise<RoundPost | undefined>;
  };
  /** What became of its digests. */
  digests: KnownDeliveries;
  /** What became of its reminders. */
  reminders: KnownDeliveries;
  /** Work plans that are sent in. */
  plans: PlanDesk;
  /** How many pieces of news wait for somebody of its secretariat who can be reached, as known in this program. */
  untold(): number;
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

/** What became of what goes out by itself. */
export interface KnownDeliveries {
  /** As known in this program, at most as old as its last round. */
  known(): ReadonlyMap<string, Delivery>;
  change(
    id: string,
    follow: (newest: Delivery) => Delivery | undefined,
    now: number,
  ): Promise<Delivery | undefined>;
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

/** Somebody by object id and tenant; with a name where they are known here. */
export interface Colleague {
  objectId: string;
  tenant: string;
  name: string | undefined;
}
