import fc from 'fast-check';
import { fold } from '../../src/language/fold';
import { questionOf, read } from './reading';

const utterances = [
  'status på selvskade',
  'hvad skal være klar inden 8/11?',
  'hvilke opgaver har Randersklyngen',
  "what's due before 8/11",
  'hvornår er næste SSG-møde',
  'hvad blev besluttet på SSU den 29/9?',
  'hvilke initiativer er endnu ikke igangsat',
  'hvem er formand for SSU',
  'hvilke visioner har den nye sundhedsaftale',
];
const alphabet = fc.constantFrom(
  ...'abcæøåABC 0123456789/.-?!,"\'$<>🎉\u200b\n',
  'inden ',
  'uge ',
  'SSG',
  'status ',
  'selvskade',
  ' 8/11',
  'hvornår ',
);

test('no text makes it fail, and what it read lies inside the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const { mentions } = read(text);
        for (const { start, end, text: said } of mentions) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toContain(said.trim());
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** A question without the words it was said in. */
const meaning = (utterance: string): unknown =>
  JSON.parse(JSON.stringify(questionOf(utterance)).replace(/"words":"(?:[^"\\]|\\.)*"/g, '"words":""'));

test.each(utterances)('%s: reads the same without æ, ø and å', (utterance) => {
  const plain = utterance.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
  expect(meaning(plain)).toEqual(meaning(utterance));
  expect(fold(plain).text).toBe(fold(utterance).text);
});

test.each(utterances.filter((utterance) => !utterance.startsWith('what')))(
  'kan du sige mig %s, tak',
  (utterance) => {
    expect(meaning(`kan du sige mig ${utterance}, tak`)).toEqual(meaning(utterance));
  },
);

test.each(utterances)('%s: reads the same in capitals and with spaces around', (utterance) => {
  expect(meaning(`  ${utterance.toUpperCase()}  `)).toEqual(meaning(utterance));
});

test.each([
  ['Aarhusklyngen', 'klynge-aarhus'],
  ['Horsensklyngen', 'klynge-horsens'],
  ['Midtklyngen', 'klynge-midt'],
  ['Vestklyngen', 'klynge-goedstrup'],
  ['Gødstrupklyngen', 'klynge-goedstrup'],
])('another cluster changes only the cluster: %s', (name, id) => {
  expect(questionOf(`hvilke opgaver har ${name} inden 1/12`)).toEqual({
    ...(questionOf('hvilke opgaver har Randersklyngen inden 1/12') as object),
    parties: [id],
  });
});

test.each([
  ['100,000 letters', 'a'.repeat(100_000)],
  ['10,000 dates', '8/11 '.repeat(10_000)],
  ['a long row of numbers and strokes', '1/'.repeat(50_000)],
  ['spaces and brackets', '( [ { '.repeat(20_000)],
  ['one word said over and over', 'selvskade '.repeat(20_000)],
  ['scripts of the world and zero-width characters', 'статус\u200b状态🎉ن\u200d '.repeat(5_000)],
])('%s: is answered', (_name, text) => {
  expect([
    'question',
    'clarify',
    'not-understood',
    'unknown-topic',
    'out-of-scope',
    'impossible-date',
  ]).toContain(read(text).outcome);
});
