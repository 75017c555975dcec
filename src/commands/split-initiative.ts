import type { Initiative } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { newStatus } from './new-status';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';
import { movedToParts } from './split-moves';
import { allotted, type NewPart, newParts, partsRefusal } from './split-parts';

/** Makes new initiatives out of one. What was chosen moves along; all else stays with the old one, or goes to the last. */
export function splitInitiative(
  wanted: CommandOf<'split-initiative'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const old = register.initiative.get(wanted.initiative);
  if (!old || !isLive(old)) return refused({ reason: 'unknown-initiative' });
  const command = { ...wanted, parts: allotted(wanted, old, register) };
  const refusal = partsRefusal(command, old, register, circumstances);
  if (refusal) return refusal;
  const parts = newParts(command, old, register, actor, circumstances);
  const { reason } = command;
  return {
    ok: true,
    put: [
      ...parts.map(({ record }): AnyRecord => ({ type: 'initiative', record })),
      { type: 'initiative', record: withoutParts(old, parts, command.afterwards === 'closes') },
      // Told first: that it is closed matters more than what moved.
      ...(command.afterwards === 'closes' && reason
        ? [newStatus(register, old.id, { phase: 'closed', text: reason }, actor, circumstances)]
        : []),
      ...movedToParts(parts, old.id, register),
    ],
  };
}

/** The old initiative without the orders that moved; one that is closed points to what came out of it. */
function withoutParts(old: Initiative, parts: readonly NewPart[], closes: boolean): Initiative {
  const taken = new Set(parts.flatMap(({ orders }) => orders));
  const ids = parts.map(({ record }) => record.id);
  return {
    ...old,
    orders: old.orders.filter((_, at) => !taken.has(at)),
    related: closes ? [...old.related, ...ids] : old.related,
  };
}
