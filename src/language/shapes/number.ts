import type { InitiativeKind } from '../../domain/initiative';
import { lexicon } from '../dates/lexicon';
import { tokenise } from '../dates/tokens';
import { positions } from '../found';
import { isSaid } from '../says';
import type { Word } from '../words';
import type { Asked } from './shape';

/** "Hvilken indsats", "which project": one of them. */
export const isOneOf = ({ slots }: Asked): boolean =>
  slots.words.some(({ text }) => isSaid(text, 'one-of-them'));

/** "Den næste frist", "which milestone comes first": one, and the first. */
export const isNextOne = ({ slots }: Asked): boolean => slots.has('deadline') && slots.has('nearest');

/** A larger number is a year, or all there are. */
const mostShown = 100;

/** The number that a word is, in digits or spelt out. */
export function numberIn({ text }: Pick<Word, 'text'>): number | undefined {
  const tokens = tokenise(text);
  return tokens[0]?.kind === 'number' ? Number(tokens[0].text) : lexicon.numbers.at(tokens, 0)?.value;
}

/** "De tre ældste", "top 5": how many are asked for. */
export function limitOf({ slots: { words, cues } }: Asked): number | undefined {
  const counted = cues.filter(({ value }) => ['oldest', 'newest', 'initiative'].includes(value));
  const said = [
    ...counted.flatMap(({ from, to }) => words.slice(Math.max(0, from - 1), to)),
    ...words.filter((_, at) => words[at - 1]?.text === 'top'),
  ];
  const numbers = said.map(numberIn);
  return numbers.find((number = 0) => Number.isInteger(number) && number > 0 && number < mostShown);
}

/** "Overvægtsindsatserne": initiatives, in one word with what they are about. */
export const namesSeveral = ({ words, titleWords, has }: Asked['slots']): boolean =>
  has('which', 'list', 'how-many', 'what') &&
  words.some((word) => isSaid(word.text, 'initiatives-of') && !titleWords.includes(word));

/** "Indsatser", "which project": more than one, or one out of more. */
export const isPlural = ({ slots }: Asked): boolean =>
  namesSeveral(slots) ||
  slots.cues.some(
    ({ value, to }) =>
      value === 'initiative' &&
      (isSaid(slots.words[to - 1]?.text ?? '', 'several-initiatives') || slots.has('which', 'how-many')),
  );

/** The kinds named, and whether several of them ("samarbejdsaftaler"). */
export function kindsOf({ slots }: Asked): { kind: InitiativeKind; plural: boolean }[] {
  const inPhase = new Set(slots.phases.flatMap(positions));
  return slots.kinds
    .filter(({ from }) => !inPhase.has(from))
    .map(({ value, to }) => ({
      kind: value,
      plural: isSaid(slots.words[to - 1]?.text ?? '', 'plural-end'),
    }));
}

/** "Which quality packages are we waiting for": all that go by a name in the plural. */
export const asksForAll = ({ slots: { cues, words, content, phases, has } }: Asked): boolean =>
  phases.length === 0 &&
  !has('lead', 'who', 'when', 'where', 'decision', 'task', 'meeting', 'order', 'source') &&
  cues.some(
    ({ value, to }) =>
      value === 'which' &&
      words.slice(to, to + reach).some((word) => content.includes(word) && isSaid(word.text, 'plural-end')),
  );
/** Words from "which" to what is asked for, at the most. */
const reach = 3;
