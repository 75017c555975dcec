import type { Day } from '../../../src/domain/day';
import { read } from './calendar';

const first = (text: string) => read(text).mentions[0];

describe('relations', () => {
  it.each([
    ['i november', 'on'],
    ['8/11', 'on'],
    ['inden 8/11', 'before'],
    ['before 8/11', 'before'],
    ['senest 8/11', 'by'],
    ['by 8/11', 'by'],
    ['frem til 8/11', 'until'],
    ['efter 8/11', 'after'],
    ['fra 8/11', 'from'],
    ['tidligst 8/11', 'from'],
    ['siden 15/9', 'since'],
    ['inden for 14 dage', 'within'],
    ['fra 6/11 til 8/11', 'between'],
    ['omkring 8/11', 'around'],
  ])('of "%s" is "%s"', (text, relation) => {
    expect(first(text)?.relation).toBe(relation);
  });

  it('keeps the words of the relation and those before them out of the bare span', () => {
    expect(first('hvad skal vi nå inden d. 8. november')).toMatchObject({
      text: 'inden d. 8. november',
      span: { from: null, to: '2023-11-07' },
      bare: { from: '2023-11-08', to: '2023-11-08' },
    });
  });

  it('offsets point into the text as typed, past letters that fold to two', () => {
    const text = 'møde på Ærø før påske';
    const found = first(text);
    expect(text.slice(found?.start, found?.end)).toBe('før påske');
  });
});

describe('the day that "before" leaves out', () => {
  it.each([
    ['inden 8/11', '2023-11-08'],
    ['before the next SSU meeting', '2023-12-01'],
    ['før på fredag', '2023-10-27'],
    ['efter 1/11 og inden 1/12', '2023-12-01'],
  ])('of "%s" is %s', (text, day) => {
    expect(first(text)?.apart).toBe(day);
  });

  it.each(['inden udgangen af november', 'inden november', 'senest 8/11', 'inden uge 48'])(
    'of "%s" is none',
    (text) => {
      expect(first(text)?.apart).toBeUndefined();
    },
  );
});

describe('meetings', () => {
  it.each([
    ['8/11', 'ssg-2023-11-08'],
    ['SSU 7/2', 'ssu-2023-02-07'],
    ['SSG 8/11-2023', 'ssg-2023-11-08'],
    ['inden næste SSU', 'ssu-2023-12-01'],
    ['siden sidste SSG', 'ssg-2023-09-15'],
    ['siden SSU i maj', 'ssu-2023-05-08'],
    ['dagen efter SSG', 'ssg-2023-11-08'],
    ['ahead of the steering group meeting', 'ssg-2023-11-08'],
  ])('"%s" is read through %s', (text, meeting) => {
    expect(first(text)?.meeting).toBe(meeting);
  });

  it('a next meeting that the calendar does not hold is left over, not guessed', () => {
    const { mentions, residue } = read('hvad skal vi nå inden næste SSG', { today: '2024-02-01' as Day });
    expect(mentions).toEqual([]);
    expect(residue.map(({ text }) => text)).toEqual(['inden næste SSG']);
  });

  it('on the day of a meeting the next one is the one after it', () => {
    const [found] = read('inden næste SSU', { today: '2023-09-29' as Day }).mentions;
    expect(found?.meeting).toBe('ssu-2023-12-01');
  });
});

describe('vague times', () => {
  it.each(['primo 2024', 'i foråret', 'sommerferien', 'de kommende uger', 'omkring 8/11', 'late November'])(
    '"%s" has no sharp edges',
    (text) => {
      expect(first(text)?.vague).toBe(true);
    },
  );

  it.each(['8/11', 'uge 48', 'november', '1. kvartal 2024', 'om 14 dage', 'inden jul'])(
    '"%s" has',
    (text) => {
      expect(first(text)?.vague).toBe(false);
    },
  );
});

