import { approvingParties } from '../../src/domain/approving-parties';
import type { NamedParty } from '../../src/domain/body';
import { addDays, type Day } from '../../src/domain/day';
import { deadlinesIn } from '../../src/domain/deadlines';
import type { ImplementationState } from '../../src/domain/implementation';
import type { Initiative, StatusEntry } from '../../src/domain/initiative';
import type { Meeting } from '../../src/domain/meeting';
import type { Prose } from '../../src/domain/prose';
import { partyOf, registerOf } from '../../src/domain/register';
import { relatedTo } from '../../src/domain/related';
import { isoWeekOf, weekSpan } from '../../src/domain/span';
import { usualFreshDays } from '../../src/domain/status-age';
import type { Milestone, Task } from '../../src/domain/task';
import type {
  AgendaLine,
  Answer,
  AnswerOf,
  ApprovalLine,
  Citation,
  DecisionLine,
  DueItem,
  ImplementationCell,
  InitiativeLine,
  Listed,
  MeetingLine,
  MilestoneLine,
  Payloads,
  TaskLine,
} from '../../src/queries/answer';
import { pageSize } from '../../src/queries/answer';
import { nothing } from '../../src/queries/found';
import {
  askedAspects,
  type Question,
  type QuestionKind,
  type QuestionOf,
  question,
} from '../../src/queries/question';
import { seedRecords, seedToday } from '../../src/seed/seed';

/** The shipped register and the day it ends: what the samples are assembled from. */
export const register = registerOf(seedRecords());
export const today = seedToday as Day;

const certain = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the sample names something that the seed does not hold');
  return value;
};

export const initiativeOf = (id: string): Initiative => certain(register.initiative.get(id));
export const meetingOf = (id: string): Meeting => certain(register.meeting.get(id));
const present = (ids: readonly string[]): Initiative[] => ids.map(initiativeOf);
const parties = (ids: readonly string[]): NamedParty[] => ids.flatMap((id) => partyOf(register, id) ?? []);

export const newestStatus = (initiative: Initiative): StatusEntry | undefined =>
  register.statuses.get(initiative.id)?.at(-1);

export const initiativeLineOf = (initiative: Initiative): InitiativeLine => ({
  initiative,
  status: newestStatus(initiative),
  area: register.area.get(initiative.focusArea)?.title,
});
export const taskLineOf = (task: Task, overdue = false): TaskLine => ({
  task,
  parties: parties(task.parties),
  initiatives: present(task.initiatives),
  overdue,
});
export const milestoneLineOf = (milestone: Milestone): MilestoneLine => ({
  milestone,
  initiatives: present(milestone.initiatives),
  past: milestone.when.to !== null && milestone.when.to < today,
});
const agendaOf = (meeting: Meeting): AgendaLine[] =>
  meeting.agenda.map(({ what, planned, type, paper, outcome, initiatives }) => ({
    what,
    planned,
    type,
    paper,
    outcome,
    result: undefined,
    movedTo: undefined,
    movedFrom: undefined,
    initiatives: present(initiatives),
  }));
export const meetingLineOf = (meeting: Meeting): MeetingLine => ({
  meeting,
  body: partyOf(register, meeting.body),
  agenda: agendaOf(meeting),
  deadlines: deadlinesIn(register, meeting),
  past: meeting.when.to !== null && meeting.when.to < today,
});
export const decisionLines = (): DecisionLine[] =>
  [...register.decision.values()].map((decision) => ({
    decision,
    body: decision.body && partyOf(register, decision.body),
    initiatives: present(decision.initiatives),
  }));

export const meetingItem = (id: string): DueItem => {
  const meeting = meetingOf(id);
  return {
    kind: 'meeting',
    meeting,
    body: partyOf(register, meeting.body),
    agenda: agendaOf(meeting),
    deadlines: deadlinesIn(register, meeting),
    end: certain(meeting.when.to ?? undefined),
  };
};
export const milestoneItem = (id: string): DueItem => {
  const milestone = certain(register.milestone.get(id));
  return {
    kind: 'milestone',
    milestone,
    initiatives: present(milestone.initiatives),
    end: certain(milestone.when.to ?? undefined),
  };
};
export const taskItem = (task: Task): DueItem => ({
  kind: 'task',
  task,
  milestone: undefined,
  parties: parties(task.parties),
  initiatives: present(task.initiatives),
  end: task.due?.to ?? addDays(today, 3),
});

/** Page `page` of a list, as queries hand it over. */
export function listed<T>(all: T[], page = 0): Listed<T> {
  return {
    items: all.slice(page * pageSize, (page + 1) * pageSize),
    total: all.length,
    page,
    pages: Math.max(1, Math.ceil(all.length / pageSize)),
  };
}

export const citations = (): Citation[] =>
  [...register.source.values()].map((source) => ({ source, lines: ['78-80', '112'] }));

/** Names of everything, as the echo looks them up. */
const names: Record<string, Prose> = Object.fromEntries(
  [
    ...[...register.initiative.values()].map(({ id, title }) => [id, title] as const),
    ...[...register.area.values()].map(({ id, title }) => [id, title] as const),
    ...[...register.agreement.values()].map(({ id, title }) => [id, title] as const),
    ...[...register.body.values()].map(({ id, name }) => [id, name] as const),
    ...[...register.cluster.values()].map(({ id, name }) => [id, name] as const),
    ...[...register.municipality.values()].map(({ id, name }) => [id, { da: name }] as const),
    ...[...register.meeting.values()].map(({ id, title }) => [id, title] as const),
    ...[...register.term.values()].map(({ id, name }) => [id, name] as const),
  ].map(([id, name]) => [id, name]),
);

