import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import type { DatedText } from '../domain/source';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { unlessSecretariat } from './secretariat-only';
import { takenName } from './taken-name';
import { retold } from './told';

/** Corrects a body. A role that is told anew is known from today; one that is left as it was keeps its sources. */
export function editBody(
  { body: id, name, abbreviations, role, validUntil }: CommandOf<'edit-body'>,
  register: Register,
  actor: Actor,
  { today }: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const body = register.body.get(id);
  if (!body || !isLive(body)) return refused({ reason: 'not-there' });
  const { from } = body.valid;
  if (validUntil !== undefined && from !== null && validUntil < from)
    return wrong('validUntil', 'before-start');
  const taken = takenName(
    register,
    abbreviations.filter((one) => !body.abbreviations.includes(one)),
    id,
  );
  if (taken) return refused(taken);
  const text = retold(body.role.text, role);
  const told: DatedText = text === body.role.text ? body.role : { text, knownFrom: today, evidence: [] };
  const record = {
    ...body,
    name: retold(body.name, name),
    abbreviations,
    role: told,
    valid: { from, to: validUntil ?? null },
  };
  return { ok: true, put: [{ type: 'body', record }] };
}
