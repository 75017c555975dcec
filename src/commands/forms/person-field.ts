import type { PersonId } from '../../domain/ids';
import type { Register } from '../../domain/register';
import type { Actor } from '../command';
import type { Field } from '../form';
import { personChoices } from '../task-choices';

/** Who does it, from those the bot knows; left out where it knows nobody. */
export function personField(register: Register, actor: Actor, person: PersonId | undefined): Field[] {
  const choices = personChoices(register, actor);
  return choices.length === 0
    ? []
    : [{ name: 'person', control: 'choice', value: person ?? '', choices, searched: true }];
}
