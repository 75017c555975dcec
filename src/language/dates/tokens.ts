import type { Folded } from '../fold';

/** A word, a number or one other character of a folded text; offsets are into the folded text. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  text: string;
  start: number;
  end: number;
  /** Nothing stands between this token and the one before it. */
  glued: boolean;
}

/** What the rules read from: the tokens of one text. */
export type Tokens = readonly Token[];

const piece = /([a-z]+)|([0-9]+|½)|[^\s]/g;

/** Splits a folded text, up to so many tokens; a number and the letters glued to it ("8th", "q1") become two tokens. */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const found of text.matchAll(piece)) {
    const start = found.index;
    const end = start + found[0].length;
    const kind = found[1] ? 'word' : found[2] ? 'number' : 'mark';
    tokens.push({ kind, text: found[0], start, end, glued: start === last });
    last = end;
    if (tokens.length >= most) break;
  }
  return tokens;
}

/** Where the tokens from `from` up to (not including) `to` stand in the text as typed. */
export function placeOf(folded: Folded, tokens: Tokens, from: number, to: number) {
  const start = folded.at[tokens[from]?.start ?? 0] ?? 0;
  const end = folded.at[tokens[to - 1]?.end ?? 0] ?? start;
  return { start, end, text: folded.original.slice(start, end) };
}
