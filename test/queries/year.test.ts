import type { AnyRecord } from '../../src/domain/record';
import { parseRecord } from '../../src/domain/record';
import { entriesOf, registerOf } from '../../src/domain/register';
import type { AnswerOf } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { type Question, question } from '../../src/queries/question';
import { seedRegister } from '../support/register';

const today = '2023-10-31' as Parameters<typeof ask>[2]['today'];
const register = seedRegister();

function yearOf(asked: object = {}, at = register, on = today): AnswerOf<'year'> {
  const answer = ask(at, question.parse({ kind: 'year', ...asked }) as Question, { today: on });
  if (answer.kind !== 'year') throw new Error(answer.kind);
  return answer;
}
const said = ({ items }: AnswerOf<'year'>): string[] =>
  items.map(({ kind, day, due }) =>
    [
      kind,
      day,
      due.kind === 'meeting' ? due.meeting.id : due.kind === 'task' ? due.task.id : due.milestone.id,
    ].join(' '),
  );

test('without a year, the one that today lies in', () => {
  expect(yearOf().year).toBe(2023);
  expect(yearOf({}, register, '2024-01-01' as typeof today).year).toBe(2024);
});

test('meetings to come bring their deadlines along, those behind us do not', () => {
  const all = said(yearOf({ year: 2023, parties: ['ssg'] }));
  expect(all).toContain('paper 2023-10-18 ssg-2023-11-08');
  expect(all).toContain('agenda 2023-11-01 ssg-2023-11-08');
  expect(all).toContain('meeting 2023-11-08 ssg-2023-11-08');
  expect(all.filter((one) => one.startsWith('paper'))).toEqual(['paper 2023-10-18 ssg-2023-11-08']);
});

test('the year of a body holds no meetings of others', () => {
  const bodies = yearOf({ year: 2023, parties: ['ssg'] }).items.flatMap(({ due }) =>
    due.kind === 'meeting' ? [due.meeting.body] : [],
  );
  expect(new Set(bodies)).toEqual(new Set(['ssg']));
});

test('what is due is told in the order of its days, and is of the year', () => {
  const { items } = yearOf({ year: 2023 });
  const days = items.map(({ day }) => day);
  expect(days).toEqual([...days].sort());
  expect(days.filter((day) => !day.startsWith('2023'))).toEqual([]);
});

test('what may fall into several months stands in none', () => {
  const { items } = yearOf({ year: 2024 });
  const vague = items.filter(({ month }) => month === undefined);
  expect(said({ items: vague } as AnswerOf<'year'>)).toContain(
    'evaluation 2024-03-31 task-selvskade-evaluer',
  );
  for (const { month, day } of items) expect([undefined, Number(day.slice(5, 7))]).toContain(month);
});

test('what stands in no month can be asked for by itself', () => {
  const loose = yearOf({ year: 2024, month: 'none' });
  expect(loose.found).toBe(true);
  expect(loose.about.tasks).toContain('task-selvskade-evaluer');
  expect(loose.about.meetings).toEqual(['psykiatriforum-2024-primo']);
  expect(yearOf({ year: 2031, month: 'none' }).found).toBe(false);
});

test('a focus area keeps what its initiatives are about', () => {
  const all = yearOf({ year: 2024 });
  const some = yearOf({ year: 2024, focusAreas: ['fa19-naere-psykiatri'] });
  expect(some.items.length).toBeGreaterThan(0);
  expect(some.items.length).toBeLessThan(all.items.length);
  expect(said(all)).toEqual(expect.arrayContaining(said(some)));
});

test('the paper of a meeting early in a year is due in the year before', () => {
  const when = { from: '2025-01-08', to: '2025-01-08' };
  const more = { precision: 'day', state: 'planned', agenda: [], knownFrom: '2023-10-01', evidence: [] };
  const meeting = parseRecord('meeting', { id: 'january', body: 'ssg', title: { da: 'SSG' }, when, ...more });
  const grown = registerOf([...entriesOf(register), { type: 'meeting', record: meeting } as AnyRecord]);
  expect(said(yearOf({ year: 2024 }, grown))).toContain('paper 2024-12-13 january');
  expect(said(yearOf({ year: 2025 }, grown))).toEqual(
    ['agenda 2024-12-31 january'].slice(1).concat('meeting 2025-01-08 january'),
  );
});

test('links are made where they can be, of the year and what narrows it', () => {
  const to = jest.fn(() => 'https://x.dk');
  const asked = question.parse({ kind: 'year', year: 2023, parties: ['ssg'] });
  ask(register, asked, { today, links: { locale: 'en', to } });
  expect(to.mock.calls).toEqual([
    [{ kind: 'year', year: 2023, locale: 'en', parties: ['ssg'] }],
    [{ kind: 'year-picture', year: 2023, locale: 'en', parties: ['ssg'], format: 'png', theme: 'light' }],
  ]);
  expect(yearOf({ year: 2023 }).links).toBeUndefined();
});
