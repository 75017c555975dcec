import { z } from 'zod';
import type { Change } from '../domain/change';
import type { InitiativeId } from '../domain/ids';
import type { Register } from '../domain/register';

/**
 * The version of a thing that a form was drawn from: how many changes there had been to it. It is part of every
 * command that could overwrite what somebody else wrote meanwhile.
 */
export const seen = z.number().int().nonnegative();

/** What is filed under a thing is a change to it: a document that is only a part of one has an id of its own. */
const changesTo = (register: Register, thing: string): readonly Change[] => register.changes.get(thing) ?? [];

/** How many changes there have been to a thing. */
export const versionOf = (register: Register, thing: string): number => changesTo(register, thing).length;

/**
 * The changes to a thing after a version of it, or to one field of it where that is named; `undefined` for a version
 * that is still to come.
 */
export function changesSince(
  register: Register,
  thing: string,
  version: number,
  field?: string,
): readonly Change[] | undefined {
  const changes = changesTo(register, thing);
  if (version > changes.length) return undefined;
  return changes
    .slice(version)
    .filter(({ documents }) =>
      documents.some((one) => one.thing === thing && (field === undefined || field in one.fields)),
    );
}

const changesAbout = (register: Register, initiative: InitiativeId): readonly Change[] =>
  register.changes.get(`about:${initiative}`) ?? [];

/**
 * The version of everything about an initiative: how many changes there have been to it and to what is about it.
 * For forms in which it is chosen which of its things they change.
 */
export const versionAbout = (register: Register, initiative: InitiativeId): number =>
  changesAbout(register, initiative).length;

/**
 * The changes to some documents after a version of everything about their initiative; changes to others about it
 * are left out. `undefined` for a version that is still to come.
 */
export function changesAboutSince(
  register: Register,
  initiative: InitiativeId,
  version: number,
  documents: readonly string[],
): readonly Change[] | undefined {
  const changes = changesAbout(register, initiative);
  if (version > changes.length) return undefined;
  return changes
    .slice(version)
    .filter((change) => change.documents.some(({ document }) => documents.includes(document)));
}
