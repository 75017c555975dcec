import { taskId } from '../../src/domain/ids';
import type { FollowUp } from '../../src/queries/answer';
import { followedDecision, isUnfollowed } from '../../src/queries/followed';
import { knownOn } from '../../src/queries/known';
import { seedRegister } from '../support/register';
import { madeUp, taskRecord, today } from './asking';

const decided = [...seedRegister().decision.values()].find(({ kind }) => kind === 'decision');
if (!decided) throw new Error('the seed lacks decisions');

/** The decision with some tasks: each a state and the day it is due. */
function following(tasks: [string, string | null][], more: object = {}) {
  const register = madeUp(
    { type: 'decision', record: { ...decided, knownFrom: '2023-01-01', meeting: undefined, ...more } },
    ...tasks.map(([state, due], n) => taskRecord(`task-${n}`, due, { state, decision: decided?.id })),
    taskRecord('untied', '2023-11-20'),
  );
  const known = knownOn(register, today as never);
  const decision = known.register.decision.get(decided?.id ?? '');
  if (!decision) throw new Error('the decision is not known');
  return followedDecision(known, decision);
}

test.each<[FollowUp, [string, string | null][]]>([
  ['none', []],
  ['done', [['done', '2023-09-01']]],
  [
    'done',
    [
      ['done', '2023-09-01'],
      ['superseded', null],
    ],
  ],
  [
    'open',
    [
      ['done', '2023-09-01'],
      ['open', '2023-12-01'],
    ],
  ],
  [
    'late',
    [
      ['open', '2023-12-01'],
      ['open', '2023-10-01'],
    ],
  ],
])('a decision is followed up as %s by tasks %j', (followUp, tasks) => {
  expect(following(tasks).followUp).toBe(followUp);
});

test('its tasks come the next due first, and those tied to nothing are none of them', () => {
  const { tasks } = following([
    ['open', null],
    ['open', '2023-12-01'],
    ['open', '2023-11-01'],
  ]);
  expect(tasks.map(({ task }) => task.id)).toEqual(
    ['task-2', 'task-1', 'task-0'].map((id) => taskId.parse(id)),
  );
});

test('what was rejected, noted or put off needs no follow-up, but an open task is followed all the same', () => {
  const isListed = (result: string, ...tasks: [string, string][]) =>
    isUnfollowed(following(tasks, { result }));
  expect(['approved', 'approved-with-changes'].map((result) => isListed(result))).toEqual([true, true]);
  expect(['rejected', 'noted', 'postponed'].map((result) => isListed(result))).toEqual([false, false, false]);
  expect(isListed('noted', ['open', '2023-12-01'])).toBe(true);
  expect(isListed('approved', ['done', '2023-09-01'])).toBe(false);
});
