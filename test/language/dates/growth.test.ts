import { read } from './calendar';

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

it.each([...repeated, 'a', 'å', '\u0301', '\u200b', '😀', "'", '(', '½'])(
  'reads 100,000 characters of "%s" without freezing',
  (piece) => {
    // A reading that grows with more than the length would run into the test's time limit.
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const { mentions, residue } = read(text);
    for (const { start, end } of [...mentions, ...residue])
      expect(start < end && end <= text.length).toBe(true);
  },
);

it('says of a text that is too long what it did not read', () => {
  const text = `${'ord '.repeat(5000)}inden 8/11`;
  const { mentions, residue } = read(text);
  expect(mentions).toEqual([]);
  expect(residue.at(-1)?.end).toBe(text.length);
});
