import fc from 'fast-check';
import { fold } from '../../src/language/fold';
import { seedReader } from '../support/reader';
import { read } from './reading';

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

/** What an utterance is read as, without the words it was said in. */
const meaning = (utterance: string): unknown => {
  const { locale: _locale, mentions: _mentions, ...reading } = read(utterance);
  return JSON.parse(JSON.stringify(reading).replace(/"words":"(?:[^"\\]|\\.)*"/g, '"words":""'));
};

const { initiatives, bodies, clusters, municipalities, agreements } = seedReader().vocabulary;
const said = (names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) => (name ? [name, name.toLowerCase()] : []));
const topics = said(initiatives.flatMap(({ title, aliases }) => [title.da, title.en, ...aliases]));
const parties = said([
  ...bodies.flatMap(({ name, abbreviations }) => [name.da, name.en, ...abbreviations]),
  ...clusters.flatMap(({ names }) => names),
  ...municipalities.map(({ name }) => name),
  ...agreements.map(({ title }) => title.da),
]);
const times = [
  'inden 8/11',
  'før udgangen af november',
  'i uge 46',
  'siden sidste SSG',
  'senest den 1. december',
  'de næste 14 dage',
  'i andet kvartal 2023',
];
const timesInEnglish = ['before 8 November', 'by the end of Q4', 'in the next three weeks', 'since last SSG'];
const danish = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'hvad er status på {}',
        'hvem er tovholder på {}',
        'hvornår bliver {} evalueret',
        'hvilke kommuner er med i {}',
      ),
      fc.constantFrom(...topics),
    )
    .map(filled),
  fc
    .tuple(
      fc.constantFrom('hvem sidder i {}', 'hvilke opgaver har {}', 'hvad er {}'),
      fc.constantFrom(...parties),
    )
    .map(filled),
  fc
    .tuple(
      fc.constantFrom('hvad skal være klar {}', 'hvilke møder er der {}', 'hvad blev besluttet {}'),
      fc.constantFrom(...times),
    )
    .map(filled),
);
const english = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('what is the status of {}', 'who is responsible for {}', 'when was {} approved'),
      fc.constantFrom(...topics),
    )
    .map(filled),
  fc
    .tuple(fc.constantFrom('who sits in {}', 'which tasks does {} have'), fc.constantFrom(...parties))
    .map(filled),
  fc
    .tuple(
      fc.constantFrom('what is due {}', 'which meetings are there {}'),
      fc.constantFrom(...timesInEnglish),
    )
    .map(filled),
);

function filled([frame, with_]: [string, string]): string {
  return frame.replace('{}', () => with_);
}

test('no text makes it fail, and what it read lies inside the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(alphabet, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.tuple(danish, english).map((parts) => parts.join('? ')),
      ),
      (text) => {
        const { mentions } = read(text);
        for (const { start, end, text: said } of mentions) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(said);
        }
      },
    ),
    { numRuns: 600 },
  );
});

/** What is not understood at all has no reading that could change. */
const holds = (utterance: fc.Arbitrary<string>, varied: (text: string) => string): void =>
  fc.assert(
    fc.property(utterance, (text) => {
      fc.pre(read(text).outcome !== 'not-understood');
      expect({ text, ...Object(meaning(varied(text))) }).toEqual({ text, ...Object(meaning(text)) });
    }),
    { numRuns: 300 },
  );

test('it reads the same with ae, oe and aa for æ, ø and å', () => {
  const plain = (text: string): string =>
    text
      .replace(/[æøå]/g, (letter) => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter] ?? '')
      .replace(/[ÆØÅ]/g, (letter) => ({ Æ: 'Ae', Ø: 'Oe', Å: 'Aa' })[letter] ?? '');
  holds(fc.oneof(danish, english), (text) => {
    expect(fold(plain(text)).text).toBe(fold(text).text);
    return plain(text);
  });
});

test.each(['kan du sige mig {}, tak', 'vil du fortælle mig {}?', 'jeg vil gerne vide {}', '{}, tak'])(
  'a polite frame changes nothing: %s',
  (frame) => holds(danish, (text) => filled([frame, text])),
);

test.each(['could you tell me {}, please', 'can you tell me {}?', 'please, {}', '{}, thanks'])(
  'a polite frame changes nothing: %s',
  (frame) => holds(english, (text) => filled([frame, text])),
);

test('another cluster changes only the cluster', () => {
  const names = clusters.flatMap(({ id, names: own }) =>
    own.filter((name) => name.endsWith('klyngen')).map((name) => ({ id: String(id), name })),
  );
  expect(new Set(names.map(({ id }) => id)).size).toBe(clusters.length);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...names),
      fc.constantFrom(
        'hvilke opgaver har {}',
        'hvilke initiativer er {} med i',
        'hvad skal {} have klar',
        'which tasks does {} have',
        "what's due for {}",
        'hvor mange opgaver har {}',
      ),
      fc.constantFrom('', ...times),
      (one, other, frame, time) => {
        const asked = (name: string): string => filled([`${frame} ${time}`, name]);
        const swapped = JSON.stringify(meaning(asked(one.name))).replaceAll(one.id, other.id);
        expect(meaning(asked(other.name))).toEqual(JSON.parse(swapped));
      },
    ),
    { numRuns: 300 },
  );
});

test.each(utterances)('%s: reads the same in capitals and with spaces around', (utterance) => {
  expect(meaning(`  ${utterance.toUpperCase()}  `)).toEqual(meaning(utterance));
});

test.each([
  ['100,000 letters', 'a'.repeat(100_000)],
  ['10,000 dates', '8/11 '.repeat(10_000)],
  ['a long row of numbers and strokes', '1/'.repeat(50_000)],
  ['spaces and brackets', '( [ { '.repeat(20_000)],
  ['one name said over and over', 'selvskade '.repeat(20_000)],
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
