import type { InitiativeId } from '../domain/ids';
import { isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { relatedTo } from '../domain/related';
import { type Actor, type CommandOf, type Decided, refused, wrong } from './command';
import { isMemberOf, isSecretariat } from './rights';

/** Whether somebody may say what an initiative is related to: its working group and the secretariat. */
export const mayLink = (actor: Actor, initiative: InitiativeId): boolean =>
  isSecretariat(actor) || isMemberOf(actor, initiative);

/** Relates initiatives to each other, in both directions; those that are left out are related no more. */
export function linkInitiatives(
  { initiative: id, related }: CommandOf<'link-initiatives'>,
  register: Register,
  actor: Actor,
): Decided {
  if (!mayLink(actor, id))
    return refused({ reason: 'not-allowed', who: ['working-group-member', 'secretariat'] });
  const initiative = register.initiative.get(id);
  if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
  const wanted = [...new Set([...initiative.related.filter((one) => related.includes(one)), ...related])];
  if (wanted.some((one) => one === id || !isLive(register.initiative.get(one))))
    return wrong('related', 'not-a-choice');
  const others = [...new Set([...relatedTo(register, initiative).map((one) => one.id), ...wanted])];
  return {
    ok: true,
    put: [
      { type: 'initiative', record: { ...initiative, related: wanted } },
      ...others.flatMap((one) => relating(one, id, wanted.includes(one), register)),
    ],
  };
}

/** An initiative that is, or is not, related to another; nothing where it says so already. */
export function relating(
  one: InitiativeId,
  other: InitiativeId,
  is: boolean,
  register: Register,
): AnyRecord[] {
  const record = register.initiative.get(one);
  if (!record || record.related.includes(other) === is) return [];
  const left = record.related.filter((id) => id !== other);
  return [{ type: 'initiative', record: { ...record, related: is ? [...left, other] : left } }];
}
