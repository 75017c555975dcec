import type { Decision } from '../domain/meeting';
import type { Task } from '../domain/task';
import { type DecisionLine, type FollowedDecision, type FollowUp, followUps } from './answer';
import { evidenceOf } from './citations';
import { anyInAreas, anyOf } from './filters';
import { followedDecision, isUnfollowed } from './followed';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { meetingLine } from './lines';
import { listed } from './paging';
import type { QuestionOf } from './question';
import { fallsIn, isYearOrLonger, latestFirst, orderDay } from './when';

/**
 * Decisions, newest first. Events that are not decisions (a group was set up, work was paused) are told only of
 * an initiative that is asked for. Where a period holds none, the nearest one is named.
 */
export const decisions: Query<'decisions'> = (known, question) => {
  const { register } = known;
  const { period } = question;
  const candidates = [...register.decision.values()]
    .filter((decision) => meets(known, decision, question))
    .sort((a, b) => latestFirst(a.when, b.when))
    .map((decision) => followedDecision(known, decision));
  const timely = candidates.filter(({ decision }) => isTimely(decision, period));
  const all = question.unfollowed ? lateFirst(timely.filter(isUnfollowed)) : timely;
  const list = listed(all, question.page);
  const meeting = question.meeting && register.meeting.get(question.meeting);
  const nearest =
    list.total === 0 && !question.unfollowed ? nearestTo(candidates, period?.to ?? known.today) : undefined;
  return {
    found: list.total > 0,
    about: {
      ...aboutDecisions(all),
      ...(meeting ? { meetings: [meeting.id] } : {}),
    },
    evidence: evidenceOf([...list.items.map(({ decision }) => decision), nearest?.decision]),
    payload: {
      list,
      counts: question.unfollowed ? countsOf(all) : undefined,
      meeting: meeting && meetingLine(known, meeting),
      nearest,
    },
  };
};

/** What is late comes first, then what is open, each the next due first; then what nobody follows up, the newest first. */
const lateFirst = (lines: readonly FollowedDecision[]): FollowedDecision[] =>
  followUps.flatMap((followUp) => {
    const own = lines.filter((one) => one.followUp === followUp);
    return followUp === 'none' ? own : own.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  });

const dueOf = ({ tasks }: FollowedDecision): string =>
  tasks.flatMap(({ task }) => (isOpenTask(task) ? (task.due?.to ?? []) : []))[0] ?? '9999-12-31';

const isOpenTask = ({ state }: Task): boolean => state !== 'done' && state !== 'superseded';

const countsOf = (lines: readonly FollowedDecision[]): Record<FollowUp, number> => {
  const count = (followUp: FollowUp): number => lines.filter((one) => one.followUp === followUp).length;
  return { late: count('late'), open: count('open'), none: count('none'), done: count('done') };
};

/** The ids of a list of decisions. */
export const aboutDecisions = (lines: readonly DecisionLine[]) => ({
  decisions: idsOf(lines.map(({ decision }) => decision)),
  initiatives: idsOf(lines.flatMap(({ initiatives }) => initiatives)),
  bodies: idsOf(lines.flatMap(({ body }) => (body?.kind === 'body' ? [body] : []))),
});

const meets = ({ register }: Known, decision: Decision, asked: QuestionOf<'decisions'>): boolean =>
  (decision.kind === 'decision' || asked.initiatives !== undefined) &&
  anyOf<string>(asked.bodies, decision.body ? [decision.body] : []) &&
  (asked.meeting === undefined || decision.meeting === asked.meeting) &&
  anyOf(asked.initiatives, decision.initiatives) &&
  anyInAreas(register, decision.initiatives, asked.focusAreas);

/** A decision known only as "by then" or "since then" counts of a year or longer, not of a season or month. */
const isTimely = ({ when }: Decision, period: QuestionOf<'decisions'>['period']): boolean =>
  period === undefined ||
  (fallsIn(period, when) && ((when.from !== null && when.to !== null) || isYearOrLonger(period)));

/** The last of the lines (newest first) by a day, else the first one after it. */
const nearestTo = (lines: readonly FollowedDecision[], day: string): FollowedDecision | undefined =>
  lines.find(({ decision }) => orderDay(decision.when) <= day) ??
  lines.findLast(({ decision }) => orderDay(decision.when) > day);
