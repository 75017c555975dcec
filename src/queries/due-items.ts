import type { Day } from '../domain/day';
import type { InitiativeId } from '../domain/ids';
import type { Meeting } from '../domain/meeting';
import type { Span } from '../domain/span';
import type { Milestone, Task } from '../domain/task';
import type { Concern, DueItem } from './answer';
import { standingMeetings } from './calendar';
import { type Whose, whoseOf } from './concern';
import { agendaInitiatives, anyInAreas, anyOf, chosen, closeness } from './filters';
import type { Known } from './known';
import { initiativesNamed, meetingLine, partiesNamed } from './lines';
import { remembered } from './remembered';
import { compare, isPast } from './when';

/**
 * Everything with an end that the conditions of a question let through, the soonest first; of a day, tasks come
 * first, the own before the collective ones. Recurring tasks are never due, and a milestone that a task points
 * to belongs to the task; a mere period is no deadline of its own. For a party, milestones and meetings are those of its tasks' initiatives or its own.
 * With `past`, also what was held, reached or done; with `until`, only what ends by
 * that day, and of the past only tasks.
 */
export function dueItems(known: Known, asked: Concern, past: boolean, until?: Day): DueItem[] {
  const { register } = known;
  const whose = whoseOf(register, asked);
  const single = remembered(register, 'single tasks', () =>
    chosen(register.task, ({ recurring }) => !recurring),
  );
  const theirs = single.filter((task) => isTheirs(known, task, asked, whose));
  const concerned = new Set(whose?.initiatives);
  if (whose)
    for (const { state, initiatives } of theirs)
      if (isOpen(state)) for (const id of initiatives) concerned.add(id);
  const concerns = (ids: readonly InitiativeId[], parties: readonly string[]): boolean =>
    anyOf(asked.initiatives, ids) &&
    anyInAreas(register, ids, asked.focusAreas) &&
    (whose === undefined || ids.some((id) => concerned.has(id)) || anyOf<string>(whose.parties, parties));
  const isSoon = ({ to }: Span): boolean => to !== null && (until === undefined || to <= until);
  const isComing = (when: Span): boolean =>
    isSoon(when) && (until === undefined || !isPast(when, known.today));
  const pointedTo = remembered(
    register,
    'milestones of tasks',
    () => new Set(single.map(({ due }) => due?.milestone)),
  );
  const items: DueItem[] = [
    ...theirs
      .filter(({ state }) => isOpen(state) || state === 'unknown' || (past && state === 'done'))
      .filter(({ due }) => due !== undefined && isSoon(due))
      .flatMap((task) => taskItem(known, task) ?? []),
    ...chosen(
      register.milestone,
      (one) =>
        one.type !== 'period' &&
        isAhead(one, past) &&
        isComing(one.when) &&
        !pointedTo.has(one.id) &&
        concerns(one.initiatives, one.bodies),
    ).flatMap((milestone) => milestoneItem(known, milestone) ?? []),
    ...standingMeetings(register)
      .filter(({ state }) => state === 'planned' || state === 'expected' || (past && state === 'held'))
      .filter(({ when }) => isComing(when))
      .filter((meeting) => concerns(agendaInitiatives(meeting), [meeting.body]))
      .flatMap((meeting) => meetingItem(known, meeting) ?? []),
  ];
  const near = (item: DueItem): number =>
    item.kind === 'task' ? closeness(register, item.task, whose?.parties ?? []) : 0;
  return items.sort(
    (a, b) => compare(a.end, b.end) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || near(a) - near(b),
  );
}

const kinds: readonly DueItem['kind'][] = ['task', 'milestone', 'meeting'];

const isOpen = (state: Task['state']): boolean => state === 'open' || state === 'ongoing';

const isTheirs = ({ register }: Known, task: Task, asked: Concern, whose: Whose | undefined): boolean =>
  (whose === undefined ||
    closeness(register, task, whose.parties) < 2 ||
    task.initiatives.some((id) => whose.initiatives.has(id))) &&
  anyOf(asked.initiatives, task.initiatives) &&
  anyInAreas(register, task.initiatives, asked.focusAreas);

/** Planned or expected, and not overtaken by a later source. */
const isAhead = ({ tense, superseded }: Milestone, past: boolean): boolean =>
  (past || tense !== 'past') && superseded === undefined;

function taskItem({ register }: Known, task: Task): DueItem | undefined {
  const end = task.due?.to ?? undefined;
  if (end === undefined || (task.validFrom !== undefined && task.validFrom > end)) return undefined;
  const pointed = task.due?.milestone && register.milestone.get(task.due.milestone);
  return {
    kind: 'task',
    task,
    milestone: pointed && isAhead(pointed, false) ? pointed : undefined,
    // Looked up when they are shown: of many items only a few are.
    get parties() {
      return partiesNamed(register, task.parties);
    },
    get initiatives() {
      return initiativesNamed(register, task.initiatives);
    },
    end,
  };
}

function milestoneItem({ register }: Known, milestone: Milestone): DueItem | undefined {
  const end = milestone.when.to ?? undefined;
  if (end === undefined) return undefined;
  return {
    kind: 'milestone',
    milestone,
    get initiatives() {
      return initiativesNamed(register, milestone.initiatives);
    },
    end,
  };
}

function meetingItem(known: Known, meeting: Meeting): DueItem | undefined {
  const end = meeting.when.to ?? undefined;
  if (end === undefined) return undefined;
  const { body, agenda, deadlines } = meetingLine(known, meeting);
  return { kind: 'meeting', meeting, body, agenda, deadlines, end };
}
