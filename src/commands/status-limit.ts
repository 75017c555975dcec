import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { statusLimitId } from '../domain/status-limit';
import type { Actor, Circumstances, CommandOf, Decided } from './command';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Sets after how many days a status counts as old: from now on everywhere where that is said. */
export function setStatusLimit(
  { days }: CommandOf<'set-status-limit'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const before = register.limit.get(statusLimitId);
  const known = before && isLive(before) ? before : { id: statusLimitId, ...reporting(actor, circumstances) };
  return { ok: true, put: [{ type: 'limit', record: { ...known, days } }] };
}
