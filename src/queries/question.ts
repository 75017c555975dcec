import { z } from 'zod';
import { day } from '../domain/day';
import {
  agreementId,
  bodyId,
  changeId,
  clusterId,
  decisionId,
  factId,
  feedId,
  focusAreaId,
  goalId,
  initiativeId,
  meetingId,
  milestoneId,
  municipalityId,
  partyId,
  personId,
  sourceId,
  subscriptionId,
  taskId,
  termId,
} from '../domain/ids';
import { initiativeKind } from '../domain/initiative';
import { shownYear } from '../domain/link-target';
import { role } from '../domain/person';
import { phase } from '../domain/phase';
import { locale } from '../domain/prose';
import { period } from '../domain/span';
import { milestoneType, taskState } from '../domain/task';

/** Which fact of an initiative was asked for; it stands on top of the initiative's card. */
export const aspects = [
  'status',
  'history',
  'description',
  'parts',
  'lead',
  'involved',
  'places',
  'effect',
  'dates',
  'orders',
  'tasks',
  'decisions',
  'meetings',
  'next',
  'source',
  /** Something the register never holds: costs, contact details. */
  'unrecorded',
] as const;

/** What a person leads or is to do: it is asked for beside that of parties, or alone. */
const mine = personId.optional();

const page = z.number().int().nonnegative().optional();

const placeKind = z.enum(['personal', 'channel', 'group']);

/**
 * One initiative. `on` is the day its status is asked for, where that is not today (`asked` keeps the words).
 * `dateTypes` narrows the aspect `dates`, `match` the text of a date or part ("trin 2"), `place` asks whether
 * that cluster or municipality takes part, `absent` which clusters or municipalities are not named in it.
 */
export const initiativeQuestion = z.object({
  kind: z.literal('initiative'),
  initiative: initiativeId,
  /** `overview` is asked for by whoever names an initiative and not what of it. */
  aspect: z.enum([...aspects, 'overview']),
  /** Further aspects asked in the same breath ("hvem arbejder med det, og hvad sker der nu?"). */
  also: z.array(z.enum(aspects)).optional(),
  on: day.optional(),
  asked: period.optional(),
  dateTypes: z.array(milestoneType).optional(),
  match: z.string().optional(),
  place: partyId.optional(),
  absent: z.enum(['clusters', 'municipalities']).optional(),
  page,
});

/** Initiatives that meet every given condition. `on` asks for their phase on an earlier day. */
export const initiativesQuestion = z.object({
  kind: z.literal('initiatives'),
  phases: z.array(phase).optional(),
  kinds: z.array(initiativeKind).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  goal: goalId.optional(),
  clusters: z.array(clusterId).optional(),
  municipalities: z.array(municipalityId).optional(),
  parties: z.array(partyId).optional(),
  /** What they work on or have a part in. */
  concerns: z.array(partyId).optional(),
  mine,
  /** Only unfinished ones: agreements that somebody has not approved yet, or with a status older than the limit. */
  waiting: z.enum(['approval', 'status']).optional(),
  parent: initiativeId.optional(),
  initiatives: z.array(initiativeId).optional(),
  source: sourceId.optional(),
  on: day.optional(),
  asked: period.optional(),
  /** Came to one of `phases` in this period, going by the first status that says so. */
  reached: period.optional(),
  /** Order by the age of the newest status, oldest first, instead of by focus area. */
  sort: z.enum(['area', 'oldest-status', 'newest-status']).optional(),
  /** Only the first so many ("det ældste"). */
  limit: z.number().int().positive().optional(),
  /** The number itself was asked for ("hvor mange"). */
  count: z.boolean().optional(),
  page,
});

/**
 * What is due in a period: tasks, milestones and meetings with their agenda. `apart` is the day that "before
 * D" excludes: what falls on it is shown in a group of its own. `first` names the cluster whose things come first.
 */
export const dueQuestion = z.object({
  kind: z.literal('due'),
  period,
  apart: day.optional(),
  parties: z.array(partyId).optional(),
  mine,
  initiatives: z.array(initiativeId).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  /** Only what is overdue. */
  overdueOnly: z.boolean().optional(),
  /** Only what falls due on the first day to come ("den næste frist"); meetings are asked for by themselves. */
  first: z.boolean().optional(),
  page,
});

