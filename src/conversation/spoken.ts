import { personIdOf } from '../domain/person';
import type { Locale } from '../domain/prose';
import type { Languages } from '../registers/languages';
import type { Actor } from './event';

/** Which language somebody chose, and how they choose another, or none. */
export interface Spoken {
  chosen: Locale | undefined;
  choose(locale: Locale | undefined): Promise<void>;
}

/** What somebody chose is theirs wherever they write; without an object id it is the user's of this channel. */
export async function spokenBy(
  { id, objectId, tenant }: Actor,
  languages: Languages,
  now: number,
): Promise<Spoken> {
  const person = objectId && tenant ? personIdOf(objectId, tenant) : id;
  return {
    chosen: await languages.of(person, now),
    choose: (locale) => languages.choose(person, locale, now),
  };
}

/** Languages that are forgotten with the program, for one that keeps nothing. */
export function forgottenLanguages(): Languages {
  const known = new Map<string, Locale>();
  return {
    of: async (person) => known.get(person),
    choose: async (person, locale) => void (locale ? known.set(person, locale) : known.delete(person)),
  };
}
