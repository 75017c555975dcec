import { addDays, type Day } from '../../src/domain/day';
import type { Milestone, Moved, Task } from '../../src/domain/task';
import type { Answer, Payloads } from '../../src/queries/answer';
import { answerOf, milestoneLineOf, register, taskLineOf, today } from './material';

const held = <T>(record: T | undefined): T => {
  if (record === undefined) throw new Error('the seed lacks what the sample shows');
  return record;
};
const task = held(register.task.get('task-72t-trin2'));
const bare = held(register.task.get('task-hmu-droeft'));
const milestone = held(register.milestone.get('date-2023-11-01-72t-trin2'));

const move = (from: Day): Moved => ({
  from: { from, to: from },
  reason: { da: 'Klyngerne mødes først i november.' },
  by: 'Signe Eksempel',
  on: today,
});
const reported = { by: 'Signe Eksempel', on: today, change: 'signe:1' as never };
const exactly = (day: Day): Task['due'] => ({ from: day, to: day, inferred: false });

const aTask = (record: Task, over: Partial<Payloads['task']> = {}): Answer =>
  answerOf(
    { kind: 'task', task: record.id },
    {
      task: taskLineOf(record),
      person: undefined,
      recipients: [],
      milestone: undefined,
      ...over,
    },
  );

/** Tasks as their own card shows them. */
export const taskSamples: { name: string; answer: Answer }[] = [
  { name: 'with its milestone', answer: aTask(task, { milestone }) },
  { name: 'that nobody is named for', answer: aTask(bare) },
  {
    name: 'made of a message',
    answer: aTask({ ...bare, message: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1' }),
  },
  { name: 'recurring', answer: aTask({ ...bare, recurring: true }) },
  {
    name: 'overdue, postponed once',
    answer: aTask(task, {
      task: taskLineOf(
        { ...task, due: exactly(addDays(today, -3)), postponed: [move(addDays(today, -20))] },
        true,
      ),
    }),
  },
  {
    name: 'of a period, with a person and those it is for',
    answer: aTask(
      { ...task, due: { from: today, to: addDays(today, 60), inferred: true } },
      { person: 'Asta Eksempel', recipients: taskLineOf(task).parties },
    ),
  },
  {
    name: 'done, postponed twice, with a remark and comments, made in the chat',
    answer: aTask({
      ...task,
      state: 'done',
      stateReason: { da: 'Modtaget fra alle.' },
      postponed: [move(addDays(today, -20)), move(addDays(today, -10))],
      comments: [{ text: { da: 'Udkastet er på vej.' }, by: 'Karl Eksempel', on: today }],
      reported,
      evidence: [],
    }),
  },
  ...[1, 40].map((older) => ({
    name: `with ${older} comments more than are shown`,
    answer: aTask({
      ...task,
      comments: Array.from({ length: 6 + older }, (_, n) => ({
        text: { da: `Kommentar ${n}: ${'vi er i gang. '.repeat(20)}` },
        by: 'Karl Eksempel',
        on: today,
      })),
      postponed: Array.from({ length: older }, (_, n) => move(addDays(today, -n))),
    }),
  })),
];

const aMilestone = (record: Milestone, over: Partial<Payloads['milestone']> = {}): Answer =>
  answerOf(
    { kind: 'milestone', milestone: record.id },
    { milestone: milestoneLineOf(record), bodies: [], tasks: [], ...over },
  );

/** Dates as their own card shows them. */
export const milestoneSamples: { name: string; answer: Answer }[] = [
  { name: 'with the task due by it', answer: aMilestone(milestone, { tasks: [taskLineOf(task)] }) },
  {
    name: 'moved once, expected',
    answer: aMilestone({ ...milestone, tense: 'expected', moved: [move(addDays(today, -9))], reported }),
  },
  {
    name: 'moved twice, reached',
    answer: aMilestone({
      ...milestone,
      tense: 'past',
      reached: today,
      moved: [move(addDays(today, -20)), move(addDays(today, -10))],
    }),
  },
  {
    name: 'dropped',
    answer: aMilestone({
      ...milestone,
      superseded: { text: { da: 'Seminaret bliver til et møde.' }, knownFrom: today, evidence: [] },
    }),
  },
];
