import { agendaOf } from '../../src/domain/agenda';
import type { Decision } from '../../src/domain/meeting';
import type { AnyRecord } from '../../src/domain/record';
import { growRegister, type Register, registerOf } from '../../src/domain/register';
import type { Answer, DecisionLine, FollowedDecision } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { seedRecords } from '../../src/seed/seed';
import { sample } from './agreement-samples';
import { meetingOf, register, today } from './material';

/** A decision that no task is tied to. */
export const untied = (line: DecisionLine): FollowedDecision => ({
  ...line,
  item: undefined,
  tasks: [],
  followUp: 'none',
});

const decided = [...register.decision.values()].filter(({ kind, body }) => kind === 'decision' && body);
const [task] = register.task.values();
const [first, second, third] = decided;
const [item] = agendaOf(meetingOf('ssg-2023-09-15'));
if (!task || !first || !second || !third || !item?.id) throw new Error('the seed lacks decisions');

/** Tasks of a decision: a state and a day each. */
const tasksOf = (decision: Decision, ...states: [string, string][]): AnyRecord[] =>
  states.map(
    ([state, due], n) =>
      ({
        type: 'task',
        record: {
          ...task,
          id: `${decision.id}.task${n}`,
          decision: decision.id,
          stateBasis: 'from-source',
          ...{
            state,
            recurring: false,
            due: { from: due, to: due, inferred: false },
            knownFrom: '2023-01-01',
          },
        },
      }) as AnyRecord,
  );

/** The shipped register, in which some decisions are followed up. */
const followed = registerOf([
  ...seedRecords(),
  ...tasksOf(first, ['open', '2023-10-01'], ['done', '2023-05-01']),
  ...tasksOf(second, ['open', '2024-01-01']),
  ...tasksOf(third, ['done', '2023-09-01']),
  {
    type: 'decision',
    record: { ...first, id: 'with-item', meeting: 'ssg-2023-09-15', agendaItem: item.id, result: 'approved' },
  } as unknown as AnyRecord,
]);
const asked = (wanted: object, from: Register = followed): Answer =>
  ask(from, question.parse(wanted), { today });
const list = (more: object = {}) => asked({ kind: 'decisions', unfollowed: true, ...more });

/** Decisions and how they are followed up. */
export const followUpSamples = {
  decisions: [
    sample('followed up or not', asked({ kind: 'decisions' })),
    sample('followed up or not, the last page', asked({ kind: 'decisions', page: 2 })),
    ...[0, 1, 2].map((page) => sample(`not followed up, page ${page}`, list({ page }))),
    sample('not followed up, of one body', list({ bodies: ['ssg'] })),
    sample('all followed up', asked({ kind: 'decisions', unfollowed: true }, growRegister())),
  ],
  decision: ['with-item', ...[first, second, third].map(({ id }) => id)].map((decision) =>
    sample(String(decision), asked({ kind: 'decision', decision })),
  ),
};
