import { danish } from './da/lexicon';
import { english } from './en/lexicon';
import { fold } from './fold';
import { opensWith } from './says';
import { type Word, wordsOf } from './words';

const verbs = [...danish.commands, ...english.commands].flatMap((verb) => wordsOf(fold(verb)));
const imperatives = new Set(verbs.map(({ text }) => text));
const stems = new Set(verbs.map(({ stem }) => stem));
const openings: readonly (readonly string[])[] = [
  ['kan', 'du'],
  ['vil', 'du'],
  ['jeg', 'vil', 'gerne'],
  ['jeg', 'skal'],
  ['vi', 'vil', 'gerne'],
  ['could', 'you'],
  ['can', 'you'],
  ['can', 'i'],
  ['would', 'you'],
  ['i', 'want', 'to'],
  ['i', 'would', 'like', 'to'],
  ['kan', 'jeg'],
  ['please'],
  ['lad', 'os'],
  ['let', 'us'],
  ['can', 'we'],
  ['could', 'we'],
  ['could', 'i'],
  ['we', 'want', 'to'],
  ['we', 'would', 'like', 'to'],
  ['i', 'need', 'you', 'to'],
  ['i', 'need', 'to'],
  ['we', 'need', 'to'],
  ['help', 'me'],
  ['jeg', 'oensker', 'at'],
  ['vi', 'oensker', 'at'],
  ['du', 'maa', 'gerne'],
  ['lets'],
];

/** Danish infinitives of the verbs of changing. */
const infinitives = new Set(
  wordsOf(fold(danish.commands.join(' ')))
    .map(({ text }) => (text.endsWith('e') ? text : `${text}e`))
    .concat('oprette', 'slette', 'saette', 'notere', 'rette'),
);

/** Words of politeness between an opening and its verb ("vil du være rar at oprette"). */
const polite: ReadonlySet<string> = new Set(
  'lige ogsaa vaere rar soed venlig at gerne please kindly just also maybe so kind as to hjaelpe mig os med help me us with'.split(
    ' ',
  ),
);

/** Are others to be told something ("giv klyngerne besked om …"): that is nothing to be asked of a register. */
export function tellsOthers(words: readonly Word[]): boolean {
  const opening = openingOf(words)?.length ?? 0;
  const told = words
    .slice(opening)
    .map(({ text }) => text)
    .join(' ');
  return opensWith(told, 'tell-others') && !opensWith(told, 'tell-me');
}

/** What a wish begins with politely: "kan du …". */
const openingOf = (words: readonly Word[]): readonly string[] | undefined =>
  openings.find((opening) => opening.every((word, at) => words[at]?.text === word));

/** Does an utterance wish for a change: a verb of changing at its head, or after "kan du …"? */
export function wishesForChange(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return false;
  if (imperatives.has(first.text) && words.length > 1) return true;
  // What is left of "vil du være rar at oprette …" when the frame is set aside.
  if (words.length > 2 && first.text.endsWith('e') && infinitives.has(first.text)) return true;
  return openings.some((opening) => {
    if (!opening.every((word, at) => words[at]?.text === word)) return false;
    const [verb] = words.slice(opening.length).filter(({ text }) => !polite.has(text));
    return verb !== undefined && (imperatives.has(verb.text) || stems.has(verb.stem));
  });
}
