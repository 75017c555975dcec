import {
  asOfInWords,
  dayInWords,
  daysAway,
  periodInWords,
  rangeInWords,
  shortDay,
  spanInWords,
  weekHeading,
} from '../../src/cards/days';
import { wording } from '../../src/cards/wording';
import { addDays, type Day } from '../../src/domain/day';

const day = (text: string) => text as Day;
const da = wording('da', day('2023-10-31'));
const en = wording('en', day('2023-10-31'));

describe('days in words', () => {
  it.each([
    ['da', '2023-11-08', 'onsdag 8. november 2023', '8. nov. 2023'],
    ['en', '2023-11-08', 'Wednesday 8 November 2023', '8 Nov 2023'],
    ['da', '2024-02-29', 'torsdag 29. februar 2024', '29. feb. 2024'],
    ['da', '2023-03-26', 'søndag 26. marts 2023', '26. mar. 2023'],
    ['da', '2023-10-29', 'søndag 29. oktober 2023', '29. okt. 2023'],
  ] as const)('%s %s', (locale, value, long, short) => {
    expect(dayInWords(day(value), locale)).toBe(long);
    expect(shortDay(day(value), locale)).toBe(short);
  });

  it.each([
    ['2023-11-08', '2023-11-08', '8. november 2023', '8 November 2023'],
    ['2023-11-01', '2023-11-08', '1.–8. november 2023', '1–8 November 2023'],
    ['2023-10-30', '2023-11-05', '30. oktober–5. november 2023', '30 October–5 November 2023'],
    ['2024-01-01', '2024-03-31', '1. januar–31. marts 2024', '1 January–31 March 2024'],
    ['2024-12-30', '2025-01-05', '30. december 2024–5. januar 2025', '30 December 2024–5 January 2025'],
    ['2023-10-01', '2023-10-31', 'oktober 2023', 'October 2023'],
    ['2024-02-01', '2024-02-29', 'februar 2024', 'February 2024'],
    ['2023-01-01', '2023-12-31', '2023', '2023'],
    ['2024-01-01', '2027-12-31', '2024–2027', '2024–2027'],
  ])('from %s to %s', (from, to, danish, english) => {
    expect(rangeInWords(day(from), day(to), 'da')).toBe(danish);
    expect(rangeInWords(day(from), day(to), 'en')).toBe(english);
  });

  it('says open ends', () => {
    expect(spanInWords({ from: null, to: day('2023-11-07') }, da)).toBe('til og med 7. november 2023');
    expect(spanInWords({ from: day('2023-11-07'), to: null }, en)).toBe('from 7 November 2023');
    expect(spanInWords({ from: null, to: null }, da)).toBe('');
  });

  it('keeps the own words of a vague period beside its range', () => {
    const early = { from: day('2024-01-01'), to: day('2024-03-31'), words: 'primo 2024' };
    expect(periodInWords(early, da)).toBe('primo 2024 (1. januar–31. marts 2024)');
    expect(periodInWords(early, en)).toBe('“primo 2024” (1 January–31 March 2024)');
    expect(en.hasQuoted({ line: periodInWords(early, en) })).toBe(true);
    expect(en.hasQuoted({ line: 'what was left out again' })).toBe(false);
  });

  it('leaves out words that say no more than the date', () => {
    const exact = { from: day('2023-11-08'), to: day('2023-11-08'), words: '8/11' };
    expect(periodInWords(exact, da)).toBe('8. november 2023');
    expect(periodInWords({ from: null, to: day('2023-11-07'), words: 'inden 8/11' }, da, true)).toBe(
      'til og med 7. november 2023',
    );
    const years = { from: day('2022-01-01'), to: day('2023-12-31'), words: '2022-2023' };
    expect(periodInWords(years, da)).toBe('2022-2023');
    expect(periodInWords({ from: null, to: null, words: 'døgnseminar (ingen dato)' }, da)).toBe(
      'døgnseminar (ingen dato)',
    );
  });

  it('says of what is dated only by its end that it came no later', () => {
    expect(periodInWords({ from: null, to: day('2023-10-31') }, da)).toBe('senest 31. oktober 2023');
    expect(periodInWords({ from: null, to: day('2023-10-31') }, en)).toBe('by 31 October 2023');
  });

  it('names the month a source speaks of', () => {
    const august = { from: day('2022-06-15'), to: day('2022-09-30'), words: '2022-08' };
    expect(asOfInWords(august, da)).toBe('august 2022');
    expect(asOfInWords({ ...august, words: '2022' }, en)).toBe('2022');
  });

  it.each([
    [0, 'i dag', 'today'],
    [1, 'i morgen', 'tomorrow'],
    [-1, 'i går', 'yesterday'],
    [8, 'om 8 dage', 'in 8 days'],
    [-12, 'for 12 dage siden', '12 days ago'],
  ])('%i days from today', (days, danish, english) => {
    expect(daysAway(addDays(da.today, days), da)).toBe(danish);
    expect(daysAway(addDays(en.today, days), en)).toBe(english);
  });

  it('heads a week with its days', () => {
    const span = { from: day('2023-10-30'), to: day('2023-11-05') };
    expect(weekHeading(44, span, da)).toBe('Uge 44 · 30. oktober–5. november 2023');
  });
});
