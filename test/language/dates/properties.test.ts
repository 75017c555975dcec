import fc from 'fast-check';
import { type Day, daysBetween, weekdayOf } from '../../../src/domain/day';
import { readDates } from '../../../src/language/dates/read-dates';
import { fold } from '../../../src/language/fold';
import { context, read } from './calendar';

const words = (
  'inden før efter siden fra til og med i på den d. 8. 8/11 1/1/1 31/2 november maj may uge 44 - 46 første sidste ' +
  'næste uger dage 14 om for siden årets udgang primo ultimo af the of last next two weeks before by until SSG SSU ' +
  "mødet mandag fredag jul påske nytår Q1 H2 2024 '24 72 timer aftalen ½ , . ? ( / og samt eller between and to now"
).split(' ');
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' '));
const anything = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);

it('never throws, and every span lies inside the text as typed', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { mentions, problems, residue } = read(text);
      for (const { start, end, text: words } of [...mentions, ...problems, ...residue]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).startsWith(words)).toBe(true);
      }
    }),
    { numRuns: 600 },
  );
});

it('never says a span that ends before it begins, nor two mentions over each other', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      let last = 0;
      for (const { span, bare, start, end } of read(text).mentions) {
        for (const { from, to } of [span, bare]) if (from && to) expect(from <= to).toBe(true);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 600 },
  );
});

it('reads the same after æ, ø and å were typed as ae, oe and aa', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const days = (typed: string) =>
        readDates(fold(typed), context).mentions.map(({ span, relation }) => ({ span, relation }));
      expect(days(fold(text).text)).toEqual(days(text));
    }),
  );
});

it('reads the same in capitals', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const spans = (typed: string) => read(typed).mentions.map(({ span }) => span);
      expect(spans(text.toUpperCase())).toEqual(spans(text));
    }),
  );
});

const today = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

const weekdays = [
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
  ['søndag', 'sunday'],
] as const;

it('reads a weekday alone as the right weekday within seven days', () => {
  fc.assert(
    fc.property(today, fc.nat(6), fc.boolean(), fc.boolean(), (day, index, english, past) => {
      const word = weekdays[index]?.[english ? 1 : 0] ?? '';
      const [found] = read(past ? `hvad blev aftalt ${word}` : word, { today: day, meetings: [] }).mentions;
      const read1 = found?.span.from as Day;
      expect(weekdayOf(read1)).toBe(index + 1);
      expect(Math.abs(daysBetween(day, read1))).toBeLessThanOrEqual(7);
      expect(read1 < day).toBe(past);
    }),
  );
});

it('reads a day of the calendar with its year back as itself, in every notation', () => {
  fc.assert(
    fc.property(today, today, (day, now) => {
      const [year, month, date] = day.split('-') as [string, string, string];
      const notations = [
        day,
        `${Number(date)}/${Number(month)}-${year}`,
        `${date}.${month}.${year}`,
        `d. ${Number(date)}/${Number(month)} ${year}`,
        `${date}-${month}-${year.slice(2)}`,
      ];
      for (const text of notations)
        expect(read(text, { today: now }).mentions.map(({ span }) => span)).toEqual([{ from: day, to: day }]);
    }),
  );
});

it('"before" and "from" of the same day share no day and leave none out', () => {
  fc.assert(
    fc.property(today, (day) => {
      const [before] = read(`before ${day}`).mentions;
      const [from] = read(`from ${day}`).mentions;
      expect(daysBetween(before?.span.to as Day, from?.span.from as Day)).toBe(1);
      expect(before?.apart).toBe(day);
    }),
  );
});
