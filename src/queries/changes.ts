import type { Day } from '../domain/day';
import type { InitiativeId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import type { Decision } from '../domain/meeting';
import type { Span } from '../domain/span';
import { contains } from '../domain/span';
import type { Task } from '../domain/task';
import type { Concern, Moved } from './answer';
import { entriesBy, hasPhase } from './as-of';
import { evidenceOf, statusEvidence } from './citations';
import { isConcerned, whoseOf } from './concern';
import { aboutDecisions } from './decisions';
import { anyInAreas, anyOf, chosen, closeness } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { decisionLine, taskLine } from './lines';
import { pageOf } from './paging';
import { remembered } from './remembered';
import { fallsIn, latestFirst } from './when';

/** What became known within a time. */
export interface News {
  /** Of each initiative with a new status, the newest: phases that moved first, those told of for the first time last. */
  statuses: Moved[];
  /** The latest first. */
  decisions: Decision[];
  tasks: Task[];
}

/**
 * What became known since a day: one line per initiative whose newest status is new, with the one before it, and
 * the decisions since. What happened comes first: phases that moved, decisions and new tasks; then those that go on as
 * before, and last those told of for the first time.
 */
export const changes: Query<'changes'> = (known, question) => {
  const since: Day = question.since.from ?? question.since.to ?? known.today;
  const found = newsIn(
    known,
    question,
    { from: since, to: question.since.to ?? known.today },
    question.all === true,
  );
  const { statuses } = found;
  const decisions = found.decisions.map((one) => decisionLine(known, one));
  const tasks = found.tasks.map((one) => taskLine(known, one));
  const total = statuses.length + decisions.length + tasks.length;
  const { page, pages, from, to } = pageOf(total, question.page);
  const news = [
    ...statuses.filter((each) => weight(each) === 0),
    ...decisions,
    ...tasks,
    ...statuses.filter((each) => weight(each) > 0),
  ];
  const visible = new Set(news.slice(from, to));
  const shown = {
    statuses: statuses.filter((each) => visible.has(each)),
    decisions: decisions.filter((each) => visible.has(each)),
    tasks: tasks.filter((each) => visible.has(each)),
  };
  return {
    found: total > 0,
    about: {
      ...aboutDecisions(decisions),
      tasks: idsOf(tasks.map(({ task }) => task)),
      initiatives: idsOf(statuses.map(({ initiative }) => initiative)),
    },
    evidence: [
      ...shown.statuses.flatMap(({ after }) => statusEvidence(after)),
      ...evidenceOf(shown.decisions.map(({ decision }) => decision)),
      ...evidenceOf(shown.tasks.map(({ task }) => task)),
    ],
    payload: { since, ...shown, total, page, pages },
  };
};

/** With `all` also new tasks, and decisions that became known then, whenever they were made. */
export function newsIn(known: Known, asked: Concern, window: Span, all: boolean): News {
  const { register } = known;
  const concerns = isConcerned(register, asked);
  const isNew = ({ knownFrom }: { knownFrom: Day }): boolean => contains(window, knownFrom);
  const parties = whoseOf(register, asked)?.parties;
  const isOurs = (ids: readonly InitiativeId[]): boolean =>
    ids.some((id) => {
      const initiative = register.initiative.get(id);
      return initiative !== undefined && concerns(initiative);
    });
  const isWanted = ({ initiatives, body }: Decision): boolean =>
    anyOf(asked.initiatives, initiatives) &&
    anyInAreas(register, initiatives, asked.focusAreas) &&
    (parties === undefined || anyOf<string>(parties, body ? [body] : []) || isOurs(initiatives));
  const isTold = (task: Task): boolean =>
    anyOf(asked.initiatives, task.initiatives) &&
    anyInAreas(register, task.initiatives, asked.focusAreas) &&
    (parties === undefined || closeness(register, task, parties) < 2 || isOurs(task.initiatives));
  return {
    statuses: remembered(register, `moved ${window.from} ${window.to}`, () => movedIn(known, window))
      .filter(({ initiative }) => concerns(initiative))
      .sort((a, b) => weight(a) - weight(b)),
    decisions: chosen(
      register.decision,
      (one) => one.kind === 'decision' && (all ? isNew(one) : fallsIn(window, one.when)) && isWanted(one),
    ).sort((a, b) => latestFirst(a.when, b.when)),
    tasks: all ? chosen(register.task, (task) => isNew(task) && isTold(task)) : [],
  };
}

/** What changed within the window, in the order of the register. */
function movedIn(known: Known, window: Span): Moved[] {
  const moved: Moved[] = [];
  for (const initiative of known.register.initiative.values()) {
    const newest = known.register.statuses.get(initiative.id)?.at(-1);
    // Most have none that is new: entries stand in the order in which they became known.
    if (!newest || (window.from !== null && newest.knownFrom < window.from)) continue;
    const one = changeOf(known, initiative, window);
    if (one) moved.push(one);
  }
  return moved;
}

/** The newest usable status that became known within the window, and the one before the window. */
function changeOf({ register }: Known, initiative: Initiative, window: Span): Moved | undefined {
  const entries = entriesBy(register, initiative.id).filter(hasPhase);
  const after = entries.find(({ knownFrom }) => contains(window, knownFrom));
  const before = entries.find(({ knownFrom }) => window.from !== null && knownFrom < window.from);
  return after && { initiative, before, after };
}

/** Whether the phase of an initiative is another than before. */
export const isMove = ({ before, after }: Moved): boolean =>
  before !== undefined && before.phase !== after.phase;

const weight = (one: Moved): number => (isMove(one) ? 0 : one.before ? 1 : 2);
