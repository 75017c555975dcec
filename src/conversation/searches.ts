import { periodInWords } from '../cards/days';
import type { Wording } from '../cards/wording';
import { decisionId, type InitiativeId, initiativeId, meetingId, taskId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import { partyOf, type Register } from '../domain/register';
import { taskState } from '../domain/task';
import type { Question } from '../queries/question';

/** One thing that can be found. */
export interface Findable {
  /** Whose words they are; the same object as long as nobody wrote them anew. */
  of: object;
  name: Prose;
  /** What it is found by besides. */
  words(wording: Wording): string;
  initiatives: readonly InitiativeId[];
  /** The question that shows it. */
  shown: Question;
}

/** What can be looked for, by the id of its command in the app package. */
export interface Search {
  /** Lists whose things are offered, in this order: what most people want comes first. */
  lists(own: readonly string[]): Question[];
  /** The field of an answer that names them. */
  named: 'initiatives' | 'tasks' | 'meetings' | 'decisions';
  find(register: Register, id: string): Findable | undefined;
}

const titles = (register: Register, ids: readonly InitiativeId[]): string =>
  ids.flatMap((id) => Object.values(register.initiative.get(id)?.title ?? {})).join(' ');

const names = (register: Register, parties: readonly string[]): string =>
  parties
    .flatMap((id) => [
      ...Object.values(partyOf(register, id)?.name ?? {}),
      ...(register.body.get(id)?.abbreviations ?? []),
    ])
    .join(' ');

export const searches = {
  initiatives: {
    named: 'initiatives',
    lists: () => [{ kind: 'initiatives' }],
    find(register, id) {
      const one = register.initiative.get(initiativeId.parse(id));
      return (
        one && {
          of: one,
          name: one.title,
          words: () => one.aliases.join(' '),
          initiatives: [one.id],
          shown: { kind: 'initiative', initiative: one.id, aspect: 'status' },
        }
      );
    },
  },
  tasks: {
    named: 'tasks',
    lists: (own) => [
      ...(own.length > 0 ? [{ kind: 'tasks', parties: own } as Question] : []),
      { kind: 'tasks' },
      { kind: 'tasks', states: [...taskState.options] },
    ],
    find(register, id) {
      const one = register.task.get(taskId.parse(id));
      return (
        one && {
          of: one,
          name: one.what,
          words: () => `${one.assignee} ${names(register, one.parties)} ${titles(register, one.initiatives)}`,
          initiatives: one.initiatives,
          shown: { kind: 'task', task: one.id },
        }
      );
    },
  },
  meetings: {
    named: 'meetings',
    lists: () => [
      { kind: 'meetings', which: 'upcoming' },
      { kind: 'meetings', which: 'held' },
    ],
    find(register, id) {
      const one = register.meeting.get(meetingId.parse(id));
      return (
        one && {
          of: one,
          name: one.title,
          words: (wording) =>
            [
              names(register, [one.body]),
              periodInWords(one.when, wording),
              one.agenda.flatMap(({ what }) => Object.values(what)).join(' '),
            ].join(' '),
          initiatives: [],
          shown: { kind: 'meeting', meeting: one.id },
        }
      );
    },
  },
  decisions: {
    named: 'decisions',
    lists: () => [{ kind: 'decisions' }],
    find(register, id) {
      const one = register.decision.get(decisionId.parse(id));
      return (
        one && {
          of: one,
          name: one.outcome,
          words: (wording) =>
            [
              names(register, one.body ? [one.body] : []),
              periodInWords(one.when, wording),
              titles(register, one.initiatives),
            ].join(' '),
          initiatives: one.initiatives,
          shown: { kind: 'decision', decision: one.id },
        }
      );
    },
  },
} as const satisfies Record<string, Search>;

export type SearchCommand = keyof typeof searches;
