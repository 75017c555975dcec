import { questionOf, read } from './reading';

const psychiatry = 'fa19-naere-psykiatri';
const period = { from: '2023-01-01', to: '2023-12-31', words: 'i 2023' };

/** What was asked before, what is said then, and what that asks. */
const rows: [previous: object, said: string, asked: object][] = [
  [
    { kind: 'initiatives', phases: ['paused'] },
    'hvilke af dem ligger på ældreområdet',
    { phases: ['paused'], focusAreas: ['fa19-aeldre'] },
  ],
  [
    { kind: 'initiatives', phases: ['paused'] },
    'kun psykiatrien, tak',
    { phases: ['paused'], focusAreas: [psychiatry] },
  ],
  [
    { kind: 'initiatives', phases: ['paused'] },
    'hvor mange er det i alt',
    { phases: ['paused'], count: true },
  ],
  [
    { kind: 'initiatives', phases: ['paused'] },
    'og for et år siden?',
    { phases: ['paused'], on: '2022-10-31' },
  ],
  [
    { kind: 'initiatives', focusAreas: ['fa19-aeldre'] },
    'only the paused ones please',
    { focusAreas: ['fa19-aeldre'], phases: ['paused'] },
  ],
  [
    { kind: 'initiatives', phases: ['implementing'] },
    'what about psychiatry instead',
    { phases: ['implementing'], focusAreas: [psychiatry] },
  ],
  [
    { kind: 'initiatives', phases: ['in-preparation'] },
    'oldest first',
    { phases: ['in-preparation'], sort: 'oldest-status' },
  ],
  [
    { kind: 'decisions', bodies: ['ssg'], period },
    'i 2022?',
    { kind: 'decisions', bodies: ['ssg'], period: { from: '2022-01-01' } },
  ],
  [
    { kind: 'decisions', period },
    "just SSG's",
    { kind: 'decisions', bodies: ['ssg'], period: { from: '2023-01-01' } },
  ],
  [
    { kind: 'due', period },
    'og i november?',
    { kind: 'due', period: { from: '2023-11-01', to: '2023-11-30' } },
  ],
  [{ kind: 'orders', year: 2024 }, 'in 2025 then?', { kind: 'orders', year: 2025 }],
  [
    { kind: 'orders', year: 2024 },
    'og på forebyggelsesområdet?',
    { kind: 'orders', year: 2024, focusAreas: ['fa19-forebyggelse'] },
  ],
  [
    { kind: 'changes', since: period },
    'since june instead',
    { kind: 'changes', since: { from: '2023-06-01' } },
  ],
  [
    { kind: 'milestones', period },
    'only evaluations',
    { kind: 'milestones', types: ['evaluation'], period: { from: '2023-01-01' } },
  ],
  [
    { kind: 'meetings', which: 'next', bodies: ['ssu'] },
    'the one before',
    { kind: 'meetings', which: 'last', bodies: ['ssu'] },
  ],
  [
    { kind: 'municipality', municipality: 'kommune-syddjurs', aspect: 'cluster' },
    'hvad med Norddjurs',
    { kind: 'municipality', municipality: 'kommune-norddjurs', aspect: 'cluster' },
  ],
  [
    { kind: 'cluster', cluster: 'klynge-goedstrup' },
    'which municipalities belong to it',
    { kind: 'municipalities', cluster: 'klynge-goedstrup' },
  ],
  [
    { kind: 'body', body: 'ssg', aspect: 'role' },
    'og medlemmerne?',
    { kind: 'body', body: 'ssg', aspect: 'people' },
  ],
  [
    { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'goals' },
    'og i den gamle aftale',
    { kind: 'agreement', agreement: 'sundhedsaftale-2019-2023', part: 'goals' },
  ],
  [
    { kind: 'initiative', initiative: 'forebyggelse-behandling-selvskade', aspect: 'places' },
    'er Norddjurs med?',
    { kind: 'initiative', aspect: 'places', place: 'kommune-norddjurs' },
  ],
  [
    { kind: 'initiative', initiative: 'afklaring-hoereomraadet-service-justering', aspect: 'lead' },
    'same for the interface catalogue',
    { initiative: 'snitfladekatalog-hoereomraadet-boern', aspect: 'lead' },
  ],
];

describe('what is said takes the place of what the last question held', () => {
  test.each(rows)('%j, then "%s"', (previous, said, asked) =>
    expect(questionOf(said, { previous })).toMatchObject(asked),
  );
});

describe('what stands by itself takes nothing over', () => {
  const previous = { kind: 'due', period, parties: ['klynge-aarhus'] };
  test.each([
    ['hvad er forsinket?', { kind: 'due', overdueOnly: true, period: { from: null, to: '2023-10-30' } }],
    ['hvornår er næste SSG-møde', { kind: 'meetings', bodies: ['ssg'] }],
    ['status på selvskade', { kind: 'initiative', initiative: 'forebyggelse-behandling-selvskade' }],
    ['which clusters are there', { kind: 'clusters' }],
  ])('%s', (text, asked) => {
    const question = questionOf(text, { previous });
    expect(question).toMatchObject(asked);
    expect(question).not.toHaveProperty('parties');
  });
});

describe('a place that is a cluster and a municipality is asked back, each button the whole question', () => {
  const due = { kind: 'due', period: { from: null, to: '2023-11-07', words: 'inden 8/11' } };
  test.each([
    ['og i Aarhus?', 'klynge-aarhus'],
    ['hvad med Horsens', 'klynge-horsens'],
    ['and in Randers?', 'klynge-randers'],
  ])('%s', (text, cluster) =>
    expect(read(text, { previous: due })).toMatchObject({
      outcome: 'clarify',
      options: [
        { question: { ...due, parties: [cluster] } },
        { question: { ...due, parties: [expect.any(String)] } },
      ],
    }),
  );
});
