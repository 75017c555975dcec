import { clip } from './wording';

/** Characters that are said aloud of one card, at most. */
export const longestSpeech = 240;

/** Marks that a voice would spell out, or take for markup: emoji, Markdown, brackets of tags, and what no eye sees. */
const unspoken =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\p{Me}|\uFE0F|[*_`~#|\\[\]{}<>^›]/gu;

/**
 * One line as it is said aloud: whole words and stops, and nothing that SSML would take for a tag. `and` is what an
 * ampersand is called.
 */
export function speechOf(line: string, and: string): string {
  const words = line
    .replace(/\s*&\s*/g, ` ${and} `)
    .replace(unspoken, ' ')
    .replace(/\s+·\s+/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:;!?…])/g, '')
    .trim();
  const said = clip(words, longestSpeech - 1);
  return said === '' || /[.!?…]["”«’]?$/u.test(said) ? said : `${said.replace(/[,:;–-]$/u, '')}.`;
}
