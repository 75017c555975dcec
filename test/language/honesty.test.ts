import { read } from './reading';

describe('asks back where two things can be meant', () => {
  test.each([
    ['hvad sker der i Aarhus?', 'party'],
    ['hvilke opgaver er der i Horsens', 'party'],
    ['hvem er formand?', 'party'],
    ['hvad blev besluttet på mødet i februar?', 'meeting'],
    ['hvad siger ministerhenvendelsen', 'initiative'],
  ])('%s', (utterance, about) => {
    const understanding = read(utterance);
    expect(understanding).toMatchObject({ outcome: 'clarify', about });
    const { options } = understanding as Extract<typeof understanding, { outcome: 'clarify' }>;
    expect(options.length).toBeGreaterThan(1);
    expect(options.length).toBeLessThan(5);
    expect(new Set(options.map(({ question }) => JSON.stringify(question))).size).toBe(options.length);
  });
});

test.each(['er der opgaver til Ulrik Wilbek', 'any tasks for Ulrik Wilbek?'])(
  '%s: a list of everybody’s is not somebody’s, and who they are is offered',
  (utterance) =>
    expect(read(utterance)).toMatchObject({
      outcome: 'clarify',
      options: expect.arrayContaining([
        expect.objectContaining({ question: { kind: 'person', name: 'Ulrik Wilbek' } }),
      ]),
    }),
);

test.each(['hvad forfalder inden 45/2?', 'hvilke opgaver har SSG inden kl. 17', 'hvad forfalder inden 99'])(
  '%s: what looks like a time and is none is asked about',
  (utterance) => expect(read(utterance).outcome).not.toBe('question'),
);

test.each([
  'has Syddjurs been up at any steering group meeting',
  'har Skive været på et SSG-møde',
  'was Norddjurs on the agenda of the last SSU meeting',
])('%s: a meeting tells nothing of a place, which is asked about', (utterance) =>
  expect(read(utterance).outcome).not.toBe('question'),
);

test.each([
  'hvor mange kommuner har sagt ja',
  'how many municipalities have said yes',
  'hvilke kommuner har sagt ja',
])('%s: a list of all municipalities tells nothing of an approval', (utterance) =>
  expect(read(utterance).outcome).not.toBe('question'),
);

describe('says that nothing goes by a name', () => {
  test.each([
    'status på fodboldbanen',
    'hvem er tovholder på rumfærgen',
    'what is the status of the swimming pool',
  ])('%s', (utterance) => expect(read(utterance)).toMatchObject({ outcome: 'unknown-topic' }));
  test('what became known later is unknown before', () => {
    expect(read('how far along is the orthoses pilot', { today: '2023-05-15' })).toMatchObject({
      outcome: 'unknown-topic',
    });
    expect(read('how far along is the orthoses pilot')).toMatchObject({ outcome: 'question' });
  });
});

describe('is no place for', () => {
  test.each([
    'Jeg har ondt i knæet, skal jeg til lægen?',
    'hvor meget panodil må jeg tage',
    'my child has a fever',
  ])('health advice: %s', (utterance) =>
    expect(read(utterance)).toMatchObject({ outcome: 'out-of-scope', topic: 'health-advice' }),
  );
  test.each(['hvordan bliver vejret i morgen', 'tell me a joke', 'hvad er hovedstaden i Frankrig'])(
    'the rest of the world: %s',
    (utterance) => expect(read(utterance)).toMatchObject({ outcome: 'out-of-scope', topic: 'other' }),
  );
});

test.each([
  ['hvad sker der 31/2', 'no-such-day'],
  ['frister inden 29/2-23', 'no-such-day'],
  ['møder i uge 54', 'no-such-week'],
  ["what's due before 31 April", 'no-such-day'],
])('%s: the date does not exist', (utterance, problem) =>
  expect(read(utterance)).toMatchObject({ outcome: 'impossible-date', problem }),
);

test('without a last question it asks what is meant', () => {
  expect(read('og hvornår bliver den evalueret?')).not.toMatchObject({ question: { kind: 'initiative' } });
});
