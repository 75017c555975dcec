import type { InitiativeId } from '../domain/ids';
import type { Slots } from './slots';
import type { Wish } from './understanding';
import type { Said } from './wish-words';

/** What was said, as the fields of a form. */
interface Fields {
  about: Record<string, string | undefined>;
  values: Record<string, string | undefined>;
}

/** A wish for a form with what was said of it. A form takes what it has fields for. */
export function wishWith(form: string, said: Said, slots: Slots, initiative: InitiativeId | undefined): Wish {
  const { about, values } = fieldsOf(form, said, slots, initiative);
  return { form, about: present(about), values: present(values) };
}

function fieldsOf(form: string, said: Said, slots: Slots, initiative: InitiativeId | undefined): Fields {
  const phase = slots.phases.map(({ value }) => value.phase).find((one) => one !== 'started');
  switch (form) {
    case 'update-status':
      return { about: { initiative }, values: { phase, text: said.text, signal: said.signal } };
    default:
      return { about: { initiative }, values: {} };
  }
}

const present = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