export const tasksQuestion = z.object({
  kind: z.literal('tasks'),
  parties: z.array(partyId).optional(),
  initiatives: z.array(initiativeId).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  states: z.array(taskState).optional(),
  /** Due within this period; `apart` as in `due`. */
  due: period.optional(),
  apart: day.optional(),
  recurring: z.boolean().optional(),
  /** Only open tasks past their end, also those that are open only by deduction. */
  overdue: z.boolean().optional(),
  /** Only tasks nobody is named for. */
  unassigned: z.boolean().optional(),
  count: z.boolean().optional(),
  page,
});

/** One task: whom it is for, how it stands, and what was said about it. */
export const taskQuestion = z.object({ kind: z.literal('task'), task: taskId });
/** One date in the life of initiatives. */
export const milestoneQuestion = z.object({ kind: z.literal('milestone'), milestone: milestoneId });

export const milestonesQuestion = z.object({
  kind: z.literal('milestones'),
  period: period.optional(),
  types: z.array(milestoneType).optional(),
  initiatives: z.array(initiativeId).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  /** The dates of the period itself were asked for ("hvilke datoer er uge 4 i 2024?"). */
  explain: z.boolean().optional(),
  page,
});

export const decisionsQuestion = z.object({
  kind: z.literal('decisions'),
  bodies: z.array(bodyId).optional(),
  period: period.optional(),
  meeting: meetingId.optional(),
  initiatives: z.array(initiativeId).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  count: z.boolean().optional(),
  /** Only those whose follow-up is not told to be done: with open tasks, the late ones first, or without any. */
  unfollowed: z.boolean().optional(),
  page,
});

/** One decision, with what follows it up. */
export const decisionQuestion = z.object({ kind: z.literal('decision'), decision: decisionId });

export const ordersQuestion = z.object({
  kind: z.literal('orders'),
  year: z.number().int(),
  focusAreas: z.array(focusAreaId).optional(),
  initiatives: z.array(initiativeId).optional(),
  page,
});

/** Unfinished initiatives whose status is older than the collaboration's limit, by who leads them or by focus area. */
export const freshnessQuestion = z.object({
  kind: z.literal('freshness'),
  by: z.enum(['lead', 'area']),
  focusAreas: z.array(focusAreaId).optional(),
  parties: z.array(partyId).optional(),
  page,
});

/** A round of requests for a status, by the change that made it: who has answered, and who has not. */
export const updateRoundQuestion = z.object({ kind: z.literal('update-round'), round: changeId, page });

/** The annual action plan; without a year, of this one. */
export const planQuestion = z.object({
  kind: z.literal('plan'),
  year: z.number().int().min(1900).max(2200).optional(),
  goal: goalId.optional(),
  focusArea: focusAreaId.optional(),
  page,
});

/**
 * The wheel of a year; without a year, of this one. `month` (1–12) shows all of that month alone, `none` all that is known
 * to fall into more than one.
 */
export const yearQuestion = z.object({
  kind: z.literal('year'),
  year: shownYear.optional(),
  parties: z.array(partyId).optional(),
  mine,
  focusAreas: z.array(focusAreaId).optional(),
  month: z.union([z.number().int().min(1).max(12), z.literal('none')]).optional(),
  page,
});

/** What indicators were over time. */
export const measurementsQuestion = z.object({
  kind: z.literal('measurements'),
  indicator: z.string().max(150).optional(),
  goal: goalId.optional(),
  focusArea: focusAreaId.optional(),
  page,
});

/** Meetings: the next, the last, the coming, the held, or all of a period. */
export const meetingsQuestion = z.object({
  kind: z.literal('meetings'),
  which: z.enum(['next', 'last', 'upcoming', 'held', 'all']),
  bodies: z.array(bodyId).optional(),
  period: period.optional(),
  initiatives: z.array(initiativeId).optional(),
  count: z.boolean().optional(),
  page,
});

/** One meeting with its agenda and decisions. */
export const meetingQuestion = z.object({ kind: z.literal('meeting'), meeting: meetingId });

export const changesQuestion = z.object({
  kind: z.literal('changes'),
  since: period,
  parties: z.array(partyId).optional(),
  mine,
  /** Also the tasks that are new, and decisions that were told of later than they were made. */
  all: z.boolean().optional(),
  initiatives: z.array(initiativeId).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  page,
});

/**
 * The digest of some days: what is late and due, the next meetings, what changed, what is awaited and what has grown old.
 * Clusters and bodies are one condition (of any of them), as is what a person leads or is to do; the others narrow it.
 */
