import type { Initiative } from '../../domain/initiative';
import type { Register } from '../../domain/register';
import type { Actor } from '../command';
import type { Choice, Field } from '../form';
import { isMemberOf, isSecretariat } from '../rights';
import { initiativesNear } from '../task-choices';

const name = 'initiatives';
const oneOf = (choices: Choice[]): Field => ({ name, control: 'choice', value: '', choices, searched: true });

/** Which initiatives something belongs to: from the card of one, that one and those close to it; else one of all. */
export const initiativesField = (register: Register, near: Initiative | undefined): Field =>
  near
    ? { name, control: 'choices', value: near.id, required: true, choices: choicesOf(register, near) }
    : oneOf(choicesOf(register));

/** As `initiativesField`; without a card, one of those whose work somebody may plan. */
export function plannedField(register: Register, near: Initiative | undefined, actor: Actor): Field {
  if (near) return initiativesField(register, near);
  const all = initiativesNear(register);
  const mine = isSecretariat(actor) ? all : all.filter(({ id }) => isMemberOf(actor, id));
  return { ...oneOf(mine.map(asChoice)), required: true };
}

const choicesOf = (register: Register, near?: Initiative): Choice[] =>
  initiativesNear(register, near).map(asChoice);

const asChoice = ({ id, title }: Initiative): Choice => ({ value: id, label: { name: title } });
