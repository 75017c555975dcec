import type { Initiative } from '../domain/initiative';
import type { Prose } from '../domain/prose';
import { sameWords } from '../domain/same-words';

/** The names an initiative goes by besides its title, with more of them; each once, and none that says the same. */
export function withAliases(
  { title, aliases }: Pick<Initiative, 'title' | 'aliases'>,
  more: string[],
): string[] {
  const kept: string[] = [];
  const said = new Set(textsOf(title).map(sameWords));
  for (const name of [...aliases, ...more]) {
    if (said.has(sameWords(name))) continue;
    said.add(sameWords(name));
    kept.push(name);
  }
  return kept;
}

/** A title as the names it is, one for each language. */
export const textsOf = ({ da, en }: Prose): string[] =>
  [da, en].filter((text): text is string => text !== undefined);
