import type { Initiative } from '../../domain/initiative';
import type { Register } from '../../domain/register';
import type { Field } from '../form';
import { initiativeChoices } from '../task-choices';

/** Which initiatives something belongs to: from the card of one, that one and those close to it; else one of all. */
export function initiativesField(register: Register, near: Initiative | undefined): Field {
  const choices = initiativeChoices(register, near);
  return near
    ? { name: 'initiatives', control: 'choices', value: near.id, required: true, choices }
    : { name: 'initiatives', control: 'choice', value: '', choices, searched: true };
}
