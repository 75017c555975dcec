const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', œ: 'oe' };

/**
 * What two texts share that say the same words: without case, accents, marks and odd spaces, "ø" spelled "oe".
 * Empty where a text has no letter and no digit.
 */
export const sameWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æøåßœ]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
