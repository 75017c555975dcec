import { readAll } from './reading';

const kinds = (text: string): string[] =>
  readAll(text).map(({ understanding }) =>
    understanding.outcome === 'question' ? understanding.question.kind : understanding.outcome,
  );

describe('a message that asks several things is read as several questions', () => {
  test.each([
    ['hvornår er næste SSG-møde? og hvilke klynger er der?', ['meetings', 'clusters']],
    ['Hvad er status på selvskade? Hvornår er næste SSU-møde?', ['initiative', 'meetings']],
    ['hvem sidder i SSU, og hvad har de besluttet i 2023', ['body', 'decisions']],
    ['hvad forfalder inden 8/11, og hvilke opgaver har Randersklyngen', ['due', 'tasks']],
    ['when is the next SSG meeting? and which clusters are there?', ['meetings', 'clusters']],
    ['what is due before 8/11 and when is the next SSU meeting', ['due', 'meetings']],
    ['What is the status of self-harm? Who sits in SSU?', ['initiative', 'body']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

test('what is asked of one initiative is one question with further aspects', () => {
  const [first, second] = readAll('hvem er med i selvskade, og hvad betyder det for borgerne?');
  expect(second).toBeUndefined();
  expect(first?.understanding).toMatchObject({
    outcome: 'question',
    question: { kind: 'initiative', aspect: 'involved', also: ['effect'] },
  });
});

test('the second may lean on the first', () => {
  const [, second] = readAll('Hvornår er næste møde i SSU? Hvad med SSG?');
  expect(second?.understanding).toMatchObject({ question: { kind: 'meetings', bodies: ['ssg'] } });
});

describe('one question stays one', () => {
  test.each([
    'hvad skal være klar inden 8/11?',
    'Hej. Hvad er status på selvskade?',
    'hvad er status på selvskade? tak',
    'Er kilderne enige om, hvornår korrespondanceaftalen blev godkendt?',
    'hvilke klynger og kommuner er med på selvskade',
    'Vi har møde på torsdag. Hvad skal være klar inden da?',
    'which clusters and municipalities are in the self-harm work?',
    'Could you tell me what SSU decided in 2023, and thanks',
    'hvad sker der d. 8. november?',
  ])('%s', (text) => expect(readAll(text)).toHaveLength(1));
});

describe('the same asked of several bodies is asked of each', () => {
  test.each([
    'hvad er forskellen på SSG og SSU',
    'what is the difference between SSG and SSU',
    'explain the roles of SSG and SSU',
  ])('%s', (text) =>
    expect(
      readAll(text).map(
        ({ understanding }) => understanding.outcome === 'question' && understanding.question,
      ),
    ).toMatchObject([
      { kind: 'body', body: 'ssg' },
      { kind: 'body', body: 'ssu' },
    ]),
  );
});
