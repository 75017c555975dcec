import { addDays, type Day } from '../../src/domain/day';
import { changeId } from '../../src/domain/ids';
import { areasOf, partyOf } from '../../src/domain/register';
import { type Answer, type Payloads, pageSize } from '../../src/queries/answer';
import { aspects, type QuestionKind } from '../../src/queries/question';
import { agreementSamples, goalsFollowed, type Sample, sample } from './agreement-samples';
import { feedSamples } from './calendar-material';
import { chainSamples } from './chain-samples';
import { digestSamples, waitingSamples } from './digest-samples';
import { documentSamples } from './document-samples';
import { followUpSamples, untied } from './follow-up-samples';
import {
  answerOf,
  approvalLinesOf,
  citations,
  decisionLines,
  implementationCellsOf,
  initiativeLineOf,
  initiativePayload,
  listed,
  meetingItem,
  meetingLineOf,
  meetingOf,
  milestoneItem,
  milestoneLineOf,
  register,
  taskItem,
  taskLineOf,
  today,
  weeksOf,
} from './material';
import { reminderSamples } from './reminder-material';
import { roundSamples } from './round-samples';
import { settingsSamples } from './settings-material';
import { milestoneSamples, taskSamples } from './task-samples';
import { yearSamples } from './year-samples';

const all = <T>(shelf: ReadonlyMap<string, T>): T[] => [...shelf.values()];
const initiatives = all(register.initiative).map(initiativeLineOf);
const tasks = all(register.task);
const meetings = all(register.meeting).map(meetingLineOf);
const unfound = { found: false, citations: [] };

const ssuParty = partyOf(register, 'ssu');
if (!ssuParty) throw new Error('no SSU');
const selfHarm = 'forebyggelse-behandling-selvskade';
const hours = 'behandlingsansvar-72-timer';
const led = 'faelles-forpligtende-forloeb-handleplan';
const crowded = meetingLineOf({ ...meetingOf('ssg-2023-11-08'), time: '13:00-15:00' });
const bare: Payloads['initiative'] = {
  ...initiativePayload('kampagne-rygestop-almen-praksis'),
  status: undefined,
  history: [],
  description: undefined,
  area: undefined,
  parent: undefined,
  children: [],
  dates: [],
  tasks: [],
  missing: ['status', 'lead', 'effect'],
};

const before = { from: null, to: '2023-11-07', words: 'inden 8/11' };
const asked = { kind: 'due' as const, period: before, apart: '2023-11-08' };
const due: Payloads['due'] = {
  overdue: [
    taskItem({
      ...(tasks[0] as (typeof tasks)[0]),
      due: { from: null, to: addDays(today, -12), inferred: false },
    }),
  ],
  uncertain: [
    taskItem({
      ...(tasks[3] as (typeof tasks)[0]),
      due: { from: null, to: addDays(today, -40), inferred: true },
    }),
  ],
  overdueCount: 1,
  uncertainCount: 1,
  unknownCount: 9,
  behindCount: 0,
  weeks: weeksOf([milestoneItem('date-2023-11-01-72t-trin2'), taskItem(tasks[5] as (typeof tasks)[0])]),
  apart: { day: '2023-11-08' as Day, items: [meetingItem('ssg-2023-11-08')] },
  next: undefined,
  total: 5,
  page: 0,
  pages: 1,
};
const nothingDue: Payloads['due'] = {
  overdue: [],
  uncertain: [],
  overdueCount: 0,
  uncertainCount: 0,
  unknownCount: 0,
  behindCount: 0,
  weeks: [],
  apart: { day: '2023-11-08' as Day, items: [] },
  next: meetingItem('ssu-2023-12-01'),
  total: 0,
  page: 0,
  pages: 1,
};

