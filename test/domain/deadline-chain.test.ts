import { assumedChain } from '../../src/domain/chain-rule';
import { addDays, certainDay, type Day, day, daysBetween } from '../../src/domain/day';
import { type Line, meetingsTo, stateOf, stepsOver } from '../../src/domain/deadline-chain';
import { assumedRule } from '../../src/domain/deadlines';
import { addWorkingDays } from '../../src/domain/holidays';
import { bodyId, meetingId } from '../../src/domain/ids';
import { meetingsOnFrom } from '../../src/domain/meeting-chain';

const on = (text: string): Day => day.parse(text);
const link = (name: string, days: readonly string[]) => ({
  body: bodyId.parse(name),
  rule: assumedRule,
  meetings: days.map((one) => ({ day: on(one), meeting: meetingId.parse(`${name}-${one}`) })),
});
const rule = {
  draft: { takes: { count: assumedChain.draftDays, unit: 'working-days' as const }, assumed: true },
  approvalMonths: { takes: 3, assumed: true },
  rolloutMonths: { takes: 6, assumed: true },
};
const lineOf = (ssg: readonly string[], ssu: readonly string[]): Line => ({
  links: [link('ssg', ssg), link('ssu', ssu)],
  before: rule,
  after: rule,
});
const autumn = lineOf(['2023-09-15', '2023-11-08'], ['2023-09-29', '2023-12-01']);
const ssu = { body: bodyId.parse('ssu'), day: on('2023-12-01') };
const days = (meetings: readonly { day: Day }[] | undefined) => meetings?.map((one) => one.day);

describe('The meetings on the way to a target', () => {
  test('are of each body the last whose result can be handed in to the next', () => {
    expect(days(meetingsTo(autumn, ssu, on('2023-09-20')))).toEqual(['2023-11-08', '2023-12-01']);
  });
  test('leave out one that comes a day after the papers were due', () => {
    const late = lineOf(['2023-10-20', '2023-11-13'], ['2023-12-01']);
    expect(days(meetingsTo(late, ssu, on('2023-09-01')))).toEqual(['2023-10-20', '2023-12-01']);
    const inTime = lineOf(['2023-10-20', '2023-11-10'], ['2023-12-01']);
    expect(days(meetingsTo(inTime, ssu, on('2023-09-01')))).toEqual(['2023-11-10', '2023-12-01']);
  });
  test('are the last possible days where none is planned', () => {
    const meetings = meetingsTo(lineOf([], []), { body: ssu.body, day: on('2024-06-14') }, on('2024-01-02'));
    expect(meetings).toEqual([
      { day: '2024-05-24', meeting: undefined },
      { day: '2024-06-14', meeting: undefined },
    ]);
  });
  test('prefer a new meeting that works to planned ones that do not', () => {
    const target = { inForce: on('2024-07-01') };
    expect(days(meetingsTo(autumn, target, on('2023-10-31')))).toEqual(['2024-03-06', '2024-03-27']);
  });
  test('go on from one that only prepares to the first that can take it up', () => {
    const target = { body: bodyId.parse('ssg'), day: on('2023-11-08') };
    expect(days(meetingsTo(autumn, target, on('2023-10-01')))).toEqual(['2023-11-08', '2023-12-01']);
  });
  test('are none of a body outside the line', () =>
    expect(meetingsTo(autumn, { body: bodyId.parse('piu'), day: on('2023-11-08') }, on('2023-10-01'))).toBe(
      undefined,
    ));
});

describe('The steps of a chain', () => {
  const steps = stepsOver(autumn, meetingsTo(autumn, ssu, on('2023-09-20')) ?? []);
  test('lead from the draft to the clusters, in the order of time', () => {
    expect(steps.map(({ part, body, day: one }) => [part, body, one])).toEqual([
      ['draft', 'ssg', '2023-10-04'],
      ['paper', 'ssg', '2023-10-18'],
      ['agenda', 'ssg', '2023-11-01'],
      ['meeting', 'ssg', '2023-11-08'],
      ['paper', 'ssu', '2023-11-10'],
      ['agenda', 'ssu', '2023-11-24'],
      ['meeting', 'ssu', '2023-12-01'],
      ['approval', undefined, '2024-03-01'],
      ['in-force', undefined, '2024-03-02'],
      ['rollout', undefined, '2024-09-02'],
    ]);
  });
  test.each([
    ['2023-10-04', 'fits', undefined],
    ['2023-10-05', 'tight', 'draft'],
    ['2023-10-18', 'tight', 'draft'],
    ['2023-10-19', 'broken', 'paper'],
  ])('on %s the chain %s', (today, state, part) => {
    const stands = stateOf(steps.slice(0, 7), on(today));
    expect([stands.state, stands.first?.part]).toEqual([state, part]);
  });
  test('count an approval back from the day before the entry into force', () => {
    const target = { inForce: on('2024-03-02') };
    expect(days(meetingsTo(autumn, target, on('2023-09-20')))).toEqual(['2023-11-08', '2023-12-01']);
    const earlier = { inForce: on('2024-03-01') };
    expect(days(meetingsTo(autumn, earlier, on('2023-09-20')))?.at(-1)).not.toBe('2023-12-01');
  });
  test('end with the meeting where one body alone decides', () => {
    const alone = { ...autumn, links: [link('ssg', ['2023-11-08'])] };
    const target = { body: bodyId.parse('ssg'), day: on('2023-11-08') };
    expect(stepsOver(alone, meetingsTo(alone, target, on('2023-09-01')) ?? []).at(-1)?.part).toBe('meeting');
  });
});

describe('What can be reached from a day on', () => {
  test('is the first planned meeting whose papers are still to come, and what follows it', () => {
    expect(days(meetingsOnFrom(autumn.links, on('2023-10-18')))).toEqual(['2023-11-08', '2023-12-01']);
  });
  test('is the first day for a meeting where none is planned', () => {
    expect(meetingsOnFrom(autumn.links, on('2023-10-31'))).toEqual([
      { day: '2023-11-21', meeting: undefined },
      { day: '2023-12-12', meeting: undefined },
    ]);
  });
});

/** Easter Sunday by Gauss and Meeus, in whole numbers alone: another way than the moons of the holiday tests. */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return certainDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Days off by law alone; Constitution Day, Christmas Eve and New Year's Eve are none. */
function freeDays(year: number): Set<Day> {
  const fromEaster = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])];
  return new Set([
    ...[certainDay(year, 1, 1), certainDay(year, 12, 25), certainDay(year, 12, 26)],
    ...fromEaster.map((count) => addDays(easter(year), count)),
  ]);
}

test('working days are counted right from every day of 2020 to 2035, and back', () => {
  const [from, to] = [on('2020-01-01'), on('2035-12-31')];
  const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, count) => addDays(from, count));
  const free = new Set(
    all.flatMap((one) => (one.endsWith('-01-01') ? [...freeDays(Number(one.slice(0, 4)))] : [])),
  );
  // 1 January 2020 was a Wednesday.
  const working = all.filter((one, at) => ![3, 4].includes(at % 7) && !free.has(one));
  expect(working).toHaveLength(4057);
  const wrong: string[] = [];
  working.forEach((one, at) => {
    for (const count of [1, 5, 15]) {
      const later = working[at + count];
      if (later && addWorkingDays(one, count) !== later) wrong.push(`${one} + ${count}`);
      if (later && addWorkingDays(later, -count) !== one) wrong.push(`${later} - ${count}`);
    }
  });
  expect(wrong).toEqual([]);
});
