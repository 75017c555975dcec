import { lexicon } from './lexicon';
import type { Tokens } from './tokens';

/** Which way a sentence looks by its words; `told` where a finite verb of the past leaves no doubt. */
export function tenseOf(tokens: Tokens): { tense?: 'past' | 'future'; told: boolean } {
  const some = (table: { has(word: string): boolean }) =>
    tokens.some(
      (token, at) =>
        // "At skulle aflevere", "to be done" are infinitives.
        token.kind === 'word' &&
        table.has(token.text) &&
        !obliges(tokens, at) &&
        !/^(at|be)$/.test(tokens[at - 1]?.text ?? ''),
    );
  if (some(lexicon.pastVerbs)) return { tense: 'past', told: true };
  if (some(lexicon.futureVerbs) || tokens.some((_, at) => obliges(tokens, at)))
    return { tense: 'future', told: false };
  if (some(lexicon.participles)) return { tense: 'past', told: false };
  return some(lexicon.futureNouns) ? { tense: 'future', told: false } : { told: false };
}

/** "Has to be done", "is to deliver": what is still to come. */
const obliges = (tokens: Tokens, at: number): boolean =>
  tokens[at + 1]?.text === 'to' &&
  (/^(have|has|is|are)$/.test(tokens[at]?.text ?? '') ||
    // "What have we got to do"; not "where have we got to".
    (tokens[at]?.text === 'got' &&
      tokens[at + 2]?.kind === 'word' &&
      !lexicon.cues.has(tokens[at + 2]?.text ?? '')));

const danishOnly =
  /^(og|er|der|det|hvad|skal|vi|paa|af|med|har|som|ikke|hvornaar|hvem|inden|efter|fra|foer|siden|hvilke|blev|senest|til|moeder|sker|om|oktober|okt|januar|februar|marts|maj|juni|juli)$/;
const englishOnly =
  /^(the|what|is|are|of|and|when|who|on|before|after|since|by|we|was|were|did|which|how|from|between|until|due|with|have|has|will|must|show|list|tasks)$/;

/** Whether a text has more Danish than English small words. */
export function looksDanish(tokens: Tokens): boolean {
  let balance = 0;
  for (const { text } of tokens)
    balance += (danishOnly.test(text) ? 1 : 0) - (englishOnly.test(text) ? 1 : 0);
  return balance > 0;
}
