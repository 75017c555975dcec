import { questionOf, read } from './reading';

const unusedIn = (text: string): unknown => {
  const understanding = read(text);
  return understanding.outcome === 'question' ? (understanding.unused ?? []) : understanding.outcome;
};
const wordsOf = (text: string): string[] => {
  const unused = unusedIn(text);
  return Array.isArray(unused) ? unused.map(({ words }) => words) : [String(unused)];
};

describe('a time that the question has no use for is named', () => {
  test.each([
    ['hvem sidder i SSG i 2023', ['i 2023']],
    ['hvem er med i selvskade i november', ['i november']],
    ['what does the self-harm work mean for citizens in 2024', ['in 2024']],
    ['who sits in SSU next year', ['next year']],
    ['hvilken sundhedsaftale gælder i 2030', ['i 2030']],
    ['what was ordered for 2024 before June 2023', ['before June 2023']],
    ['hvilke milepæle er der i 2023 og i 2025', ['i 2025']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe('a list of what is waited for does not tell whose answer it waits for, and says so', () => {
  test.each([
    ['hvad mangler SSU at tage stilling til', ['SSU']],
    ['hvad mangler SSG at godkende', ['SSG']],
    ['what is the steering group still to approve', ['the steering group']],
    ['hvad afventer godkendelse', []],
    ['which initiatives await approval', []],
  ])('%s', (text, words) =>
    expect(unusedIn(text)).toEqual(words.map((one) => ({ words: one, of: 'awaited' }))),
  );
});

describe('a time that is used is not', () => {
  test.each([
    'hvad skal være klar inden 8/11',
    'status på selvskade i februar 2022',
    'hvilke indsatser blev afsluttet i 2023',
    'which decisions did SSU take in 2023',
    'hvornår er næste SSG',
  ])('%s', (text) => expect(unusedIn(text)).toEqual([]));
});

describe('what came to a phase in a time', () => {
  test.each([
    ['hvad er afsluttet i 2023', ['completed'], '2023-01-01'],
    ['which initiatives were closed since 2022', ['closed'], '2022-01-01'],
    ['hvilke indsatser blev implementeret i 2022', ['implemented'], '2022-01-01'],
  ])('%s', (text, phases, from) =>
    expect(questionOf(text)).toMatchObject({ kind: 'initiatives', phases, reached: { from } }),
  );
});

describe('words that the question has no use for put it in doubt', () => {
  test.each([
    ['hvor mange kommuner spiser rugbrød', 'unknown-topic'],
    ['hvor mange kommuner har en rumfærge', 'unknown-topic'],
    ['hvilke møder er der om rumfart i SSG', 'unknown-topic'],
  ])('%s', (text, outcome) => expect(read(text).outcome).toBe(outcome));
});
