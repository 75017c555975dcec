import { questionOf, read } from './reading';

const trial = 'faelles-forpligtende-forloeb-handleplan';
const asked = (previous: object) => ({ previous });

describe('one thing done at a place is that thing', () => {
  test.each([
    'status på forsøget i Syddjurs',
    'how is the Syddjurs trial going',
    'hvordan går det med projektet i Syddjurs',
  ])('%s', (text) => expect(questionOf(text)).toMatchObject({ kind: 'initiative', initiative: trial }));
});

describe('the next deadline is the first to come', () => {
  test.each(['hvad er den næste frist', 'which deadline comes first', 'hvornår er næste deadline'])(
    '%s',
    (text) => expect(questionOf(text)).toMatchObject({ kind: 'due', first: true }),
  );
});

describe('where a thing stands is its status', () => {
  test.each([
    'hvor ligger selvskade nu',
    'hvor står sagen om selvskade',
    'where does the self-harm work stand',
  ])('%s', (text) => expect(questionOf(text)).toMatchObject({ kind: 'initiative', aspect: 'status' }));
});

describe('a wish stays a wish behind its politeness', () => {
  test.each([
    'vil du være rar at oprette en opgave til SSG',
    'kan du lige ændre status på selvskade',
    'could you please update the status of self-harm',
  ])('%s', (text) => expect(read(text).outcome).toBe('action'));
});

describe('after a meeting, "before that" looks back', () => {
  const previous = { kind: 'meeting', meeting: 'ssu-2023-12-01' };
  test.each(['and for SSG before that?', 'og for SSG inden da?', 'og SSG før det?'])('%s', (text) =>
    expect(questionOf(text, asked(previous))).toEqual({ kind: 'meeting', meeting: 'ssg-2023-11-08' }),
  );
});

describe('after decisions, a month without its year is past', () => {
  const previous = { kind: 'decisions', bodies: ['ssu'] };
  test.each(['og i februar?', 'hvad med december', 'and in november?'])('%s', (text) => {
    const question = questionOf(text, asked(previous)) as { period: { from: string } };
    expect(question).toMatchObject({ kind: 'decisions', bodies: ['ssu'] });
    expect(question.period.from < '2023-10-31').toBe(true);
  });
});

describe('all but a phase', () => {
  test.each([
    'alle indsatser undtagen de pauserede',
    'everything except what is paused',
    'all projects apart from the paused ones',
  ])('%s', (text) => {
    const { phases } = questionOf(text) as { phases: string[] };
    expect(phases.length).toBeGreaterThan(5);
    expect(phases).not.toContain('paused');
  });
});

describe('a slip inside a word people ask with is mended', () => {
  test.each([
    ['opgver til Randersklyngen', 'tasks'],
    ['hvilke beslutnniger tog SSU i 2023', 'decisions'],
    ['which initatives are paused', 'initiatives'],
  ])('%s', (text, kind) => expect(questionOf(text)).toMatchObject({ kind }));
});
