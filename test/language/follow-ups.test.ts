import { questionOf, read } from './reading';
import rows from './wordings/follow-ups.json';

const period = { from: '2023-01-01', to: '2023-12-31', words: 'i 2023' };

describe('what is said takes the place of what the last question held', () => {
  test.each(rows)('$previous, then "$text"', ({ previous, text, question }) =>
    expect('outcome' in question ? read(text, { previous }) : questionOf(text, { previous })).toMatchObject(
      question,
    ),
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

test.each([
  ['årshjul 2023', { kind: 'year', year: 2023 }],
  ['year wheel 2024', { kind: 'year', year: 2024 }],
  ['mine kalendere', { kind: 'feeds' }],
])('what names a thing of its own is no time for the list before: %s', (text, asked) => {
  for (const previous of [
    { kind: 'decisions', unfollowed: true },
    { kind: 'meetings', which: 'next' },
    { kind: 'due', period },
  ])
    expect(questionOf(text, { previous })).toMatchObject(asked);
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
