import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Sets the rule of a body; from then on its deadlines are no longer assumed, even where the numbers are the same. */
export function setDeadlineRule(
  { body: id, ...set }: CommandOf<'set-deadline-rule'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const body = register.body.get(id);
  if (!body || !isLive(body)) return refused({ reason: 'not-there' });
  const before = register.rule.get(id);
  const known = before && isLive(before) ? before : { id, body: id, ...reporting(actor, circumstances) };
  const record = {
    ...known,
    paper: { count: set.paperCount, unit: set.paperUnit },
    agenda: { count: set.agendaCount, unit: set.agendaUnit },
    // What was left empty is assumed from then on.
    draftDays: set.draftDays,
    approvalMonths: set.approvalMonths,
    rolloutMonths: set.rolloutMonths,
  };
  return { ok: true, put: [{ type: 'rule', record }] };
}
