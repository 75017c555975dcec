import type { About } from '../commands/form';
import type { Prose } from '../domain/prose';
import { type RecordType, recordTypes } from '../domain/record';
import { partyOf, type Register } from '../domain/register';
import { nameOf } from '../queries/name-of';

/** The name of what a form is about. */
export function subjectOf(register: Register, about: About): Prose | undefined {
  const [first] = Object.entries(about).flatMap(([field, id]) => {
    const type = recordTypes.find((one): one is RecordType => one === field);
    return (type ? nameOf(register, type, id) : partyOf(register, id)?.name) ?? [];
  });
  return first;
}
