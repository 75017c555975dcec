import type { Cue } from './cue';
import { fold } from './fold';
import type { Found, Stretch } from './found';
import type { Name } from './names';
import type { PhraseHit } from './phrases';
import type { Topic } from './topic';
import type { Vocabulary } from './vocabulary';
import { type Word, wordsOf } from './words';

/** What an utterance says of a topic: its words, those that name something, and what they were found to mean. */
interface Said {
  words: readonly Word[];
  content: readonly Word[];
  topics: readonly Topic<string>[];
  names: readonly PhraseHit<Name>[];
}

/**
 * The cues without those that stand inside the name of what is spoken of: "the local hospital *fund* application" asks
 * for no money, "service and adjustment *tasks*" for no tasks. Inside a name is what stands right beside a word of the
 * topic as it does in the title.
 */
export function withoutNamed(cues: readonly Found<Cue>[], said: Said, vocabulary: Vocabulary): Found<Cue>[] {
  const [first, ...others] = said.topics;
  const whole = others.filter(({ share }) => share === 1).slice(0, most);
  const fitting = titlesOf([first, ...whole], vocabulary);
  const meant = first?.phrase ? titlesOf([first], vocabulary) : fitting;
  // "Which overweight initiatives": asked for as such, though one of them is an overview of overweight initiatives.
  const isAskedFor = ({ value, from }: Found<Cue>): boolean =>
    value === 'initiative' && !first?.phrase && cues.some((cue) => cue.value === 'which' && cue.from < from);
  return cues.filter(
    (cue) =>
      isAskedFor(cue) ||
      (!isBesideArea(cue, said) &&
        !meant.some((title) => isPartOf(cue, said, title)) &&
        !fitting.some((title) => isItsMoney(cue, said, title) || isItsPeople(cue, said, title))),
  );
}

/** "The elderly *focus area*": which one it is, stands beside the word, and asks for none. */
const isBesideArea = ({ value, from, to }: Found<Cue>, { names }: Said): boolean =>
  value === 'focus-area' &&
  names.some((name) => (name.to === from || name.from === to) && name.values.some(({ as }) => as === 'area'));

/** Topics that are looked at beside the first. */
const most = 12;

/** What no register holds is asked for by words that stand in hardly any name: one of them is enough. */
const isItsMoney = ({ value, from, to }: Found<Cue>, { words }: Said, title: readonly string[]): boolean =>
  value === 'unrecorded' && to - from === 1 && title.includes(words[from]?.stem ?? '');

/** "The catalogue *for children* in the hearing area": whom it is for is part of what it is called. */
const isItsPeople = (
  { value, from, to }: Found<Cue>,
  { words, content }: Said,
  title: readonly string[],
): boolean =>
  value === 'effect' &&
  content.some((word) => word === words[from - 1]) &&
  title.includes(words[to - 1]?.stem ?? '') &&
  title.includes(words[from - 1]?.stem ?? '');

/** The titles of topics in both languages, as stems. */
const titlesOf = (topics: readonly (Topic<string> | undefined)[], { initiatives }: Vocabulary): string[][] =>
  initiatives
    .filter(({ id }) => topics.some((topic) => topic?.id === id))
    .flatMap(({ title: { da, en } }) => [da, en])
    .flatMap((title) => (title === undefined ? [] : [wordsOf(fold(title)).map(({ stem }) => stem)]));

/** Does a stretch and a word of the topic beside it stand in a title in the same order? */
function isPartOf({ from, to }: Stretch, { words, content }: Said, title: readonly string[]): boolean {
  const isContent = (at: number): boolean => content.some((word) => word === words[at]);
  const stands = (first: number, end: number): boolean => {
    const part = words.slice(first, end).map(({ stem }) => stem);
    return title.some((_, at) => part.every((stem, next) => title[at + next] === stem));
  };
  return (isContent(from - 1) && stands(from - 1, to)) || (isContent(to) && stands(from, to + 1));
}
