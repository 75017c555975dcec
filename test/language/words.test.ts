import { Compounds, termsOf } from '../../src/language/analyse';
import { wishesForChange } from '../../src/language/command-wish';
import { fold } from '../../src/language/fold';
import { withoutFrames } from '../../src/language/frames';
import { localeOf } from '../../src/language/locale';
import { PhraseBook } from '../../src/language/phrases';
import { Spelling } from '../../src/language/spelling';
import { stemOf, wordsOf } from '../../src/language/words';

const words = (text: string) => wordsOf(fold(text));

describe('stems', () => {
  test.each([
    ['klyngerne', 'klynge'],
    ['indsatser', 'indsats'],
    ['kompressionsstrømperne', 'kompressionsstrømper'],
    ['beslutningen', 'beslutninger'],
    ['mødet', 'møder'],
  ])('%s and %s meet', (a, b) => {
    const [first, second] = [a, b].map((word) => stemOf(fold(word).text));
    expect(first).toBe(second);
  });
});

describe('phrases', () => {
  const book = new PhraseBook<string>();
  book.add('den gode indlæggelse', 'short');
  book.add('den gode indlæggelse og udskrivelse', 'long');
  book.add('udskrivelse', 'inside');

  test('the longest phrase wins, and what lies inside it is not found again', () => {
    expect(
      book.find(words('om den gode indlæggelse og udskrivelse i dag')).map(({ values }) => values),
    ).toEqual([['long']]);
  });
  test('all phrases are found where all are wanted', () => {
    expect(
      book.find(words('den gode indlæggelse og udskrivelse'), true).flatMap(({ values }) => values),
    ).toEqual(['short', 'long', 'inside']);
  });
  test('an inflection is found, but not as written so', () => {
    expect(book.find(words('udskrivelserne'))).toEqual([
      { from: 0, to: 1, values: ['inside'], exact: false, passed: [] },
    ]);
  });
  test('words of no phrase are passed over', () => {
    expect(book.find(words('den onde indlæggelse'))).toEqual([]);
  });
  test('a word that may stand between others is passed over, but not one that goes on with a phrase', () => {
    const between = (text: string) => {
      const said = words(text);
      return book.find(said, false, (at) => ['helt', 'og'].includes(said[at]?.text ?? ''));
    };
    expect(between('den helt gode indlæggelse')).toEqual([
      { from: 0, to: 4, values: ['short'], exact: true, passed: [1] },
    ]);
    expect(between('den gode indlæggelse og helt udskrivelse')).toEqual([
      { from: 0, to: 6, values: ['long'], exact: true, passed: [4] },
    ]);
  });
  test('a phrase that is forgotten leads no further, and those it shared words with are still found', () => {
    const forgetful = new PhraseBook<string>();
    forgetful.add('gået i stå', 'stopped');
    forgetful.add('gået i gang', 'started');
    forgetful.remove('gået i stå', (value) => value === 'stopped');
    expect(forgetful.find(words('gået i stå, gået i gang')).map(({ values }) => values)).toEqual([
      ['started'],
    ]);
    expect([...forgetful.stems]).toEqual(words('gået i gang').map(({ stem }) => stem));
  });
});

describe('slips of the pen', () => {
  const spelling = new Spelling(['randers', 'dagsorden', 'evaluering', 'status', 'horsens']);
  test.each([
    ['dagorden', 'dagsorden'],
    ['dagssorden', 'dagsorden'],
    ['dagsodren', 'dagsorden'],
    ['evalvering', 'evaluering'],
    ['statis', 'status'],
  ])('%s is mended to %s', (slip, word) => expect(spelling.correct(slip)).toBe(word));
  test.each(['dag', 'dagsorden', 'dxgsxrden', 'borgmester', 'uge44', ''])('%j is left alone', (word) =>
    expect(spelling.correct(word)).toBeUndefined(),
  );
});

describe('search terms', () => {
  const compounds = new Compounds();
  compounds.learn('mistrivsel aftale behandling ansvar');
  test('a compound also counts by its parts', () => {
    expect(termsOf('mistrivselsaftalen', compounds)).toEqual(['mistrivselsaftal', 'mistrivsel', 'aftal']);
    expect(termsOf('behandlingsansvaret', compounds)).toEqual(
      expect.arrayContaining(['behandling', 'ansvar']),
    );
  });
  test('small words say nothing', () => expect(termsOf('hvad er der om den', compounds)).toEqual([]));
});

describe('the language of an utterance', () => {
  test.each([
    ['hvad skal være klar inden 8/11?', 'da'],
    ["what's due before 8/11", 'en'],
    ['any news on the self-harm initiative', 'en'],
    ['næste SSG', 'da'],
    ['who chairs SSU?', 'en'],
    ['status på 72 timer', 'da'],
  ])('%s → %s', (text, locale) =>
    expect(localeOf(fold(text), words(text), new Set(), locale === 'da' ? 'en' : 'da')).toBe(locale),
  );
  test('where nothing tells, the fallback holds', () => {
    expect(localeOf(fold('SSG 8/11'), words('SSG 8/11'), new Set(), 'en')).toBe('en');
    expect(localeOf(fold('SSG 8/11'), words('SSG 8/11'), new Set(), 'da')).toBe('da');
  });
});

describe('polite frames', () => {
  test.each([
    ['kan du sige mig hvornår næste SSG-møde er, tak', 'hvornår næste SSG-møde er, tak'],
    ['could you tell me when the next meeting is', 'when the next meeting is'],
    ['Jeg vil gerne vide hvem der er tovholder', 'hvem der er tovholder'],
  ])('%s', (framed, bare) => {
    expect(withoutFrames(words(framed)).map(({ text }) => text)).toEqual(words(bare).map(({ text }) => text));
  });
  test('an utterance that is nothing but a frame keeps its words', () => {
    expect(withoutFrames(words('please')).map(({ text }) => text)).toEqual(['please']);
  });
});

describe('wishes for a change', () => {
  test.each([
    'opdatér status på selvskade',
    'kan du oprette en opgave til Randersklyngen',
    'Approve the psychiatry agreement',
    'could you please move the meeting',
    'jeg vil gerne ændre fristen',
    'slet opgaven om ortoser',
  ])('%s', (text) => expect(wishesForChange(withoutFrames(words(text)))).toBe(true));
  test.each([
    'status på selvskade',
    'hvem har opdateret selvskade',
    'er aftalen godkendt',
    'what was approved in 2023',
    'vis møder',
    'kan du vise mig dagsordenen',
  ])('%s is a question', (text) => expect(wishesForChange(withoutFrames(words(text)))).toBe(false));
});
