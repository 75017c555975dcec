import { addDays } from '../domain/day';
import type { ClusterId, PartyId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Evidence } from '../domain/source';
import type { About, Concern, Few, Payloads } from './answer';
import { isMove, newsIn } from './changes';
import { evidenceOf, statusEvidence } from './citations';
import { nextMeetings } from './digest-meetings';
import { byWeek, recordsOf } from './due';
import { groupsOf } from './due-groups';
import { dueItems } from './due-items';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { decisionLine, taskLine } from './lines';
import type { QuestionOf } from './question';
import { awaitedAmong, staleAmong, unfinishedAmong } from './waiting';

type Asked = QuestionOf<'weekly-digest'>;

/** Lines of each section; the rest is a button away. */
const shownOf = { overdue: 3, due: 4, changes: 4, awaited: 2, unfinished: 2, stale: 2 } as const;

/** Days that are looked ahead, today counted. */
const ahead = 14;

/** What a digest is about, in the words that the other questions are asked in. */
export const concernOf = ({ clusters, bodies, mine, initiatives, focusAreas }: Asked): Concern => {
  const parties = [...(clusters ?? []), ...(bodies ?? [])].map((id) => id as string as PartyId);
  return { parties: parties.length > 0 ? parties : undefined, mine, initiatives, focusAreas };
};

/** What a meeting of some people should know: what is late, due, decided, awaited and old. */
export const weeklyDigest: Query<'weekly-digest'> = (known, question) => {
  const { register, today } = known;
  const concern = concernOf(question);
  const until = addDays(today, ahead - 1);
  const since = question.since ?? addDays(today, -7);
  const { overdue, uncertain, listed } = groupsOf(
    dueItems(known, concern, false, until),
    { kind: 'due', period: { from: null, to: until } },
    today,
    false,
  );
  const { meetings, unplanned } = nextMeetings(known, question);
  const ownLine = new Set(meetings.map(({ meeting }) => meeting.meeting.id));
  const due = listed.filter((item) => item.kind !== 'meeting' || !ownLine.has(item.meeting.id));
  const changes = changesSince(known, concern, since);
  const awaited = awaitedAmong(known, concern, shownOf.awaited);
  const unfinished = unfinishedAmong(known, concern, clustersOf(register, question), shownOf.unfinished);
  const stale = staleAmong(known, concern, shownOf.stale);
  const isSoon = meetings.some(({ meeting: { meeting } }) => (meeting.when.to ?? until) < until);
  const sections = [overdue.length, due.length, changes.total, awaited.total, unfinished.total, stale.total];
  const payload: Payloads['weekly-digest'] = {
    concern,
    line: lineOf(register, question),
    quiet: !isSoon && sections.every((count) => count === 0),
    since,
    until,
    overdue: first(overdue, shownOf.overdue),
    uncertainCount: uncertain.length,
    due: { weeks: byWeek(due.slice(0, shownOf.due)), total: due.length },
    meetings,
    unplanned,
    changes,
    awaited,
    unfinished,
    stale,
  };
  return { found: true, about: aboutOf(payload), evidence: evidenceIn(payload), payload };
};

const lineOf = ({ subscription }: Register, { issue }: Asked): Prose | undefined =>
  issue && subscription.get(issue.subscription)?.held?.find(({ week }) => week === issue.week)?.line;

const first = <T>(items: readonly T[], most: number): Few<T> => ({
  items: items.slice(0, most),
  total: items.length,
});

/** The clusters whose progress is told of: those asked about, else all. */
const clustersOf = (register: Register, { clusters, mine }: Asked): ClusterId[] | undefined => {
  const grants = (mine && register.person.get(mine)?.grants) ?? [];
  const led = grants.flatMap((one) => (one.role === 'cluster-lead' ? [one.cluster] : []));
  const all = [...(clusters ?? []), ...led];
  return all.length > 0 ? all : undefined;
};

function changesSince(known: Known, concern: Concern, since: Payloads['weekly-digest']['since']) {
  const news = newsIn(known, concern, { from: since, to: known.today }, true);
  const moved = news.statuses.filter((one) => isMove(one) || one.before === undefined);
  const total = moved.length + news.decisions.length + news.tasks.length;
  const most = shownOf.changes;
  const decisions = news.decisions.slice(0, Math.max(2, most - moved.length));
  const tasks = news.tasks.slice(0, Math.max(1, most - moved.length - decisions.length));
  return {
    moved: moved.slice(0, most - decisions.length - tasks.length),
    decisions: decisions.map((one) => decisionLine(known, one)),
    tasks: tasks.map((one) => taskLine(known, one)),
    total,
  };
}

/** Where it stands what is late, due, met about and new. */
const evidenceIn = ({ overdue, due, meetings, changes }: Payloads['weekly-digest']): readonly Evidence[] =>
  evidenceOf([
    ...[...overdue.items, ...due.weeks.flatMap((week) => week.items)].flatMap(recordsOf),
    ...meetings.map(({ meeting }) => meeting.meeting),
    ...changes.moved.map(({ after }) => ({ evidence: statusEvidence(after) })),
    ...changes.decisions.map(({ decision }) => decision),
    ...changes.tasks.map(({ task }) => task),
  ]);

function aboutOf({ overdue, due, changes, stale }: Payloads['weekly-digest']): Partial<About> {
  const items = [...overdue.items, ...due.weeks.flatMap((week) => week.items)];
  return {
    tasks: idsOf([
      ...items.flatMap((item) => (item.kind === 'task' ? [item.task] : [])),
      ...changes.tasks.map(({ task }) => task),
    ]),
    milestones: idsOf(items.flatMap((item) => (item.kind === 'milestone' ? [item.milestone] : []))),
    decisions: idsOf(changes.decisions.map(({ decision }) => decision)),
    initiatives: idsOf([
      ...changes.moved.map(({ initiative }) => initiative),
      ...stale.items.map(({ initiative }) => initiative),
    ]),
  };
}
