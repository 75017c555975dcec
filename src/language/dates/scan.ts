import { said } from './common/mention';
import { slippedMonth } from './common/month-name';
import { names } from './common/names/names';
import type { Said } from './common/said';
import type { Source } from './common/source';
import type { Expression } from './expression';
import { lexicon } from './lexicon';
import type { PhraseTable } from './phrases';
import type { Tokens } from './tokens';

/** A time that was said, by the tokens it takes. */
export interface Entry {
  from: number;
  to: number;
  said: Said;
}

/** What one walk through a text found. */
export interface Scan {
  entries: Entry[];
  /** Which tokens some rule used. */
  taken: Uint8Array;
  /** Tokens that begin something no rule is sure of. */
  unsure: number[];
}

const starters = new Set(Object.values(lexicon).flatMap((table: PhraseTable<unknown>) => [...table.firsts]));

function mayStart({ tokens, bodies }: Source, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.text === "'" || starters.has(token.text) || bodies.has(token.text))
    return true;
  return (
    token.kind === 'word' && (slippedMonth(token.text) !== undefined || /moede|meeting/.test(token.text))
  );
}

/** Tries every rule at every token that may begin something, once from left to right; names come before times. */
export function scan(source: Source, most: number): Scan {
  const { tokens } = source;
  const result: Scan = { entries: [], taken: new Uint8Array(tokens.length), unsure: [] };
  for (let at = 0; at < tokens.length && result.entries.length < most; ) {
    const name = names.map((rule) => rule(source, at)).find((found) => found !== undefined);
    const found = name || !mayStart(source, at) ? undefined : said(source, at);
    const next = Math.max(name?.next ?? found?.next ?? 0, at + 1);
    if (name || found) result.taken.fill(1, at, next);
    if (name?.value.unsure) result.unsure.push(at);
    if (found) result.entries.push({ from: at, to: next, said: found.value });
    at = next;
  }
  shareYears(source, result.entries);
  return result;
}

/** In a list the year said last counts for all ("oktober og november 2023"). */
function shareYears({ tokens }: Source, entries: readonly Entry[]): void {
  for (let index = entries.length - 2; index >= 0; index -= 1) {
    const [first, second] = [entries[index], entries[index + 1]];
    if (!first || !second || !joinsList(tokens, first.to, second.from)) continue;
    const [a, b] = [first.said.expression, second.said.expression];
    if (a.kind === b.kind && 'year' in b && b.year && !('year' in a) && !('step' in a))
      first.said = { ...first.said, expression: { ...a, year: b.year } as Expression };
  }
}

/** Whether only "and", "but" or a comma stands between two tokens. */
export const joinsList = (tokens: Tokens, from: number, to: number): boolean => {
  const comma = tokens[from]?.text === ',' ? from + 1 : from;
  const and = lexicon.and.at(tokens, comma) ?? lexicon.but.at(tokens, comma);
  return to > from && to <= from + 3 && (and?.next ?? comma) === to;
};
