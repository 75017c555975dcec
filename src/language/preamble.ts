import { isStopWord } from './analyse';
import { positions } from './found';
import { isOrdinary } from './ordinary';
import type { Reader } from './reader';
import type { Saying } from './sayings';
import { isSaid, patternOf, says } from './says';
import type { Word } from './words';

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
    // "Jeg skriver et notat": what is not there yet is called by no name.
    (!isSaid(words[at - 1]?.text ?? '', 'one-more') &&
      !isStopWord(word.text) &&
      !isOrdinary(word.stem) &&
      reader.topics.calls(word.stem));
  return words.filter((word, at) => (at >= until && at < end) || isNamed(word, at));
}

/** Where the clause begins that a verb of asking opens; 0 where there is none. */
function afterAsking(words: readonly Word[]): number {
  const isAt = (at: number, saying: Saying): boolean => isSaid(words[at]?.text ?? '', saying);
  for (let at = words.length - 2; at > 0; at -= 1) {
    const [asks, whether] = [isAt(at, 'asking-word'), isAt(at, 'asks-whether')];
    if (!asks && !whether) continue;
    let before = at - 1;
    while (before > 0 && isAt(before, 'beside-asking')) before -= 1;
    if (!isAt(before, 'asking-verb') && !isAt(before, 'asks-for-others')) continue;
    const told = words.slice(0, before);
    // A question of its own has its verb of asking within it ("hvad kan du sige om …").
    if (told.some(({ text }) => isSaid(text, 'asking-word'))) continue;
    // "Formanden spørger, hvad …": somebody else is told to ask.
    const isOthers = before === told.length && isAt(before, 'asks-for-others');
    if (isOthers || told.some(({ text }) => isSaid(text, 'asker'))) return whether ? at + 1 : at;
  }
  return 0;
}

const questionAhead = `(?=(?:(?:${patternOf('so-then')})\\s+)?(?:${patternOf('asking-word')})\\b)`;
/** A sentence of the asker before the one that asks ("I have been away – what is new"). */
const pause = new RegExp(`(?:[.!;:–—]|\\s-|\\s(?:${patternOf('but')}))\\s+${questionAhead}`, 'g');
/** Where somebody leaves themselves out ("sidder med mødemappen, hvad …"), a comma is pause enough. */
const shortPause = new RegExp(`(?:[.!;:–—,]|\\s-|\\s(?:${patternOf('but')}))\\s+${questionAhead}`, 'g');
const curt = new RegExp(`^\\W*(?:(?:${patternOf('hello')})\\W+)*(?:${patternOf('self-told')})\\b`);

/** Where the question begins after what the asker tells of themselves; 0 where they tell nothing. */
function afterTelling(words: readonly Word[], text: string): number {
  const isCurt = curt.test(text);
  const [last] = [...text.matchAll(isCurt ? shortPause : pause)].slice(-1);
  const [told, rest] = last ? [text.slice(0, last.index), text.slice(last.index)] : ['', ''];
  if (!last || !(isCurt || says(told, 'tells-self')) || told.includes('?') || says(rest, 'points-back'))
    return 0;
  return words.findIndex(({ start }) => start >= last.index);
}

/** Where the question ends before what the asker tells of themselves ("…? I have been on holiday"). */
function beforeTelling(words: readonly Word[], text: string): number {
  const mark = text.lastIndexOf('?');
  const rest = mark < 0 ? '' : text.slice(mark + 1);
  if (!(says(rest, 'tells-self') || curt.test(rest)) || says(rest, 'points-back')) return words.length;
  const end = words.findIndex(({ start }) => start > mark);
  return end > 0 && !words.slice(end).some((word) => isSaid(word.text, 'asking-word')) ? end : words.length;
}
