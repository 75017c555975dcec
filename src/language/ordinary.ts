import { danishOrdinary } from './da/ordinary';
import { englishOrdinary, englishOrdinaryVerbs } from './en/ordinary';
import { fold } from './fold';
import { wordsOf } from './words';

/** The regular forms of an English verb: "settle" → settles, settled, settling. */
function formsOf(verb: string): string[] {
  const silent = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const soft = verb.replace(/([^aeiou])y$/, '$1i');
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  return [
    verb,
    `${verb}s`,
    `${soft}es`,
    `${soft}ed`,
    `${silent}ed`,
    `${doubled}ed`,
    `${silent}ing`,
    `${verb}ing`,
    `${doubled}ing`,
  ];
}

/** The regular forms of a Danish word whose stem does not tell: "aktiv" → aktivt, "sparke" → sparket, sparkede. */
function danishFormsOf(word: string): string[] {
  if (!word.endsWith('e')) return [word, `${word}t`, `${word}e`];
  const base = word.slice(0, -1);
  return [word, ...['er', 'es', 'ede', 'et', 'te', 't', 'ende'].map((ending) => base + ending)];
}

const stems = new Set(
  wordsOf(
    fold(
      [
        ...danishOrdinary.split(/\s+/).flatMap(danishFormsOf),
        englishOrdinary,
        ...englishOrdinaryVerbs.split(/\s+/).flatMap(formsOf),
      ].join(' '),
    ),
  ).map(({ stem }) => stem),
);

/** Is this the stem of an ordinary word, which no utterance is about? */
export const isOrdinary = (stem: string): boolean => stems.has(stem);