it.each([
  ['8/11', 'day'],
  ['om 14 dage', 'day'],
  ['uge 48', 'week'],
  ['weekenden', undefined],
  ['i weekenden', 'weekend'],
  ['november', 'month'],
  ['Q1', 'quarter'],
  ['1. halvår', 'half-year'],
  ['2024', 'year'],
  ['foråret', 'season'],
  ['påske', 'holiday'],
])('the grain of "%s" is %s', (text, grain) => {
  expect(first(text)?.grain).toBe(grain);
});

it.each([
  ['8/11-23', true],
  ['i morgen', true],
  ['næste november', true],
  ['uge 4 i 2024', true],
  ['8/11', false],
  ['i november', false],
  ['uge 48', false],
  ['inden jul', false],
])('"%s" fixes the year itself: %s', (text, given) => {
  expect(first(text)?.yearGiven).toBe(given);
});

describe('what does not exist', () => {
  it.each([
    ['hvad sker der 31/2', '31/2', 'no-such-day'],
    ['opgaver inden 31. november', '31. november', 'no-such-day'],
    ['30 February', '30 February', 'no-such-day'],
    ['29/2-23', '29/2-23', 'no-such-day'],
    ['2023-02-30', '2023-02-30', 'no-such-day'],
    ['møder i uge 54', 'uge 54', 'no-such-week'],
    ['week 53', 'week 53', 'no-such-week'],
    ['uge 0', 'uge 0', 'no-such-week'],
    ['before 8/13', '8/13', 'no-such-month'],
    ['11/25/2023', '11/25/2023', 'no-such-month'],
    ['fra 1/11 til 31/11', '1/11 til 31/11', 'no-such-day'],
  ])('"%s": %s is %s', (text, words, problem) => {
    const { mentions, problems } = read(text);
    expect(mentions).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ text: words, problem })]);
  });

  it('week 53 exists in a year that has it', () => {
    expect(first('uge 53 i 2020')?.span).toEqual({ from: '2020-12-28', to: '2021-01-03' });
  });
});

describe('what is left over', () => {
  it.each([
    ['torsdag d. 8. november', 'torsdag d. 8. november'],
    ['hvad er 120/80', '120'],
    ['hvad er 1-23-4-101-12', '1'],
    ['inden mødet', 'inden'],
    ['i en uge', 'uge'],
    ['hvad skal vi have klaret før alle mødes på fredag', 'før'],
  ])('of "%s" is "%s": ask', (text, words) => {
    expect(read(text).residue.map((place) => place.text)).toContain(words);
  });

  it.each([
    'hvad er de 3 vigtigste mål',
    'hvilke fem klynger er der',
    'hvor mange uger varer det',
    'which pilots are running right now?',
    'hvad venter vi på fra nationalt hold?',
  ])('of "%s" is nothing', (text) => {
    expect(read(text)).toEqual({ mentions: [], problems: [], residue: [] });
  });
});

describe('several times in one text', () => {
  it('are read apart where they are apart', () => {
    expect(read('8/11 og 1/12').mentions.map(({ span }) => span.from)).toEqual(['2023-11-08', '2023-12-01']);
    expect(read('1. og 15. december').mentions.map(({ span }) => span.from)).toEqual([
      '2023-12-01',
      '2023-12-15',
    ]);
  });

  it('share the year that the last of them has', () => {
    expect(read('Q1 og Q3 2022').mentions.map(({ span }) => span.from)).toEqual(['2022-01-01', '2022-07-01']);
  });
});

it('the tense the caller knows decides over the verbs', () => {
  const spanOf = (tense: 'past' | 'future') => read('i marts', { tense }).mentions[0]?.span.from;
  expect(spanOf('past')).toBe('2023-03-01');
  expect(spanOf('future')).toBe('2024-03-01');
});

it('a year turns between the weeks: week 1 asked for in late December is that of January', () => {
  const [found] = read('opgaver i uge 1', { today: '2023-12-28' as Day }).mentions;
  expect(found?.span).toEqual({ from: '2024-01-01', to: '2024-01-07' });
});
