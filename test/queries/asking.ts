import type { Day } from '../../src/domain/day';
import type { AnyRecord } from '../../src/domain/record';
import { type Register, registerOf } from '../../src/domain/register';
import type { AnswerOf } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { type QuestionKind, question } from '../../src/queries/question';
import { seedRegister } from '../support/register';

/** The day most questions are asked on: the last day the shipped register speaks of. */
export const today = '2023-10-31';

/** A question as it comes from outside: the schema reads it. */
export type Asked<K extends QuestionKind> = { kind: K } & Record<string, unknown>;

/** Asks the shipped register, or another, on a day; fails where the answer is of another kind than the question. */
export function asked<K extends QuestionKind>(
  wanted: Asked<K>,
  on: string = today,
  register: Register = seedRegister(),
): AnswerOf<K> {
  const answer = ask(register, question.parse(wanted), { today: on as Day });
  if (answer.kind !== wanted.kind) throw new Error(`Asked ${wanted.kind}, answered ${answer.kind}`);
  return answer as unknown as AnswerOf<K>;
}

/** A small register made by hand: records as plain data, in any order. */
export const madeUp = (...entries: { type: AnyRecord['type']; record: unknown }[]): Register =>
  registerOf(entries as AnyRecord[]);

const evidence = [{ source: 'paper', lines: '1' }];

/** A task that is open by a source's own words, due at the end of a period. */
export const taskRecord = (id: string, due: string | null, more: object = {}) => ({
  type: 'task' as const,
  record: {
    id,
    what: { da: id },
    parties: [],
    recipients: [],
    assignee: 'unspecified',
    assigneeBasis: 'not-stated',
    initiatives: [],
    ...(due ? { due: { from: due, to: due, inferred: false } } : {}),
    recurring: false,
    state: 'open',
    stateBasis: 'from-source',
    stateKnownFrom: '2023-01-01',
    knownFrom: '2023-01-01',
    evidence,
    ...more,
  },
});

export const milestoneRecord = (id: string, from: string, to: string = from, more: object = {}) => ({
  type: 'milestone' as const,
  record: {
    id,
    label: { da: id },
    type: 'milestone',
    when: { from, to },
    precision: from === to ? 'day' : 'vague',
    tense: 'planned',
    initiatives: [],
    bodies: [],
    knownFrom: '2023-01-01',
    evidence,
    ...more,
  },
});

export const meetingRecord = (
  id: string,
  from: string | null,
  to: string | null = from,
  more: object = {},
) => ({
  type: 'meeting' as const,
  record: {
    id,
    body: 'board',
    title: { da: id },
    when: { from, to },
    precision: from === to ? 'day' : 'vague',
    state: 'planned',
    agenda: [],
    knownFrom: '2023-01-01',
    evidence,
    ...more,
  },
});
