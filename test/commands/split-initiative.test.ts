import type { CommandOf, Outcome, Refusal } from '../../src/commands/command';
import { initiativeId, milestoneId, taskId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { entriesOf } from '../../src/domain/register';
import { asked } from '../queries/asking';
import { changing } from '../support/changing';

const hours = initiativeId.parse('behandlingsansvar-72-timer');
const [first, second] = ['maaling-af-ventetiden', 'transport-af-borgere'];
const part = (title: string | undefined, more: object = {}) => ({
  ...(title === undefined ? {} : { title: { da: title } }),
  tasks: [],
  milestones: [],
  orders: [],
  ...more,
});
const split = (
  parts: object[],
  more: Partial<CommandOf<'split-initiative'>> = {},
): CommandOf<'split-initiative'> => ({
  kind: 'split-initiative',
  initiative: hours,
  seen: 0,
  parts: parts as CommandOf<'split-initiative'>['parts'],
  afterwards: 'stays',
  ...more,
});
const refusalIn = (outcome: Outcome): Refusal | undefined => (outcome.ok ? undefined : outcome.refusal);

describe('an initiative that is split', () => {
  const { register } = changing();
  const ours = <T extends { id: string; initiatives: readonly string[] }>(shelf: ReadonlyMap<string, T>) =>
    [...shelf.values()].filter(({ initiatives }) => initiatives.includes(hours)).map(({ id }) => id);
  const [one = '', two = '', three = ''] = ours(register.task);
  const [date = ''] = ours(register.milestone);
  const parts = [
    part('Måling af ventetiden', { tasks: [one, two].map((id) => taskId.parse(id)), orders: [1] }),
    part('Transport af borgere', { tasks: [taskId.parse(two)], milestones: [milestoneId.parse(date)] }),
  ];

  test('gives what was chosen to its parts, and keeps the rest', () => {
    const { register, changed } = changing();
    const before = register.initiative.get(hours);
    changed(split(parts));
    const under = (shelf: 'task' | 'milestone', id: string) => register[shelf].get(id)?.initiatives;
    expect(under('task', one)).toEqual([first]);
    expect(under('task', two)).toEqual([first, second]);
    expect(under('task', three)).toContain(hours);
    expect(under('milestone', date)).toEqual([second]);
    expect(register.initiative.get(first)?.orders).toEqual([before?.orders[1]]);
    expect(register.initiative.get(hours)?.orders).toEqual([before?.orders[0]]);
    const { kind, focusArea, goal, places, involved } = before ?? {};
    expect(register.initiative.get(second)).toMatchObject({ kind, focusArea, goal, places, involved });
    const { children } = asked(
      { kind: 'initiative', initiative: hours, aspect: 'parts' },
      '2023-10-31',
      register,
    );
    expect(children.map(({ initiative }) => initiative.id)).toEqual(expect.arrayContaining([first, second]));
  });

  test('gives all that nobody chose to its last part, where that is to have the rest', () => {
    const { register, changed } = changing();
    const before = register.initiative.get(hours);
    const [chosen, rest] = [
      part('Måling af ventetiden', { tasks: [taskId.parse(one)], orders: [1] }),
      part('Transport af borgere'),
    ];
    changed(split([chosen, rest], { rest: 'last' }));
    const under = <T extends { initiatives: readonly string[] }>(shelf: ReadonlyMap<string, T>, id: string) =>
      [...shelf.values()].filter(({ initiatives }) => initiatives.includes(id)).length;
    expect([under(register.task, first), under(register.task, hours)]).toEqual([1, 0]);
    expect(under(register.task, second)).toBe(ours(changing().register.task).length - 1);
    expect(under(register.milestone, second)).toBe(ours(changing().register.milestone).length);
    expect(register.initiative.get(second)?.orders).toEqual([before?.orders[0]]);
    expect(register.initiative.get(hours)?.orders).toEqual([]);
  });

  test('stays above its parts, or is closed and points to them', () => {
    const stays = changing();
    stays.changed(split(parts));
    expect(stays.register.initiative.get(first)?.parent).toBe(hours);
    expect(currentStatus(stays.register, hours)?.phase).not.toBe('closed');
    const closes = changing();
    const before = closes.register.initiative.get(hours);
    closes.changed(split(parts, { afterwards: 'closes', reason: { da: 'Det er to ting.' } }));
    expect(closes.register.initiative.get(first)).toMatchObject({ parent: before?.parent, related: [hours] });
    expect(closes.register.initiative.get(hours)?.related).toEqual([
      ...(before?.related ?? []),
      first,
      second,
    ]);
    expect(currentStatus(closes.register, hours)).toMatchObject({
      phase: 'closed',
      text: { da: 'Det er to ting.' },
    });
  });

  test('is whole again once that is undone', () => {
    const { register, changed } = changing();
    const before = entriesOf(register).filter(({ type }) => type !== 'change');
    const change = changed(split(parts, { afterwards: 'closes', reason: { da: 'Det er to ting.' } }));
    changed({ kind: 'undo', change });
    const left = entriesOf(register).filter(
      ({ type, record }) => type !== 'change' && !('withdrawn' in record),
    );
    expect(left).toEqual(before);
  });

  test.each([
    [
      'a part without a title',
      [part('Måling af ventetiden'), part(undefined, { orders: [0] })],
      {},
      'title2',
      'missing',
    ],
    ['a title of ordinary words', [part('møde')], {}, 'title1', 'no-name'],
    [
      "another's task",
      [part('Måling af ventetiden', { tasks: ['opfoelgning-2023'] })],
      {},
      'tasks1',
      'not-a-choice',
    ],
    [
      "another's date",
      [part('Måling af ventetiden', { milestones: ['x'] })],
      {},
      'milestones1',
      'not-a-choice',
    ],
    [
      'an order it has not',
      [part('Måling af ventetiden'), part('Transport af borgere', { orders: [2] })],
      {},
      'orders2',
      'not-a-choice',
    ],
    ['no reason to close it', [part('Måling af ventetiden')], { afterwards: 'closes' }, 'reason', 'missing'],
  ] as const)('is refused with %s', (_what, wanted, more, field, problem) => {
    expect(refusalIn(changing().carryOut(split([...wanted], more)))).toEqual({
      reason: 'field',
      field,
      problem,
    });
  });

  test('cannot have two parts of one name, nor one that is called as something else', () => {
    const { carryOut } = changing();
    for (const wanted of [
      [part('Måling af ventetiden'), part('måling, af VENTETIDEN')],
      [part('Nærhospitaler')],
    ])
      expect(refusalIn(carryOut(split(wanted)))).toMatchObject({ reason: 'title-taken' });
  });
});
