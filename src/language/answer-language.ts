import type { Locale } from '../domain/prose';
import type { Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const languages: Readonly<Record<string, Locale>> = {
  dansk: 'da',
  danish: 'da',
  engelsk: 'en',
  english: 'en',
};

/** Words, as they are folded, in which people ask to be answered in a language; any other word means something else. */
const around = set(
  [
    'svar svare svarer tal tale taler snak snakke skriv skrive skift skifte brug vis sig kan vil maa skal du mig jeg',
    'vi os foretraekker hellere helst gerne have paa til fra nu af igen fremover altid sprog sproget tak venligst og kun',
    'answer reply speak talk write switch change use set show say can could will would you me us i we prefer like',
    'want to in from now on again always language please rather only the your and',
  ].join(' '),
);

/** Words, as they are folded, for the language somebody writes in, whichever that is. */
const written = set(
  'det den der jeg skriver paa sprog sproget mit eget samme som i the same language i write my own that',
);
const whose = set('skriver mit eget samme write my own same');
const answering = set('svar svare svarer tal tale snak answer reply speak talk');

/** "Svar på det sprog, jeg skriver": no language for good. */
function isAsWritten(words: readonly Pick<Word, 'text'>[]): boolean {
  const has = (some: ReadonlySet<string>): boolean => words.some(({ text }) => some.has(text));
  const isOfIt = words.every(({ text }) => around.has(text) || written.has(text));
  return isOfIt && has(answering) && has(whose) && has(set('sprog sproget language'));
}

/** "Svar på engelsk": the language somebody asks to be answered in; nothing where anything else is said with it. */
export function answerLanguage(words: readonly Pick<Word, 'text'>[]): Locale | 'as-written' | undefined {
  const named = words.flatMap(({ text }) => languages[text] ?? []);
  const [to, ...more] = named;
  if (to === undefined) return isAsWritten(words) ? 'as-written' : undefined;
  if (more.length > 0) return undefined;
  return words.every(({ text }) => languages[text] !== undefined || around.has(text)) ? to : undefined;
}

/** Words behind a language that is asked for, or none. */
const thanks = set('please tak thanks thank you venligst mange');

/**
 * The words without the wish for a language that they end with ("kun psykiatrien, på engelsk tak"), and that language:
 * this answer is given in it. Words that say nothing else are kept: they ask for all answers.
 */
export function inLanguage<W extends Pick<Word, 'text'>>(words: readonly W[]): { words: W[]; to?: Locale } {
  const at = words.findLastIndex(({ text }) => languages[text] !== undefined);
  const to = languages[words[at]?.text ?? ''];
  const isAside =
    at > 1 &&
    ['in', 'paa'].includes(words[at - 1]?.text ?? '') &&
    words.slice(at + 1).every(({ text }) => thanks.has(text));
  return to && isAside ? { words: words.slice(0, at - 1), to } : { words: [...words] };
}
