import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { reporting } from './reporting';
import { isSecretariat } from './rights';
import { secretariatOnly } from './secretariat-only';

/** Sets the rule of a body; from then on its deadlines are no longer assumed, even where the numbers are the same. */
export function setDeadlineRule(
  { body: id, paperCount, paperUnit, agendaCount, agendaUnit }: CommandOf<'set-deadline-rule'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  if (!isSecretariat(actor)) return secretariatOnly;
  const body = register.body.get(id);
  if (!body || !isLive(body)) return refused({ reason: 'not-there' });
  const before = register.rule.get(id);
  const known = before && isLive(before) ? before : { id, body: id, ...reporting(actor, circumstances) };
  const paper = { count: paperCount, unit: paperUnit };
  const agenda = { count: agendaCount, unit: agendaUnit };
  return { ok: true, put: [{ type: 'rule', record: { ...known, paper, agenda } }] };
}
