import { readDates } from '../../../src/language/dates/read-dates';
import { tokenise } from '../../../src/language/dates/tokens';
import { fold } from '../../../src/language/fold';
import { context, read } from './calendar';

const time = (text: string): number => {
  const folded = fold(text);
  const start = performance.now();
  readDates(folded, context);
  return performance.now() - start;
};

const best = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => time(text)));

const repeated = [
  '8/11 ',
  '1/1/',
  'inden d. 8. november ',
  'resten af ',
  'første uge af ',
  'fra 1 til ',
  '1 og ',
  'ugen før ',
  'a ',
  'den ',
  'novmbe ',
];

it.each(repeated)('reads twice as many of "%s" in no more than a few times the time', (piece) => {
  const count = Math.floor(400 / tokenise(piece).length);
  best(piece.repeat(count));
  expect(best(piece.repeat(2 * count))).toBeLessThan(5 * best(piece.repeat(count)) + 5);
});

it.each([...repeated, 'a', 'å', '\u0301', '\u200b', '😀', "'", '(', '½'])(
  'reads 100,000 characters of "%s" without freezing',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

it('says of a text that is too long what it did not read', () => {
  const text = `${'ord '.repeat(5000)}inden 8/11`;
  const { mentions, residue } = read(text);
  expect(mentions).toEqual([]);
  expect(residue.at(-1)?.end).toBe(text.length);
});
