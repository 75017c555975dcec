import { z } from 'zod';
import type { Change } from '../domain/change';
import type { Register } from '../domain/register';

/**
 * The version of a thing that a form was drawn from: how many changes there had been to it. It is part of every
 * command that could overwrite what somebody else wrote meanwhile.
 */
export const seen = z.number().int().nonnegative();

const changesTo = (register: Register, thing: string): readonly Change[] =>
  (register.changes.get(thing) ?? []).filter(({ documents }) => documents.some((one) => one.thing === thing));

/** How many changes there have been to a thing. */
export const versionOf = (register: Register, thing: string): number => changesTo(register, thing).length;

/** The changes to a thing after a version of it; `undefined` for a version that is still to come. */
export function changesSince(
  register: Register,
  thing: string,
  version: number,
): readonly Change[] | undefined {
  const changes = changesTo(register, thing);
  return version > changes.length ? undefined : changes.slice(version);
}
