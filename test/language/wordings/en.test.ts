import { questionOf, read } from '../reading';
import { negatives, readings, wishes } from './en.json';

/** English as people type it, by what it asks: several wordings of each, and what looks alike but is something else. */
describe.each(readings)('$asks', ({ question, wordings }) => {
  test('is asked in at least three ways', () => expect(new Set(wordings).size).toBeGreaterThanOrEqual(3));
  test.each(wordings)('%s', (wording) => expect(questionOf(wording)).toMatchObject(question));
});

describe('a wish for a change', () => {
  test.each(wishes)('%s', (wish) => expect(read(wish).outcome).toBe('action'));
});

describe('what only looks alike', () => {
  test.each(negatives)('$text', ({ text, isNot }) => expect(questionOf(text)).not.toMatchObject(isNot));
});
