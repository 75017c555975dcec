import type { Involvement } from '../domain/initiative';
import { isLive } from '../domain/live';
import { partyOf, type Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';
import { retold } from './told';

/** Puts a party at the head of an initiative, in the place of who led it; whatever else either does there stays. */
export function setLead(
  { initiative: id, party, role }: CommandOf<'set-lead'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const initiative = register.initiative.get(id);
  if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
  if (party === undefined && role) return wrong('party', 'missing');
  if (party !== undefined && !partyOf(register, party)) return wrong('party', 'not-a-choice');
  if (party !== undefined && !role) return wrong('role', 'missing');
  const old = initiative.involved.find((one) => one.lead && one.party === party);
  const fresh = party && role && lead(party, role);
  const others = initiative.involved.filter((one) => !one.lead);
  return {
    ok: true,
    put: [{ type: 'initiative', record: { ...initiative, involved: fresh ? [fresh, ...others] : others } }],
  };

  function lead(who: NonNullable<typeof party>, as: NonNullable<typeof role>): Involvement {
    const text = retold(old?.role, as);
    const isAsBefore = old?.lead && text === old.role;
    return isAsBefore ? old : { party: who, role: text, lead: true, ...reporting(actor, circumstances) };
  }
}
