import { z } from 'zod';
import type { role } from '../domain/body';
import { initiativeId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { AnyRecord } from '../domain/record';

const naming = { initiative: initiativeId, synonym: z.string().max(1_000) };

/** Everything that changes a register, as it is asked for. */
export const command = z.discriminatedUnion('kind', [
  /** Another word by which people may ask for an initiative. */
  z.object({ kind: z.literal('add-synonym'), ...naming }),
  z.object({ kind: z.literal('remove-synonym'), ...naming }),
]);
export type Command = z.infer<typeof command>;
export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

export type Role = z.infer<typeof role>;

/** Who wants it: known by object id and tenant as the activity itself names them, with the roles they have here. */
export interface Actor {
  objectId: string;
  tenant: string;
  roles: readonly Role[];
}

/** What a decision needs besides the register, handed in by who asks for it. */
export interface Circumstances {
  /** Words that only ask, or say which kind of thing is meant ("møde", "hvad med"): they can name nothing. */
  namesNothing(words: string): boolean;
}

/** Why a command was not carried out. */
export type Refusal =
  /** `who` may. */
  | { reason: 'not-allowed'; who: Role }
  | { reason: 'unknown-initiative' }
  | { reason: 'too-short'; least: number }
  | { reason: 'too-long'; most: number }
  | { reason: 'names-nothing' }
  | { reason: 'personal-number' }
  /** It is a name already: of this initiative, of another one, or of something else. */
  | { reason: 'taken'; by: 'same' | 'initiative' | 'other'; name: Prose }
  | { reason: 'not-there' };

/** What a command comes to: the records to put in the place of those that are there, or why not. */
export type Outcome = { ok: true; put: AnyRecord[] } | { ok: false; refusal: Refusal };

export const refused = (refusal: Refusal): Outcome => ({ ok: false, refusal });
