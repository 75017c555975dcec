import { z } from 'zod';
import type { Vocabulary } from '../vocabulary';
import rows from './concepts.json';

/** One idea with all the words for it, in both languages: names, everyday words, abbreviations. */
export interface Concept {
  words: string[];
}

const row = z.object({ da: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) });

const shipped: readonly Concept[] = z
  .array(row)
  .parse(rows)
  .map(({ da, en }) => ({ words: [...da, ...en] }));

/** The concepts that ship, and those that the register's own terms add. */
export function conceptsOf({ terms }: Pick<Vocabulary, 'terms'>): Concept[] {
  return [
    ...shipped,
    ...terms.map(({ name, abbreviations }) => ({
      words: [...(name.da ?? '').split('/'), ...(name.en ?? '').split('/'), ...abbreviations]
        .map((word) => word.replace(/\(.*?\)/g, '').trim())
        .filter((word) => word.length > 1),
    })),
  ];
}
