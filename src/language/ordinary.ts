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

const stems = new Set(
  wordsOf(
    fold([danishOrdinary, englishOrdinary, ...englishOrdinaryVerbs.split(/\s+/).flatMap(formsOf)].join(' ')),
  ).map(({ stem }) => stem),
);

/** Is this the stem of an ordinary word, which no utterance is about? */
export const isOrdinary = (stem: string): boolean => stems.has(stem);