export const weeklyDigestQuestion = z.object({
  kind: z.literal('weekly-digest'),
  clusters: z.array(clusterId).optional(),
  focusAreas: z.array(focusAreaId).optional(),
  bodies: z.array(bodyId).optional(),
  initiatives: z.array(initiativeId).optional(),
  mine,
  /** What changed is counted from this day on; without it, of the last seven days. */
  since: day.optional(),
  /** The digest it goes out as, of an ISO week (`2026-W48`): with what the secretariat wrote on top of it. */
  issue: z.object({ subscription: subscriptionId, week: z.string().max(10) }).optional(),
});

/**
 * What somebody is reminded of on the days from the first to the last (`to`: without it, today), as true as it is today;
 * without `from`, what they will be. Only ever asked for themselves.
 */
export const remindersQuestion = z.object({
  kind: z.literal('reminders'),
  /** Filled in by who hears the question, as the next is. */
  person: personId.optional(),
  /** They are of the secretariat by configuration, which the register does not know. */
  secretariat: z.boolean().optional(),
  from: day.optional(),
  to: day.optional(),
  /** When they want to hear of it again, where they said so; of what, they choose on the card. */
  again: day.optional(),
  page,
});

/**
 * The links of calendars: of who asks (`owner`), or of everybody. Whose they are is filled in by who hears the question,
 * and never taken from a card.
 */
export const feedsQuestion = z.object({
  kind: z.literal('feeds'),
  feed: feedId.optional(),
  /** The one of whoever asks to this party. */
  party: partyId.optional(),
  owner: personId.optional(),
  everyone: z.boolean().optional(),
  page,
});

/** One change, with what each field held before and after. */
export const changeQuestion = z.object({ kind: z.literal('change'), change: changeId });

/** Who changed what and when, the latest first: of an initiative and all about it, of one thing, or of everything. */
export const historyQuestion = z.object({
  kind: z.literal('history'),
  initiative: initiativeId.optional(),
  /** The thing of a change: `task:opfoelgning-2023`. */
  thing: z.string().max(300).optional(),
  /** Of what was read in from one work plan, by the id its changes share. */
  import: z.string().max(200).optional(),
  since: period.optional(),
  page,
});

/** Who has approved an agreement that was sent out, and whose approval is awaited; `party` is who was asked about. */
export const approvalsQuestion = z.object({
  kind: z.literal('approvals'),
  initiative: initiativeId,
  party: partyId.optional(),
});

/** How far the clusters have come: of one initiative, of one cluster, of both, or each with each. */
export const implementationQuestion = z.object({
  kind: z.literal('implementation'),
  initiative: initiativeId.optional(),
  cluster: clusterId.optional(),
  page,
});

/**
 * Which digests come by themselves, and when. Where it is asked (`here`), whether those of all places are meant, and the
 * instant of asking (`at`, ISO) are filled in by who hears the question, and never taken from a card.
 */
export const subscriptionsQuestion = z.object({
  kind: z.literal('subscriptions'),
  subscription: subscriptionId.optional(),
  here: z.string().max(500).optional(),
  everywhere: z.boolean().optional(),
  at: z.iso.datetime().optional(),
  page,
});

/**
 * The status of the work for a meeting of a body, as of a day, against what it was at the meeting before it (`since`).
 * Without a body, for the one of those that decide which meets next.
 */
export const statusDocumentQuestion = z.object({
  kind: z.literal('status-document'),
  body: bodyId.optional(),
  on: day.optional(),
  asked: period.optional(),
  since: day.optional(),
});

/** One initiative as an item on the agenda of a body; without one, of the body that is to take it up next. */
export const agendaItemQuestion = z.object({
  kind: z.literal('agenda-item'),
  initiative: initiativeId,
  body: bodyId.optional(),
});

/**
 * By when a case has to be where, to be taken up at a meeting or to be in force: of the body's meeting on a day, or its
 * next one; or by the day of entry into force, else as soon as it can be.
 */
export const deadlineChainQuestion = z.object({
  kind: z.literal('deadline-chain'),
  target: z.enum(['meeting', 'in-force']),
  body: bodyId.optional(),
  day: day.optional(),
  /** Who is to have it, where that was asked ("hvornår skal SSG have den"). */
  receiver: bodyId.optional(),
  initiative: initiativeId.optional(),
});

