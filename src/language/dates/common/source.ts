import type { Expression, Parsed } from '../expression';
import type { PhraseTable } from '../phrases';
import type { Tokens } from '../tokens';

/** What the rules read from. */
export interface Source {
  tokens: Tokens;
  /** The words meetings are called by, each with the bodies it may mean. */
  bodies: PhraseTable<readonly string[]>;
  /** What `noun` found where, so that nothing is read twice. */
  nouns: Map<number, Parsed<Expression> | undefined>;
  /** Whether the text has more Danish than English function words. */
  danish: boolean;
}

/** A rule: tries to read something at a token. */
export type Rule<T> = (source: Source, at: number) => Parsed<T> | undefined;

/** The folded text of a token, empty past the end. */
export const textAt = (source: Source, at: number): string => source.tokens[at]?.text ?? '';

/** Whether a token is a word, a number or a mark. */
export const kindAt = (source: Source, at: number) => source.tokens[at]?.kind;

/** Whether a token is one of the given words or marks. */
export const isAt = (source: Source, at: number, ...texts: readonly string[]): boolean =>
  texts.includes(textAt(source, at));

/** Whether nothing stands between a token and the one before it. */
export const gluedAt = (source: Source, at: number): boolean => source.tokens[at]?.glued ?? false;

/** The token after one of a table's phrases, or the same token where none stands there. */
export const skip = (source: Source, at: number, table: PhraseTable<unknown>): number =>
  table.at(source.tokens, at)?.next ?? at;

/** The token after a mark, or the same token where it does not stand there. */
export const skipMark = (source: Source, at: number, mark: string): number =>
  textAt(source, at) === mark ? at + 1 : at;

/** The digits at a token as a number, where it is a number of at most so many digits. */
export function digits(source: Source, at: number, most: number): number | undefined {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || token.text.length > most || token.text === '½') return undefined;
  return Number(token.text);
}

/** The first of several rules that reads something. */
export const firstOf =
  <T>(...rules: readonly Rule<T>[]): Rule<T> =>
  (source, at) => {
    for (const rule of rules) {
      const found = rule(source, at);
      if (found) return found;
    }
    return undefined;
  };