const body = (aspect: string, over: Partial<Payloads['body']> = {}, id = 'ssg'): Answer => {
  const record = register.body.get(id);
  if (!record) throw new Error(`no body ${id}`);
  return answerOf(
    { kind: 'body', body: id, aspect },
    {
      body: record,
      role: record.role,
      people: record.people,
      chair: record.people.find(({ chair }) => chair),
      predecessor: undefined,
      successors: [],
      nextMeeting: meetingLineOf(meetingOf('ssg-2023-11-08')),
      lastMeeting: meetingLineOf(meetingOf('ssg-2023-09-15')),
      initiatives: initiatives.slice(0, 8),
      openTasks: tasks.slice(0, 8).map((task) => taskLineOf(task)),
      missing: undefined,
      edited: undefined,
      ...over,
    },
  );
};

const agreement = (part: string, over: Partial<Payloads['agreement']> = {}, found = true): Answer => {
  const record = register.agreement.get('sundhedsaftale-2024-2027');
  if (!record) throw new Error('no agreement');
  const none = {
    points: [],
    focusAreas: [],
    goals: [],
    indicators: [],
    followed: undefined,
    note: undefined,
  };
  return answerOf(
    { kind: 'agreement', agreement: record.id, part },
    { agreement: record, ...none, ...over },
    { found },
  );
};
const areas = areasOf(register, 'sundhedsaftale-2024-2027' as Parameters<typeof areasOf>[1]);
const goals = areas.flatMap((area) => area.goals.map((goal) => ({ goal, area })));
const help = (topic: string, next = meetings.slice(-5), asked = {}) =>
  answerOf(
    { kind: 'help', topic, ...asked },
    {
      topic: topic as 'help',
      nextMeetings: next,
      initiative: next.length > 0 ? register.initiative.get(selfHarm) : undefined,
    },
    { citations: [] },
  );

const approved = (count: number) => Array<'approved'>(count).fill('approved');
const awaited = (count: number) => Array<'awaited'>(count).fill('awaited');
const longNote = { da: 'Byrådet har behandlet aftalen og har bemærkninger til økonomien. '.repeat(20) };
const approvals = (states: Parameters<typeof approvalLinesOf>[0], note?: typeof longNote): Answer => {
  const payload = initiativePayload(selfHarm);
  return answerOf(
    { kind: 'approvals', initiative: selfHarm },
    {
      initiative: payload.initiative,
      status: payload.status,
      approvals: approvalLinesOf(states, note),
      instead: states.length > 0 ? undefined : initiatives[0],
      involved: states.length > 0 ? [] : payload.involved,
      actors: states.length > 0 ? [] : payload.actors,
    },
    { found: states.length > 0, citations: [] },
  );
};
const ofWhoWasNotAsked = {
  ...approvals(approved(3)),
  question: { kind: 'approvals', initiative: selfHarm, party: ssuParty.id },
  names: { [ssuParty.id]: ssuParty.name },
} as Answer;
const someCells = implementationCellsOf(['done', 'under-way', 'not-begun', 'not-relevant', undefined]);
const longCells = implementationCellsOf(['done', 'under-way', undefined], longNote);
const implementationNone = {
  list: listed([]),
  initiative: undefined,
  cluster: undefined,
  instead: undefined,
};
const implementation = (
  of: { initiative?: string; cluster?: string; page?: number },
  cells: typeof someCells,
) =>
  answerOf(
    { kind: 'implementation', ...of },
    {
      list: listed(
        (of.initiative ? initiatives.slice(0, 1) : initiatives.slice(0, 23)).map((one) => ({
          initiative: one.initiative,
          cells,
        })),
        of.page,
      ),
      initiative: of.initiative ? initiativePayload(of.initiative).initiative : undefined,
      cluster: of.cluster ? all(register.cluster)[0] : undefined,
      instead: cells.some(({ implementation: told }) => told) ? undefined : initiatives[0],
    },
    { found: cells.some(({ implementation: told }) => told), citations: [] },
  );

const norddjurs = 'kommune-norddjurs';
const cluster = all(register.cluster)[0];
const municipality = all(register.municipality)[0];
const term = all(register.term)[1];
const reported = { by: 'Signe Eksempel', on: today, change: changeId.parse('o:1') };
const ssu = register.body.get('ssu');
if (!cluster || !municipality || !term || !ssu) throw new Error('the seed lacks furniture');

const idle: Payloads['cluster'] = {
  cluster,
  successors: [],
  municipalities: [],
  initiatives: [],
  openTasks: [],
  edited: undefined,
};

