import type { Register } from '../domain/register';
import type { Actor, Circumstances, CommandOf, Decided } from './command';
import { belongingRefusal, detailsOf } from './initiative-details';
import { initiativeIdOf } from './initiative-id';
import { titleRefusal } from './initiative-title';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Puts a new initiative on the work plan; how it stands is told afterwards. */
export function createInitiative(
  command: CommandOf<'create-initiative'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const refusal =
    titleRefusal(command.name, 'name', undefined, register, circumstances) ??
    belongingRefusal(command, undefined, register);
  if (refusal) return refusal;
  const record = {
    id: initiativeIdOf(command.name, register, circumstances.change),
    ...detailsOf(command, undefined, register, actor, circumstances),
    aliases: [],
    related: [],
    involved: [],
    actors: [],
    parts: [],
    orders: [],
    ...reporting(actor, circumstances),
  };
  return { ok: true, put: [{ type: 'initiative', record }] };
}
