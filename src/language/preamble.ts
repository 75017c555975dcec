import { isStopWord } from './analyse';
import { positions } from './found';
import { isOrdinary } from './ordinary';
import type { Reader } from './reader';
import { patternOf } from './says';
import type { Word } from './words';

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that open what is asked after a verb of asking. */
const opensClause = wordsIn(
  'hvad hvem hvor hvordan hvornaar hvilke hvilken hvilket hvorvidt om what who when where which how whether if',
);
/** Questions of their own: a verb of asking behind one of them belongs to it ("hvad kan du sige om …"). */
const asks = wordsIn('hvad hvem hvor hvordan hvornaar hvilke hvilken hvilket what who when where which how');
const asking = wordsIn(
  'vide sige fortaelle hoere hoert spoerge spurgt spoerger undersoege afklare tjekke tjekket finde ud minde huske forklare oplyse ' +
    'svare se vise bekraefte tvivl know tell say hear ask asks asked check find out remind remember explain confirm wonder wondering ' +
    'inform clarify see show sure',
);
/** Whom is spoken to or of in between ("minde mig om, hvad …"). */
const between = wordsIn('mig os dig jer lige om af paa noget me us you of on about just quickly please');
const person = wordsIn(
  'jeg mig vi os du man min mit mine vores nogen i me we us you my our im ive someone somebody anyone',
);

/**
 * The words without what somebody says of themselves before they ask ("jeg sidder og skriver et notat og mangler at
 * vide, om …"): its verbs and nouns are no part of what is asked. What it names of the register is kept.
 */
export function withoutPreamble(words: readonly Word[], text: string, reader: Reader): Word[] {
  const until = Math.max(afterAsking(words), afterTelling(words, text));
  const end = beforeTelling(words, text);
  if (until <= 0 && end === words.length) return [...words];
  const named = new Set(reader.names.find(words).flatMap(positions));
  const isNamed = (word: Word, at: number): boolean =>
    named.has(at) ||
    /^[0-9]/.test(word.text) ||
    (!isStopWord(word.text) && !isOrdinary(word.stem) && reader.topics.calls(word.stem));
  return words.filter((word, at) => (at >= until && at < end) || isNamed(word, at));
}

/** Where the clause begins that a verb of asking opens; 0 where there is none. */
function afterAsking(words: readonly Word[]): number {
  for (let at = words.length - 2; at > 0; at -= 1) {
    if (!opensClause.has(words[at]?.text ?? '')) continue;
    let before = at - 1;
    while (before > 0 && between.has(words[before]?.text ?? '')) before -= 1;
    if (!asking.has(words[before]?.text ?? '')) continue;
    const told = words.slice(0, before);
    if (told.some(({ text }) => asks.has(text)) || !told.some(({ text }) => person.has(text))) continue;
    return /^(om|whether|if)$/.test(words[at]?.text ?? '') ? at + 1 : at;
  }
  return 0;
}

const questionAhead =
  '(?=(?:saa\\s+|so\\s+)?(?:hvad|hvem|hvor|hvordan|hvornaar|hvilke[nt]?|what|who|when|where|which|how)\\b)';
/** A sentence of the asker before the one that asks ("I have been away – what is new"). */
const pause = new RegExp(`(?:[.!;:–—]|\\s-)\\s+${questionAhead}`, 'g');
/** Where somebody leaves themselves out ("sidder med mødemappen, hvad …"), a comma is pause enough. */
const shortPause = new RegExp(`(?:[.!;:–—,]|\\s-)\\s+${questionAhead}`, 'g');
const curt = new RegExp(`^\\W*(?:(?:${patternOf('hello')})\\W+)*(?:${patternOf('self-told')})\\b`);
const self = /\b(?:jeg|vi|we|im|ive|i(?:'m|'ve| am| have| was| had| need| want| missed| saw| heard| will))\b/;
/** What is asked points back to what was told ("… who would that be"). */
const back = /\b(?:det|den|dem|de|that|this|it|they|them|those)\b/;

/** Where the question begins after what the asker tells of themselves; 0 where they tell nothing. */
function afterTelling(words: readonly Word[], text: string): number {
  const isCurt = curt.test(text);
  const [last] = [...text.matchAll(isCurt ? shortPause : pause)].slice(-1);
  const [told, rest] = last ? [text.slice(0, last.index), text.slice(last.index)] : ['', ''];
  if (!last || !(isCurt || self.test(told)) || told.includes('?') || back.test(rest)) return 0;
  return words.findIndex(({ start }) => start >= last.index);
}

/** Where the question ends before what the asker tells of themselves ("…? I have been on holiday"). */
function beforeTelling(words: readonly Word[], text: string): number {
  const mark = text.lastIndexOf('?');
  const rest = mark < 0 ? '' : text.slice(mark + 1);
  if (!(self.test(rest) || curt.test(rest)) || back.test(rest)) return words.length;
  const end = words.findIndex(({ start }) => start > mark);
  return end > 0 && !words.slice(end).some((word) => asks.has(word.text)) ? end : words.length;
}
