import { z } from 'zod';

/** Where a text stands in the manifest (`bots[0].commandLists[0].commands[0].title`), and the text. */
export type ManifestWords = Readonly<Record<string, string>>;

const words = z.record(z.string(), z.string());

/** @throws where the file holds no words by their places. */
export const readWords = (json: string): ManifestWords => words.parse(JSON.parse(json));

/** The places of words; what begins with a dollar is for tools. */
export const placesOf = (said: ManifestWords): string[] =>
  Object.keys(said).filter((place) => !place.startsWith('$'));

/** A manifest with the words put into their places; what a place needs on the way to it is made. */
export function withWords(manifest: object, said: ManifestWords): object {
  const filled = structuredClone(manifest);
  for (const place of placesOf(said)) {
    const steps = place.split(/[.[\]]+/).filter(Boolean);
    let at = filled as Record<string, unknown>;
    for (const [index, step] of steps.slice(0, -1).entries()) {
      at[step] ??= /^\d+$/.test(steps[index + 1] ?? '') ? [] : {};
      at = at[step] as Record<string, unknown>;
    }
    at[steps.at(-1) ?? ''] = said[place];
  }
  return filled;
}
