import { oneEditApart } from './spelling';
import type { Word } from './words';

/** What people write by itself to get going, as it is folded. */
const commands = [
  ...[
    'hjaelp',
    'status',
    'opgaver',
    'indsatser',
    'moeder',
    'frister',
    'ugebrev',
    'rundtur',
    'menu',
    'goddag',
  ],
  ...['help', 'tasks', 'initiatives', 'meetings', 'deadlines', 'digest', 'tour', 'hello', 'thanks'],
];

/** Words of an utterance that is nothing but a command. */
const most = 2;
const shortest = 4;

/**
 * A command with a slip of the pen ("hjlæp", "stauts"): the one that a word of a short utterance was meant as. Letters
 * that changed places are the likelier slip; where two commands are as near, it is neither.
 */
export function asCommand(word: Pick<Word, 'text'>, words: readonly unknown[]): string | undefined {
  const { text } = word;
  if (words.length > most || text.length < shortest || commands.includes(text)) return undefined;
  const alike = commands.filter((command) => command[0] === text[0]);
  const swapped = alike.filter(
    (command) => command.at(-1) === text.at(-1) && sorted(command) === sorted(text),
  );
  const near = alike.filter((command) => oneEditApart(text, command));
  const [meant, ...others] = swapped.length > 0 ? swapped : near;
  return others.length === 0 ? meant : undefined;
}

const sorted = (word: string): string => [...word].sort().join('');