export const bodyQuestion = z.object({
  kind: z.literal('body'),
  body: bodyId,
  aspect: z.enum(['role', 'people', 'chair', 'work']),
});
export const bodiesQuestion = z.object({ kind: z.literal('bodies'), level: z.string().optional(), page });
export const clusterQuestion = z.object({
  kind: z.literal('cluster'),
  cluster: clusterId,
  /** Its people were asked for; the register names none. */
  people: z.boolean().optional(),
});
export const clustersQuestion = z.object({ kind: z.literal('clusters'), count: z.boolean().optional() });
export const municipalityQuestion = z.object({
  kind: z.literal('municipality'),
  municipality: municipalityId,
  aspect: z.enum(['role', 'cluster']),
});
export const municipalitiesQuestion = z.object({
  kind: z.literal('municipalities'),
  cluster: clusterId.optional(),
});
export const personQuestion = z.object({ kind: z.literal('person'), name: z.string() });
/** Who may change what: in a role, of one thing, or everybody who is known; only the secretariat is shown them all. */
export const peopleQuestion = z.object({
  kind: z.literal('people'),
  initiative: initiativeId.optional(),
  cluster: clusterId.optional(),
  party: partyId.optional(),
  role: role.optional(),
  page,
});
export const termQuestion = z.object({ kind: z.literal('term'), term: termId });
export const agreementQuestion = z.object({
  kind: z.literal('agreement'),
  agreement: agreementId,
  part: z.enum([
    'overview',
    'visions',
    'focus-areas',
    'goals',
    'indicators',
    'principles',
    'national-goals',
    'national-indicators',
    'follow-up',
    'parties',
    'validity',
  ]),
  focusArea: focusAreaId.optional(),
  goal: goalId.optional(),
});
export const factsQuestion = z.object({ kind: z.literal('facts'), facts: z.array(factId).min(1), page });
export const sourcesQuestion = z.object({ kind: z.literal('sources') });
/**
 * What is chosen for whoever asks and for where they ask; in their own chat, for those of the secretariat, for the
 * collaboration too. Everything but the kind is filled in by who hears the question, and never taken from a card.
 */
export const settingsQuestion = z.object({
  kind: z.literal('settings'),
  place: placeKind.optional(),
  /** The place, and the moment that the next digest is reckoned from. */
  here: z.string().optional(),
  at: z.string().optional(),
  person: personId.optional(),
  secretariat: z.boolean().optional(),
  /** The language they chose, and whether questions without an answer are kept, which the register does not know. */
  language: locale.optional(),
  keepsMissed: z.boolean().optional(),
});
export const helpQuestion = z.object({
  kind: z.literal('help'),
  topic: z.enum(['welcome', 'help', 'greeting', 'thanks', 'language', 'own-language', 'tour']),
  /** What kind of place it is asked in. */
  place: placeKind.optional(),
  /** Who added the bot there. */
  addedBy: z.string().max(200).optional(),
  /** Of the tour. */
  page: z.number().int().min(0).max(9).optional(),
});

/** Everything that can be asked; parsed wherever it comes from outside (buttons, the short memory). */
export const question = z.discriminatedUnion('kind', [
  initiativeQuestion,
  initiativesQuestion,
  dueQuestion,
  tasksQuestion,
  milestonesQuestion,
  decisionsQuestion,
  decisionQuestion,
  ordersQuestion,
  planQuestion,
  yearQuestion,
  measurementsQuestion,
  meetingsQuestion,
  meetingQuestion,
  taskQuestion,
  milestoneQuestion,
  changesQuestion,
  changeQuestion,
  historyQuestion,
  approvalsQuestion,
  implementationQuestion,
  subscriptionsQuestion,
  statusDocumentQuestion,
  agendaItemQuestion,
  deadlineChainQuestion,
  freshnessQuestion,
  updateRoundQuestion,
  bodyQuestion,
  bodiesQuestion,
  clusterQuestion,
  clustersQuestion,
  municipalityQuestion,
  municipalitiesQuestion,
  personQuestion,
  peopleQuestion,
  termQuestion,
  agreementQuestion,
  factsQuestion,
  sourcesQuestion,
  helpQuestion,
  weeklyDigestQuestion,
  remindersQuestion,
  feedsQuestion,
  settingsQuestion,
]);
export type Question = z.infer<typeof question>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type Aspect = (typeof aspects)[number];

/** What most people want to know of an initiative; what it is stands beside its status. */
const overview: readonly Aspect[] = ['status', 'parts', 'involved', 'next'];

/** The facts that a question asks of an initiative, each once, in the order asked. */
export const askedAspects = ({ aspect, also = [] }: QuestionOf<'initiative'>): Aspect[] => [
  ...new Set([...(aspect === 'overview' ? overview : [aspect]), ...also]),
];