/** Samples of every kind: the usual, none, one, many, and the special cases of each. */
export const samples: { [K in QuestionKind]: Sample[] } = {
  initiative: [
    ...aspects.map((aspect) =>
      sample(
        aspect,
        answerOf({ kind: 'initiative', initiative: selfHarm, aspect }, initiativePayload(selfHarm)),
      ),
    ),
    sample(
      'overview',
      answerOf({ kind: 'initiative', initiative: selfHarm, aspect: 'overview' }, initiativePayload(selfHarm)),
    ),
    sample(
      'approved and carried out',
      answerOf(
        { kind: 'initiative', initiative: selfHarm, aspect: 'status' },
        {
          ...initiativePayload(selfHarm),
          approvals: approvalLinesOf([...approved(14), 'declined', ...awaited(6)]),
          implementations: someCells,
        },
      ),
    ),
    sample(
      'with dates',
      answerOf(
        { kind: 'initiative', initiative: hours, aspect: 'status', also: ['next', 'lead'] },
        initiativePayload(hours),
        { citations: citations() },
      ),
    ),
    sample(
      'on an earlier day',
      answerOf(
        {
          kind: 'initiative',
          initiative: hours,
          aspect: 'dates',
          on: '2023-03-03',
          asked: { from: '2023-03-03', to: '2023-03-03', words: '3/3' },
          match: 'trin 2',
        },
        initiativePayload(hours),
      ),
    ),
    ...(['types', 'match'] as const).map((datesUnmet) =>
      sample(
        `with dates that are not of the ${datesUnmet} asked for`,
        answerOf(
          {
            kind: 'initiative',
            initiative: hours,
            aspect: 'dates',
            dateTypes: ['start', 'period'],
            match: 'x',
          },
          { ...initiativePayload(hours), datesUnmet },
        ),
      ),
    ),
    sample(
      'in a place',
      answerOf(
        { kind: 'initiative', initiative: selfHarm, aspect: 'places', place: 'klynge-aarhus' },
        initiativePayload(selfHarm),
      ),
    ),
    sample(
      'that lacks everything asked',
      answerOf(
        { kind: 'initiative', initiative: selfHarm, aspect: 'unrecorded', also: ['involved'], place: 'ssg' },
        { ...bare, lead: [], involved: [], missing: [...aspects] },
        { found: false },
      ),
    ),
    ...['kommune-norddjurs', 'kommune-favrskov'].map((place) =>
      sample(
        `in ${place}`,
        answerOf(
          { kind: 'initiative', initiative: selfHarm, aspect: 'places', place },
          initiativePayload(selfHarm),
        ),
      ),
    ),
    ...(['clusters', 'municipalities'] as const).flatMap((absent) =>
      [register[absent === 'clusters' ? 'cluster' : 'municipality'], new Map()].map((shelf) =>
        sample(
          `that names ${shelf.size === 0 ? 'all' : 'no'} ${absent}`,
          answerOf(
            { kind: 'initiative', initiative: selfHarm, aspect: 'places', absent },
            {
              ...initiativePayload(selfHarm),
              absent: [...shelf.keys()].flatMap((id) => partyOf(register, id) ?? []),
            },
          ),
        ),
      ),
    ),
    sample(
      'with a lead and a conflict',
      answerOf(
        { kind: 'initiative', initiative: led, aspect: 'lead' },
        {
          ...initiativePayload(led),
          conflict: { text: { da: 'To kilder, to tal.' }, knownFrom: today, evidence: [] },
        },
      ),
    ),
    ...[{}, { page: 1 }].map((at) =>
      sample(
        'page' in at ? 'with a long history, further back' : 'with a long history',
        answerOf(
          { kind: 'initiative', initiative: selfHarm, aspect: 'history', ...at },
          {
            ...initiativePayload(selfHarm),
            history: Array.from({ length: 5 }, () => initiativePayload(selfHarm).history).flat(),
          },
        ),
      ),
    ),
    sample(
      'that knows little',
      answerOf({ kind: 'initiative', initiative: 'kampagne-rygestop-almen-praksis', aspect: 'lead' }, bare),
    ),
  ],
  initiatives: [
    ...waitingSamples,
    sample(
      'many',
      answerOf(
        {
          kind: 'initiatives',
          focusAreas: ['fa19-forebyggelse'],
          phases: ['implementing', 'paused'],
          kinds: ['cooperation-agreement'],
          page: 1,
          reached: { from: '2023-01-01' as Day, to: '2023-12-31' as Day, words: 'i 2023' },
        },
        {
          list: listed(initiatives, 1),
          byPhase: [
            { phase: 'implementing', count: 14 },
            { phase: 'paused', count: 3 },
          ],
          doubtful: false,
        },
      ),
    ),
    sample(
      'one',
      answerOf(
        { kind: 'initiatives' },
        {
          list: listed(initiatives.slice(0, 1)),
          byPhase: [{ phase: 'implementing', count: 1 }],
          doubtful: false,
        },
      ),
    ),
    sample(
      'none',
      answerOf(
        { kind: 'initiatives', clusters: ['klynge-aarhus'], on: '2022-02-01' },
        { list: listed([]), byPhase: [], doubtful: false },
        unfound,
      ),
    ),
    sample('perhaps no longer', {
      ...answerOf(
        { kind: 'initiatives', municipalities: [norddjurs] },
        {
          list: listed(initiatives.slice(0, 1)),
          byPhase: [{ phase: 'implementing', count: 1 }],
          doubtful: true,
        },
      ),
      names: { [norddjurs]: { da: 'Norddjurs Kommune' } },
    } as Answer),
    sample(
      'seen three years later',
      answerOf(
        { kind: 'initiatives' },
        { list: listed(initiatives), byPhase: [], doubtful: false },
        { today: '2026-11-21' as Day },
      ),
    ),
  ],
  due: [
    sample('before a day', answerOf(asked, due)),
    sample('none', answerOf(asked, nothingDue, unfound)),
    sample(
      'many',
      answerOf(
        {
          kind: 'due',
          period: { from: today, to: '2023-12-31', words: 'resten af året' },
          parties: ['ssg'],
          page: 0,
        },
        {
          ...due,
          apart: undefined,
          weeks: weeksOf(tasks.slice(0, pageSize - 2).map(taskItem)),
          total: 34,
          page: 1,
          pages: 4,
        },
      ),
    ),
    sample(
      'of no period',
      answerOf({ kind: 'due', period: { from: null, to: null } }, { ...due, apart: undefined }),
    ),
    sample(
      'the first only',
      answerOf(
        { kind: 'due', period: { from: today, to: null }, first: true },
        { ...due, overdue: [], uncertain: [], apart: undefined, next: undefined },
      ),
    ),
    sample(
      'none of no period',
      answerOf({ kind: 'due', period: { from: null, to: null } }, { ...nothingDue, apart: undefined }),
    ),
    sample(
      'overdue only',
      answerOf(
        { kind: 'due', period: { from: null, to: today }, overdueOnly: true },
        { ...nothingDue, apart: undefined, overdue: due.overdue, overdueCount: 1, next: undefined, total: 1 },
      ),
    ),
    sample(
      'overdue only, all uncertain',
      answerOf(
        { kind: 'due', period: { from: null, to: today }, overdueOnly: true },
        {
          ...nothingDue,
          apart: undefined,
          uncertain: due.uncertain,
          uncertainCount: 1,
          next: undefined,
          total: 1,
        },
      ),
    ),
    sample(
      'overdue only, none',
      answerOf(
        { kind: 'due', period: { from: null, to: today }, overdueOnly: true },
        { ...nothingDue, apart: undefined, next: undefined },
        unfound,
      ),
    ),
  ],
  tasks: [
    sample(
      'one more',
      answerOf(
        { kind: 'tasks' },
        { list: listed(tasks.slice(0, pageSize + 1).map((task) => taskLineOf(task))), apart: undefined },
      ),
    ),
    sample(
      'overdue',
      answerOf(
        { kind: 'tasks', overdue: true },
        { list: listed(tasks.slice(0, 2).map((task, at) => taskLineOf(task, at === 0))), apart: undefined },
      ),
    ),
    sample(
      'many',
      answerOf(
        { kind: 'tasks', parties: ['klynge-aarhus'], states: ['open', 'ongoing'] },
        { list: listed(tasks.map((task, at) => taskLineOf(task, at % 3 === 0))), apart: undefined },
      ),
    ),
    sample(
      'one and none on the day',
      answerOf(
        { kind: 'tasks', due: before, apart: '2023-11-08', unassigned: true },
        {
          list: listed(tasks.slice(0, 1).map((task) => taskLineOf(task))),
          apart: { day: '2023-11-08' as Day, items: [] },
        },
      ),
    ),
    sample(
      'none',
      answerOf({ kind: 'tasks', recurring: true }, { list: listed([]), apart: undefined }, unfound),
    ),
  ],
  task: taskSamples,
  milestone: milestoneSamples,
  milestones: [
    sample(
      'many',
      answerOf(
        {
          kind: 'milestones',
          types: ['evaluation'],
          period: { from: '2024-01-01', to: '2024-03-31', words: 'primo 2024' },
        },
        { list: listed(all(register.milestone).map(milestoneLineOf)) },
      ),
    ),
    sample(
      'one, with its week explained',
      answerOf(
        {
          kind: 'milestones',
          explain: true,
          period: { from: '2024-01-22', to: '2024-01-28', words: 'uge 4 i 2024' },
        },
        { list: listed(all(register.milestone).slice(6, 7).map(milestoneLineOf)) },
      ),
    ),
    sample('none', answerOf({ kind: 'milestones' }, { list: listed([]) }, unfound)),
  ],
  decisions: [
    sample(
      'of a meeting that nobody reports on',
      answerOf(
        { kind: 'decisions', meeting: 'ssg-2023-11-08' },
        { list: listed([]), counts: undefined, meeting: { ...crowded, past: true }, nearest: undefined },
        unfound,
      ),
    ),
    sample(
      'many',
      answerOf(
        {
          kind: 'decisions',
          bodies: ['ssu'],
          period: { from: '2023-01-01', to: '2023-12-31', words: '2023' },
        },
        {
          list: listed(decisionLines().map(untied)),
          counts: undefined,
          meeting: undefined,
          nearest: undefined,
        },
      ),
    ),
    sample(
      'one, of a meeting',
      answerOf(
        { kind: 'decisions', meeting: 'ssg-2023-09-15' },
        {
          list: listed(decisionLines().slice(-1).map(untied)),
          counts: undefined,
          meeting: meetingLineOf(meetingOf('ssg-2023-09-15')),
          nearest: undefined,
        },
      ),
    ),
    sample(
      'none',
      answerOf(
        { kind: 'decisions', initiatives: [selfHarm] },
        { list: listed([]), counts: undefined, meeting: undefined, nearest: decisionLines()[0] },
        unfound,
      ),
    ),
    ...followUpSamples.decisions,
  ],
  decision: followUpSamples.decision,
  orders: [
    sample(
      'many',
      answerOf(
        { kind: 'orders', year: 2024 },
        {
          list: listed(
            all(register.initiative).flatMap((initiative) =>
              initiative.orders.map((order) => ({
                order,
                initiative,
                area: initiativeLineOf(initiative).area,
              })),
            ),
          ),
        },
      ),
    ),
    sample('none', answerOf({ kind: 'orders', year: 2031 }, { list: listed([]) }, unfound)),
  ],
  ...agreementSamples,
  ...documentSamples,
  ...yearSamples,
  ...feedSamples,
  ...settingsSamples,
  meetings: [
    sample(
      'the next',
      answerOf(
        { kind: 'meetings', which: 'next', bodies: ['ssg'] },
        { list: listed([meetingLineOf(meetingOf('ssg-2023-11-08'))]), nearest: undefined, othersMeet: false },
      ),
    ),
    sample(
      'the next, which one of two bodies lacks',
      answerOf(
        { kind: 'meetings', which: 'next', bodies: ['ssg', 'psykiatriforum'] },
        { list: listed([crowded]), nearest: undefined, othersMeet: false },
      ),
    ),
    sample(
      'none in a period',
      answerOf(
        { kind: 'meetings', which: 'all', period: before },
        { list: listed([]), nearest: undefined, othersMeet: true },
        unfound,
      ),
    ),
    sample(
      'all',
      answerOf(
        { kind: 'meetings', which: 'all' },
        { list: listed(meetings), nearest: undefined, othersMeet: false },
      ),
    ),
    ...(['next', 'last', 'upcoming', 'held', 'all'] as const).map((which) =>
      sample(
        `none ${which}`,
        answerOf(
          { kind: 'meetings', which, bodies: ['ssu'] },
          { list: listed([]), nearest: meetings.at(-1), othersMeet: true },
          unfound,
        ),
      ),
    ),
    ...(['next', 'last', 'upcoming', 'held'] as const).map((which) =>
      sample(
        `two ${which}`,
        answerOf(
          { kind: 'meetings', which },
          { list: listed(meetings.slice(-2)), nearest: undefined, othersMeet: false },
        ),
      ),
    ),
    sample(
      'one with a long agenda',
      answerOf(
        { kind: 'meetings', which: 'next' },
        {
          list: listed([{ ...crowded, agenda: Array.from({ length: 7 }, () => crowded.agenda).flat() }]),
          nearest: undefined,
          othersMeet: false,
        },
      ),
    ),
  ],
  meeting: [
    sample(
      'planned and past',
      answerOf(
        { kind: 'meeting', meeting: 'ssg-2023-11-08' },
        { meeting: { ...crowded, past: true }, decisions: [] },
      ),
    ),
    sample(
      'coming',
      answerOf(
        { kind: 'meeting', meeting: 'ssg-2023-11-08' },
        { meeting: meetingLineOf(meetingOf('ssg-2023-11-08')), decisions: [] },
      ),
    ),
    sample(
      'held',
      answerOf(
        { kind: 'meeting', meeting: 'ssg-2023-09-15' },
        { meeting: meetingLineOf(meetingOf('ssg-2023-09-15')), decisions: decisionLines().slice(-3) },
      ),
    ),
    sample(
      'without a date or an agenda',
      answerOf(
        { kind: 'meeting', meeting: 'hmu-plenum' },
        { meeting: { ...meetingLineOf(meetingOf('hmu-plenum')), agenda: [] }, decisions: [] },
      ),
    ),
  ],
  changes: [
    sample(
      'many',
      answerOf(
        { kind: 'changes', since: { from: '2023-09-15', to: null, words: 'siden sidste SSG' } },
        {
          since: '2023-09-15' as Day,
          statuses: initiatives
            .slice(0, 7)
            .flatMap(({ initiative, status }) =>
              status
                ? [{ initiative, before: register.statuses.get(initiative.id)?.[0], after: status }]
                : [],
            ),
          decisions: decisionLines().slice(-3),
          tasks: [],
          total: 31,
          page: 0,
          pages: 4,
        },
      ),
    ),
    sample(
      'none',
      answerOf(
        { kind: 'changes', since: { from: '2023-10-30', to: null } },
        { since: '2023-10-30' as Day, statuses: [], decisions: [], tasks: [], total: 0, page: 0, pages: 1 },
        unfound,
      ),
    ),
  ],
  // Those of real changes stand in change-material.ts.
  change: [],
  people: [],
  // In subscription-material.ts.
  subscriptions: [],
  'deadline-chain': chainSamples,
  freshness: roundSamples.freshness,
  'update-round': roundSamples['update-round'],
  history: [],
  approvals: [
    sample('some', approvals([...approved(14), 'declined', ...awaited(6)])),
    sample('all', approvals(approved(21))),
    sample('one', approvals(approved(1))),
    sample('one awaited', approvals(awaited(1))),
    sample('all declined, at length', approvals(Array(21).fill('declined'), longNote)),
    sample('every answer, at length', approvals([...approved(12), 'declined', ...awaited(8)], longNote)),
    sample('many days', approvals(Array(40).fill('approved'), longNote)),
    sample('not sent out', approvals([])),
    sample('of who was not asked', ofWhoWasNotAsked),
  ],
  implementation: [
    sample('of an initiative', implementation({ initiative: hours }, someCells)),
    sample('of an initiative, at length', implementation({ initiative: hours }, longCells)),
    sample(
      'under way',
      implementation({ initiative: hours }, implementationCellsOf(['under-way', undefined])),
    ),
    sample(
      'not begun',
      implementation({ initiative: hours }, implementationCellsOf(['not-begun', undefined])),
    ),
    sample('done everywhere', implementation({}, implementationCellsOf(['done']))),
    sample('untold everywhere', implementation({}, implementationCellsOf([undefined]))),
    sample('untold', implementation({ initiative: hours }, implementationCellsOf([undefined]))),
    sample(
      'of an initiative in a cluster',
      implementation({ initiative: hours, cluster: cluster.id }, someCells.slice(0, 1)),
    ),
    sample('of a cluster', implementation({ cluster: cluster.id, page: 1 }, longCells.slice(0, 1))),
    sample('each with each', implementation({}, longCells)),
    sample('none', answerOf({ kind: 'implementation' }, implementationNone, unfound)),
  ],
  body: [
    sample(
      'role',
      body('role', {
        predecessor: partyOf(register, 'sku'),
        successors: [partyOf(register, 'ssu')].filter((one) => one !== undefined),
      }),
    ),
    sample('work', body('work')),
    sample('no people', body('people', { missing: 'people' })),
    sample('people', body('people', {}, 'ssu')),
    sample('chair', body('chair', {}, 'ssu')),
    sample('no chair', body('chair', { missing: 'chair' })),
  ],
  bodies: [
    sample('many', answerOf({ kind: 'bodies', page: 2 }, { list: listed(all(register.body), 2) })),
    sample('none', answerOf({ kind: 'bodies', level: 'x' }, { list: listed([]) }, unfound)),
  ],
  cluster: [
    sample(
      'busy',
      answerOf(
        { kind: 'cluster', cluster: cluster.id },
        {
          cluster,
          successors: all(register.cluster)
            .flatMap(({ id }) => partyOf(register, id) ?? [])
            .slice(0, 3),
          municipalities: all(register.municipality).slice(0, 15),
          initiatives: initiatives.slice(0, 9),
          openTasks: tasks.slice(0, 9).map((task) => taskLineOf(task)),
          edited: reported,
        },
      ),
    ),
    sample('idle', answerOf({ kind: 'cluster', cluster: cluster.id }, idle)),
    sample('ended', {
      ...answerOf({ kind: 'cluster', cluster: cluster.id }, idle),
      successions: [{ name: cluster.name, heirs: [cluster.name, cluster.name], on: today }],
    }),
    sample('people', answerOf({ kind: 'cluster', cluster: cluster.id, people: true }, idle, unfound)),
  ],
  clusters: [
    sample('all', answerOf({ kind: 'clusters' }, { clusters: all(register.cluster) })),
    sample('none', answerOf({ kind: 'clusters', count: true }, { clusters: [] }, unfound)),
  ],
  municipality: [
    sample(
      'with its cluster asked about',
      answerOf(
        { kind: 'municipality', municipality: municipality.id, aspect: 'cluster' },
        {
          municipality,
          role: undefined,
          initiatives: [],
          awaiting: [],
          cluster,
          missing: undefined,
          edited: undefined,
        },
      ),
    ),
    sample(
      'busy',
      answerOf(
        { kind: 'municipality', municipality: municipality.id, aspect: 'role' },
        {
          municipality,
          role: municipality.role,
          initiatives: initiatives.slice(0, 3),
          awaiting: initiatives.slice(3, 14),
          cluster,
          missing: undefined,
          edited: reported,
        },
      ),
    ),
    sample(
      'without a cluster',
      answerOf(
        { kind: 'municipality', municipality: municipality.id, aspect: 'cluster' },
        {
          municipality,
          role: undefined,
          initiatives: [],
          awaiting: [],
          cluster: undefined,
          missing: 'cluster',
          edited: undefined,
        },
        unfound,
      ),
    ),
  ],
  municipalities: [
    sample(
      'all',
      answerOf(
        { kind: 'municipalities' },
        { municipalities: all(register.municipality), cluster: undefined },
      ),
    ),
    sample(
      'none of a cluster',
      answerOf({ kind: 'municipalities', cluster: cluster.id }, { municipalities: [], cluster }, unfound),
    ),
  ],
  person: [
    sample(
      'known',
      answerOf(
        { kind: 'person', name: 'Kühnau' },
        { people: ssu.people.slice(0, 1).map((person) => ({ person, body: ssuParty })) },
      ),
    ),
    sample('unknown', answerOf({ kind: 'person', name: 'Ingen Nævnt' }, { people: [] }, unfound)),
  ],
  term: [
    sample(
      'of a body',
      answerOf(
        { kind: 'term', term: term.id },
        { term, definition: term.definition, body: partyOf(register, 'ssu') },
      ),
    ),
    sample(
      'not explained yet',
      answerOf({ kind: 'term', term: term.id }, { term, definition: undefined, body: undefined }, unfound),
    ),
    sample(
      'of the field',
      answerOf(
        { kind: 'term', term: term.id },
        { term: { ...term, inSources: false }, definition: term.definition, body: undefined },
      ),
    ),
  ],
  agreement: [
    sample('overview', agreement('overview', { focusAreas: areas, goals })),
    sample('goals', agreement('goals', { goals })),
    ...goalsFollowed.map((followed, n) =>
      sample(`one goal ${n}`, agreement('goals', { goals: goals.slice(0, 1), followed })),
    ),
    sample('focus areas', agreement('focus-areas', { focusAreas: areas })),
    sample(
      'visions',
      agreement('visions', { points: register.agreement.get('sundhedsaftale-2024-2027')?.visions ?? [] }),
    ),
    sample(
      'indicators',
      agreement('indicators', {
        indicators: goals.flatMap(({ goal }) => goal.indicators.map((indicator) => ({ indicator, goal }))),
      }),
    ),
    ...(
      ['principles', 'national-goals', 'national-indicators', 'follow-up', 'parties', 'validity'] as const
    ).map((part) =>
      sample(`nothing on ${part}`, agreement(part, { note: { da: 'Ikke trykt i teksterne.' } }, false)),
    ),
  ],
  facts: [
    sample('many', answerOf({ kind: 'facts', facts: ['x'] }, { facts: all(register.fact) })),
    ...[1, 2, 3, 4].map((page) =>
      sample(
        `many, page ${page + 1}`,
        answerOf({ kind: 'facts', facts: ['x'], page }, { facts: all(register.fact) }),
      ),
    ),
    sample('one', answerOf({ kind: 'facts', facts: ['x'] }, { facts: all(register.fact).slice(0, 1) })),
    sample('none', answerOf({ kind: 'facts', facts: ['x'] }, { facts: [] }, unfound)),
  ],
  sources: [
    sample('all', answerOf({ kind: 'sources' }, { sources: all(register.source) })),
    sample('none', answerOf({ kind: 'sources' }, { sources: [] }, unfound)),
  ],
  help: [
    ...['welcome', 'help', 'greeting', 'thanks', 'language', 'own-language'].map((topic) =>
      sample(topic, help(topic)),
    ),
    ...['channel', 'group'].flatMap((place) => [
      sample(`welcome in a ${place}`, help('welcome', undefined, { place, addedBy: 'Signe Eksempel' })),
      sample(`help in a ${place}`, help('help', undefined, { place })),
    ]),
    ...[0, 1, 2, 3, 4].map((page) => sample(`tour ${page + 1}`, help('tour', undefined, { page }))),
    sample('welcome in an empty register', help('welcome', [])),
    sample('in an empty register', help('help', [])),
  ],
  'weekly-digest': digestSamples,
  reminders: reminderSamples,
};

/** Every sample with its kind, for tables of tests. */
export const everySample: [string, Answer][] = Object.entries(samples).flatMap(([kind, list]) =>
  list.map(({ name, answer }): [string, Answer] => [`${kind}: ${name}`, answer]),
);