type Asked<K extends QuestionKind> = { kind: K } & Record<string, unknown>;

/** An answer of a kind: the question is parsed, so a sample cannot ask what nobody could. */
export function answerOf<K extends QuestionKind>(
  asked: Asked<K>,
  payload: Payloads[K],
  over: Partial<Pick<AnswerOf<K>, 'found' | 'citations' | 'today'>> = {},
): Answer {
  const parsed = question.parse(asked) as QuestionOf<K> & Question;
  return {
    kind: asked.kind,
    question: parsed,
    today,
    freshDays: usualFreshDays,
    found: true,
    about: nothing(),
    citations: citations().slice(-1),
    names,
    ...payload,
    ...(parsed.kind === 'initiative'
      ? { asked: askedAspects(parsed as Question as QuestionOf<'initiative'>) }
      : {}),
    ...over,
  } as unknown as Answer;
}

/** The groups of weeks that items fall in, in order. */
export function weeksOf(items: DueItem[]): Payloads['due']['weeks'] {
  const weeks = new Map<string, Payloads['due']['weeks'][number]>();
  for (const item of [...items].sort((a, b) => (a.end < b.end ? -1 : 1))) {
    const { year, week } = isoWeekOf(item.end);
    const known = weeks.get(`${year}-${week}`) ?? {
      year,
      week,
      span: certain(weekSpan(year, week)),
      items: [],
    };
    known.items.push(item);
    weeks.set(`${year}-${week}`, known);
  }
  return [...weeks.values()];
}

/** What parties have answered about an agreement, in turn; the register that ships holds no answers. */
export function approvalLinesOf(
  states: readonly ApprovalLine['approval']['state'][],
  note?: Prose,
): ApprovalLine[] {
  const all = approvingParties(register);
  return states.flatMap((state, at): ApprovalLine[] => {
    const party = all[at % all.length];
    if (!party) return [];
    const approval = {
      id: `a.${at}`,
      initiative: initiativeOf('samarbejdsaftale-boern-unge-overvaegt').id,
      party: party.id,
      state,
      ...(state === 'awaited' ? {} : { on: addDays(today, -(at % 9)) }),
      ...(note ? { note } : {}),
      knownFrom: today,
      evidence: [],
    };
    return [{ approval, party, inSources: party.kind === 'body' }];
  });
}

/** How far the clusters have come, in turn; `undefined` where one has told nothing. */
export const implementationCellsOf = (
  states: readonly (ImplementationState | undefined)[],
  note?: Prose,
): ImplementationCell[] =>
  [...register.cluster.values()].map((cluster, at) => {
    const state = states[at % states.length];
    const told = state && {
      id: `i.${at}`,
      initiative: initiativeOf('samarbejdsaftale-boern-unge-overvaegt').id,
      cluster: cluster.id,
      state,
      on: addDays(today, -at),
      ...(note ? { note } : {}),
      knownFrom: today,
      evidence: [],
    };
    return { cluster, implementation: told };
  });

/** Everything the register holds about one initiative, newest first. */
export function initiativePayload(id: string): Payloads['initiative'] {
  const initiative = initiativeOf(id);
  const entries = [...(register.statuses.get(initiative.id) ?? [])].reverse();
  const area = register.area.get(initiative.focusArea);
  const involved = initiative.involved.flatMap((involvement) => {
    const party = partyOf(register, involvement.party);
    return party ? [{ involvement, party }] : [];
  });
  const places = initiative.places.flatMap((place) => {
    const party = partyOf(register, place.party);
    return party ? [{ place, party }] : [];
  });
  const about = <T extends { initiatives: readonly string[] }>(shelf: ReadonlyMap<string, T>): T[] =>
    [...shelf.values()].filter((record) => record.initiatives.includes(id));
  return {
    initiative,
    status: entries[0],
    history: entries,
    mergedHistory: [],
    asked: ['status'],
    mentions: [],
    description: initiative.description,
    effect: initiative.citizenEffect,
    area,
    goal: area?.goals.find((goal) => goal.id === initiative.goal),
    parent: initiative.parent && register.initiative.get(initiative.parent),
    children: [...register.initiative.values()].filter(({ parent }) => parent === id).map(initiativeLineOf),
    related: relatedTo(register, initiative),
    parts: initiative.parts,
    lead: involved.filter(({ involvement }) => involvement.lead),
    involved: involved.filter(({ involvement }) => !involvement.lead),
    actors: [],
    places: places.filter(({ place }) => !place.doubt),
    uncertainPlaces: places.filter(({ place }) => place.doubt),
    absent: [],
    dates: about(register.milestone).map(milestoneLineOf),
    datesUnmet: undefined,
    partDates: [],
    tasks: about(register.task).map((task) => taskLineOf(task)),
    decisions: decisionLines().filter(({ decision }) => (decision.initiatives as string[]).includes(id)),
    meetings: [...register.meeting.values()]
      .map(meetingLineOf)
      .filter(({ agenda }) => agenda.some(({ initiatives }) => initiatives.some((one) => one.id === id))),
    orders: initiative.orders,
    approvals: [],
    implementations: [],
    conflict: initiative.conflict,
    missing: [],
  };
}
