import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { belongingRefusal, detailsOf } from './initiative-details';
import { textsOf, withAliases } from './initiative-names';
import { titleRefusal } from './initiative-title';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Says anew what an initiative is called and where it belongs. People go on asking by a title it had. */
export function editInitiative(
  command: CommandOf<'edit-initiative'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const old = register.initiative.get(command.initiative);
  if (!old || !isLive(old)) return refused({ reason: 'unknown-initiative' });
  const refusal =
    titleRefusal(command.name, 'name', old, register, circumstances) ??
    belongingRefusal(command, old.id, register);
  if (refusal) return refusal;
  const details = detailsOf(command, old, register, actor, circumstances);
  const aliases = withAliases({ ...old, title: details.title }, textsOf(old.title));
  return { ok: true, put: [{ type: 'initiative', record: { ...old, ...details, aliases } }] };
}
