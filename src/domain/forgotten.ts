import type { Json } from './change';

/** Somebody, by everything that stands for them. */
export interface Identity {
  /** Entra object id; `undefined` for somebody who is known by name alone. */
  objectId: string | undefined;
  /** The channel's own id of them, and the conversations they have with the bot alone. */
  others: readonly string[];
  /** What they are or were called, in full; empty where somebody else is called the same. */
  names: readonly string[];
}

/** What somebody who was forgotten is called. */
export const forgottenName = 'Tidligere deltager';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const never = '(?!)';

/**
 * Takes somebody out of texts and values: `pseudonym` stands where an id of theirs stood, and a former participant is
 * who they were. A name counts as a whole, also in the genitive; case tells no ids apart.
 */
export function forgetting({ objectId, others, names }: Identity, pseudonym: string) {
  const ids = [objectId, ...others].filter((id): id is string => id !== undefined && id !== '');
  const id = new RegExp(ids.map(escaped).join('|') || never, 'gi');
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|') || never})(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  const isTheirs = (one: Json | undefined): boolean =>
    typeof one === 'string' && ids.some((known) => known.toLowerCase() === one.toLowerCase());

  const inText = (text: string): string => text.replace(id, pseudonym).replace(name, forgottenName);

  /** A value without them; where an object is about them, its name is theirs whatever it says. */
  function inValue(value: Json): Json {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(inValue);
    if (typeof value !== 'object' || value === null) return value;
    const isAboutThem = [value.objectId, value.aadObjectId, value.id].some(isTheirs);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        inText(key),
        isAboutThem && key === 'name' ? forgottenName : inValue(inner),
      ]),
    );
  }
  return { inText, inValue };
}
