import type { Agreement, AgreementPoint, FocusArea, Goal, Indicator } from '../domain/agreement';
import type { Approval } from '../domain/approval';
import type { Body, Cluster, Member, Municipality, NamedParty } from '../domain/body';
import type { Change, ChangedDocument } from '../domain/change';
import type { Day } from '../domain/day';
import type { ChainState, ChainStep } from '../domain/deadline-chain';
import type { Deadlines } from '../domain/deadlines';
import type { Delivery } from '../domain/delivery';
import type { Slot } from '../domain/digest-slots';
import type { Feed } from '../domain/feed';
import type { ActionPlan, GoalReport, Measurement } from '../domain/follow-up';
import type { Implementation } from '../domain/implementation';
import type { Initiative, Involvement, Order, Place, StatusEntry } from '../domain/initiative';
import type { Fact, Term } from '../domain/knowledge';
import type { AgendaItem, Decision, DecisionResult, Meeting } from '../domain/meeting';
import type { Parked } from '../domain/parked';
import type { Role } from '../domain/person';
import type { Phase } from '../domain/phase';
import type { Prose } from '../domain/prose';
import type { ReminderSettings } from '../domain/reminder-settings';
import type { DatedText, Reported, Source } from '../domain/source';
import type { Span } from '../domain/span';
import type { Subscription } from '../domain/subscription';
import type { Milestone, Task } from '../domain/task';
import type { Paged } from '../lib/paging';
import type { Aspect, Question, QuestionKind, QuestionOf } from './question';

/** The ids an answer is about and shows, by kind; the order is that of the answer. */
export interface About {
  initiatives: string[];
  meetings: string[];
  milestones: string[];
  tasks: string[];
  decisions: string[];
  bodies: string[];
  clusters: string[];
  municipalities: string[];
  agreement: string[];
  facts: string[];
}

/** A source the answer rests on, with the lines where it says so. */
export interface Citation {
  source: Source;
  lines: string[];
}

/** An initiative in one line: its title and its status on the day asked about. */
export interface InitiativeLine {
  initiative: Initiative;
  status: StatusEntry | undefined;
  area: Prose | undefined;
}

/** Something that is due: one line per fact; a task and the milestone it points to are one. */
export type DueItem =
  | {
      kind: 'task';
      task: Task;
      milestone: Milestone | undefined;
      parties: NamedParty[];
      initiatives: Initiative[];
      end: Day;
    }
  | { kind: 'milestone'; milestone: Milestone; initiatives: Initiative[]; end: Day }
  | {
      kind: 'meeting';
      meeting: Meeting;
      body: NamedParty | undefined;
      agenda: AgendaLine[];
      deadlines: Deadlines | undefined;
      end: Day;
    };

export interface AgendaLine {
  what: Prose;
  planned: boolean;
  type: AgendaItem['type'];
  /** What was decided, in words, and what that comes to where somebody reported it. */
  outcome: Prose | undefined;
  result: DecisionResult | undefined;
  paper: AgendaItem['paper'];
  /** The meeting that took it over, and the one it comes from, by their titles. */
  movedTo: Prose | undefined;
  movedFrom: Prose | undefined;
  initiatives: Initiative[];
}
export interface TaskLine {
  task: Task;
  parties: NamedParty[];
  initiatives: Initiative[];
  /** Open by the source's own words and past its end. */
  overdue: boolean;
}
export interface MilestoneLine {
  milestone: Milestone;
  initiatives: Initiative[];
  past: boolean;
}
export interface DecisionLine {
  decision: Decision;
  body: NamedParty | undefined;
  initiatives: Initiative[];
}
/** How a decision is followed up, going by the tasks that are tied to it alone: late, open, done, or by no task at all. */
export const followUps = ['late', 'open', 'none', 'done'] as const;
export type FollowUp = (typeof followUps)[number];
/** A decision with the item it was made of and the tasks that follow it up. */
export interface FollowedDecision extends DecisionLine {
  item: Prose | undefined;
  tasks: TaskLine[];
  followUp: FollowUp;
}
export interface MeetingLine {
  meeting: Meeting;
  body: NamedParty | undefined;
  agenda: AgendaLine[];
  /** Where its day is exact and to come, and its body has a rule. */
  deadlines: Deadlines | undefined;
  past: boolean;
}
/** A change, with the change that took it back, and what it was made to; names of ids stand beside the answer. */
export interface ChangeLine {
  change: Change;
  undone: Change | undefined;
  /** The changes that it took back, or with `isRepeat` made again. */
  settles: readonly Pick<ChangeLine, 'change' | 'isRepeat'>[];
  isRepeat: boolean;
  documents: ShownDocument[];
}
/** What a change did to one thing, as people understand it; `isGone`: what had been created is taken out again. */
export type ShownDocument = ChangedDocument & {
  subject: Prose | undefined;
  /** Whose it is within its subject: the party of an approval, the cluster that tells. */
  part: Prose | undefined;
  isGone: boolean;
};
/** A digest that comes by itself; `next` is not in sight where it waits for a meeting that nobody has planned. */
export interface SubscriptionLine {
  subscription: Subscription;
  /** What it is about; `undefined` for everything, or what is its owner's. */
  name: Prose | undefined;
  /** Who set it up. */
  owner: string | undefined;
  /** Before whose meetings it comes. */
  bodies: Prose[];
  next: Slot | undefined;
  /** Nothing comes as long as the bot cannot speak in its place. */
  parked: Parked | undefined;
  /** What became of the last digest; `undefined` where nobody who asks knows. */
  last: Delivery | 'never' | undefined;
  /** What it would say now. */
  digest: QuestionOf<'weekly-digest'>;
}
export interface OrderLine {
  order: Order;
  initiative: Initiative;
  area: Prose | undefined;
}

/** What a party has answered; `inSources` is false where no source names the party. */
export interface ApprovalLine {
  approval: Approval;
  party: NamedParty;
  inSources: boolean;
}
/** How far a cluster has come; `undefined` where it has told nothing. */
export interface ImplementationCell {
  cluster: Cluster;
  implementation: Implementation | undefined;
}
export interface ImplementationRow {
  initiative: Initiative;
  cells: ImplementationCell[];
}
/** What is planned for a goal in a year; no plan, or one without initiatives, is told as such. */
export interface GoalPlan {
  goal: Goal;
  area: FocusArea;
  plan: ActionPlan | undefined;
  initiatives: InitiativeLine[];
}
/** Whether an initiative, its status or what is ordered of it became known since the meeting before. */
export type StatusMark = 'new' | 'changed' | 'same';
/** An initiative in a status document: how it stands, how it stood at the meeting before, and where that is read. */
export interface StatusRow {
  initiative: Initiative;
  /** What it is part of. */
  parent: Initiative | undefined;
  lead: NamedParty[];
  status: StatusEntry | undefined;
  before: StatusEntry | undefined;
  mark: StatusMark;
  /** What is ordered into the next year. */
  orders: Order[];
  /** It is not finished, and nobody has told of it for longer than the collaboration's limit. */
  isOld: boolean;
  citations: Citation[];
}
/** The initiatives that serve a goal; without one, those of a focus area that serve none. */
export interface StatusGoal {
  goal: Goal | undefined;
  rows: StatusRow[];
}
export interface StatusArea {
  area: FocusArea;
  goals: StatusGoal[];
}
/** An indicator with all that was measured of it, the oldest first; a national one has no goal. */
export interface Series {
  indicator: Indicator;
  goal: Goal | undefined;
  area: FocusArea | undefined;
  agreement: Agreement['id'] | undefined;
  points: Measurement[];
}

/** Something somebody is reminded of: by when it is due, and on which of the days asked for they are. */
export type ReminderLine = {
  thing: string;
  deadline: Day;
  day: Day;
} /** `shared`: it falls to all clusters, so that nobody of one can say that it is done. */ & (
  | { kind: 'task'; task: TaskLine; shared: boolean }
  /** Its status is older than the limit, and papers for the meeting are due. */
  | { kind: 'status'; initiative: InitiativeLine; meeting: MeetingLine }
  /** An item of an agenda without its paper. */
  | {
      kind: 'paper';
      item: { id: string; what: Prose; initiatives: Initiative[] };
      meeting: MeetingLine;
    }
);

/** What a question is about; without a list there is no such condition. Parties and `mine` are one: any of them. */
export type Concern = Pick<QuestionOf<'due'>, 'parties' | 'mine' | 'initiatives' | 'focusAreas'>;

/** What stands in a year: something that is due, or a deadline that a meeting brings along. */
export interface YearItem {
  kind: 'meeting' | 'paper' | 'agenda' | 'evaluation' | 'milestone' | 'task';
  day: Day;
  /** 1–12; `undefined` where it may fall into more than one. `day` is then the last it can be. */
  month: number | undefined;
  due: DueItem;
}
export type YearKind = YearItem['kind'];

/** What is due in a week. */
export interface WeekOfDue {
  year: number;
  week: number;
  span: Span;
  items: DueItem[];
}

/** The newest status of an initiative, and the one before the time asked about. */
export interface Moved {
  initiative: Initiative;
  before: StatusEntry | undefined;
  after: StatusEntry;
}

/** The first of a list, with how many there are in all. */
export interface Few<T> {
  items: T[];
  total: number;
}

/** What an agenda item says and the register may not hold. */
export type AgendaGap = 'wanted' | 'description' | 'status' | 'lead' | 'meeting';

/** Where files can be fetched, or that they are handed over in the chat; `undefined`: neither can be. */
export type FilesAt<F extends string> = Readonly<Record<F, string>> | 'chat' | undefined;

/** An agreement with the approvals that were asked for, some of which are awaited. */
export interface Awaited {
  initiative: Initiative;
  approvals: ApprovalLine[];
}

/** A list with how many there are in all; `items` is one page of it (`pageSize` each). */
export type Listed<T> = Paged<T>;
/** Lines on one page of a list. */
export const pageSize = 10;
/** Reminders on one page: each has rows of buttons. */
export const remindersOnPage = 5;

/** What was asked of somebody in a round, and who answered when. */
export interface RoundLine {
  initiative: Initiative;
  person: string;
  answer: { by: string; on: Day } | undefined;
}

/** An initiative with an old status, in its group; `name`: undefined where nobody leads it, `of`: how many are in the group. */
export type StaleLine = InitiativeLine & { group: { name: Prose | undefined; of: number } };

/** A step of a chain of deadlines, with the short name of its body; `past`: its day is behind us. */
export type ChainLine = ChainStep & { called: Prose | undefined; past: boolean };

/** The link of a calendar. */
export interface FeedLine {
  feed: Feed;
  /** Of what it is, unless of its owner's own. */
  name: Prose | undefined;
  /** Who takes over from it, and from which day on. */
  takeOver: { on: Day; by: NamedParty[] } | undefined;
  /** Whose it is, where that is somebody else. */
  owner: string | undefined;
  /** Told to its owner alone. */
  address: string | undefined;
}

/** What each kind of question is answered with. */
export interface Payloads {
  initiative: {
    initiative: Initiative;
    /** The newest status known on the day asked about; `undefined` where no source gives one. */
    status: StatusEntry | undefined;
    /** All status entries with a phase, newest first, up to the day asked about. */
    history: StatusEntry[];
    /** What was told of those that have gone into it, each newest first. */
    mergedHistory: { initiative: Initiative; entries: StatusEntry[] }[];
    /** Mentions without a usable status. */
    mentions: StatusEntry[];
    description: DatedText | undefined;
    effect: DatedText | undefined;
    area: FocusArea | undefined;
    goal: Goal | undefined;
    parent: Initiative | undefined;
    children: InitiativeLine[];
    /** Those it is related to, by its own word or by theirs; what it is part of, and its parts, stand by themselves. */
    related: Initiative[];
    parts: Initiative['parts'];
    lead: { involvement: Involvement; party: NamedParty }[];
    involved: { involvement: Involvement; party: NamedParty }[];
    /** Parties to it that no source gives a role. */
    actors: NamedParty[];
    places: { place: Place; party: NamedParty }[];
    /** Places that an earlier source names and the newest does not: neither confirmed nor denied. */
    uncertainPlaces: { place: Place; party: NamedParty }[];
    /** The clusters or municipalities that the register does not name in it, where those were asked for. */
    absent: NamedParty[];
    dates: MilestoneLine[];
    /** Which condition none of the dates meets, where they are shown nevertheless. */
    datesUnmet: 'types' | 'match' | undefined;
    /** The dates that hold the words asked for, where no part does. */
    partDates: MilestoneLine[];
    tasks: TaskLine[];
    decisions: DecisionLine[];
    meetings: MeetingLine[];
    orders: Order[];
    /** Empty where it was not sent out for approval. */
    approvals: ApprovalLine[];
    /** How far each cluster has come. */
    implementations: ImplementationCell[];
    conflict: DatedText | undefined;
    /** The aspects that are shown: those asked for, of an overview those there are. */
    asked: Aspect[];
    /** Aspects that were asked for and about which the register holds nothing. */
    missing: Aspect[];
  };
  initiatives: {
    list: Listed<InitiativeLine>;
    byPhase: { phase: Phase; count: number }[];
    /** Whether the places asked about still take part is in doubt, in all of them. */
    doubtful: boolean;
  };
  due: {
    overdue: DueItem[];
    /** Past their end, but that they are still open was only deduced. */
    uncertain: DueItem[];
    /** How many there are of the two, on all pages together. */
    overdueCount: number;
    uncertainCount: number;
    /** Older tasks whose state the register does not know; only counted. */
    unknownCount: number;
    /** Overdue things outside a period that begins on a day of its own ("i denne uge"); only counted. */
    behindCount: number;
    weeks: WeekOfDue[];
    apart: { day: Day; items: DueItem[] } | undefined;
    /** Things after the period, where it holds nothing: the nearest true thing. */
    next: DueItem | undefined;
    total: number;
    page: number;
    pages: number;
  };
  tasks: { list: Listed<TaskLine>; apart: { day: Day; items: TaskLine[] } | undefined };
  milestones: { list: Listed<MilestoneLine> };
  task: {
    task: TaskLine;
    /** Who of the parties does it. */
    person: string | undefined;
    recipients: NamedParty[];
    /** The date it is due by. */
    milestone: Milestone | undefined;
  };
  milestone: {
    milestone: MilestoneLine;
    bodies: NamedParty[];
    /** The tasks that are due by it. */
    tasks: TaskLine[];
  };
  decisions: {
    list: Listed<FollowedDecision>;
    /** How many of all pages are followed up how, where that was asked for. */
    counts: Readonly<Record<FollowUp, number>> | undefined;
    meeting: MeetingLine | undefined;
    nearest: DecisionLine | undefined;
  };
  decision: { decision: FollowedDecision; meeting: MeetingLine | undefined };
  orders: { list: Listed<OrderLine> };
  plan: { year: number; goals: GoalPlan[] };
  year: {
    year: number;
    /** All of the year, the soonest first. */
    items: YearItem[];
    /** The addresses of its page and picture, where whoever asks can be given some. */
    links: { page: string; picture: string } | undefined;
  };
  measurements: { list: Listed<Series> /** How many have been measured. */; measured: number };
  meetings: {
    list: Listed<MeetingLine>;
    /** Where none was found: the latest known one of the same bodies. */
    nearest: MeetingLine | undefined;
    /** Others have meetings to come, though those asked about have none. */
    othersMeet: boolean;
  };
  meeting: { meeting: MeetingLine; decisions: DecisionLine[] };
  changes: {
    since: Day;
    statuses: Moved[];
    decisions: DecisionLine[];
    /** New tasks, where they were asked for. */
    tasks: TaskLine[];
    /** Everything, counted; the lists are one page together. */
    total: number;
    page: number;
    pages: number;
  };
  change: ChangeLine & {
    initiative: Initiative | undefined;
    /** The digest that was set up or changed, as it is now. */
    digest: SubscriptionLine | undefined;
    /** What became of the digest that was sent at once by it. */
    sending: Delivery | 'soon' | undefined;
  };
  subscriptions: {
    list: Listed<SubscriptionLine>;
    /** Of whom nobody knows whether they were reminded on a day, by name; for the secretariat, the newest day first. */
    reminders: { day: Day; names: string[] }[];
    /** How many pieces of news wait, because nobody of the secretariat can be reached. */
    untold: number;
  };
  history: { list: Listed<ChangeLine>; subject: Prose | undefined };
  approvals: {
    initiative: Initiative;
    status: StatusEntry | undefined;
    approvals: ApprovalLine[];
    /** How the initiative itself stands, where the register holds no approvals; and who has to do with it. */
    instead: InitiativeLine | undefined;
    involved: { involvement: Involvement; party: NamedParty }[];
    actors: NamedParty[];
  };
  implementation: {
    list: Listed<ImplementationRow>;
    initiative: Initiative | undefined;
    cluster: Cluster | undefined;
    /** How the initiative itself stands, where no cluster has told how far it is. */
    instead: InitiativeLine | undefined;
  };
  'status-document': {
    /** The body decides for the whole collaboration, and is shown all of its work. */
    seesAll: boolean;
    body: NamedParty;
    /** Its short name. */
    called: Prose;
    asOf: Day;
    /** The meeting it is for: the next of the body. */
    meeting: MeetingLine | undefined;
    since: Day;
    /** The meeting that was held on that day, where it is known so exactly. */
    previous: Meeting | undefined;
    /** The year that orders reach into. */
    year: number;
    areas: StatusArea[];
    total: number;
    changed: number;
    /** Those without any status, and those with one that is too old; nobody is in both. */
    missing: StatusRow[];
    old: StatusRow[];
    freshDays: number;
    /** How many were finished before, and are left out. */
    finished: number;
    files: FilesAt<'docx' | 'xlsx'>;
  };
  'agenda-item': {
    body: NamedParty;
    called: Prose;
    /** All that is known of the initiative. */
    facts: Payloads['initiative'];
    /** The next meeting of the body, or the one that has it on its agenda. */
    meeting: MeetingLine | undefined;
    /** Where it stands on the agenda of that meeting already. */
    item: AgendaLine | undefined;
    /** What somebody has to write: the register holds nothing of it. */
    gaps: AgendaGap[];
    files: FilesAt<'docx'>;
  };
  feeds: { list: Listed<FeedLine> };
  settings: {
    /** Of whoever asks; `undefined` where others read along, or who asks is not known by an id. */
    reminders: ReminderSettings | undefined;
    /** The links of their calendars. */
    calendars: number;
    /** The digests that come to the place. */
    digests: SubscriptionLine[];
    /** What the secretariat decides for everybody; `undefined` for anybody else. */
    shared:
      | {
          freshDays: number;
          /** Of all places. */
          digests: number;
          /** Who may change something, by the register. */
          people: number;
        }
      | undefined;
  };
  freshness: {
    /** By group, the largest first, within it the oldest status first. */
    list: Listed<StaleLine>;
    /** The limit, in days. */
    freshDays: number;
  };
  'update-round': {
    by: string;
    on: Day;
    /** The meeting before which it was asked. */
    meeting: Prose | undefined;
    answered: number;
    /** It was taken back: nobody is asked any more. */
    isGone: boolean;
    /** The day of the last reminder. */
    reminded: Day | undefined;
    /** Those who still owe an answer come first. */
    list: Listed<RoundLine>;
    /** Those who owe an answer, by name. */
    missing: string[];
  };
  'deadline-chain': {
    initiative: Initiative | undefined;
    /** In the order of time; empty where the body has no deadlines, or meets on no day that is known. */
    steps: ChainLine[];
    state: ChainState;
    /** The first step that stands in the way. */
    first: ChainLine | undefined;
    /** What can be reached from today on, where the target cannot: by a new case, and by one its first body has taken up. */
    nearest: ChainLine[];
    shortcut: ChainLine[];
    /** What is in the way of an answer: the body has no deadlines, or no meeting to come. */
    missing: 'rule' | 'meeting' | undefined;
  };
  body: {
    body: Body;
    role: DatedText | undefined;
    people: Member[];
    chair: Member | undefined;
    predecessor: NamedParty | undefined;
    successors: NamedParty[];
    nextMeeting: MeetingLine | undefined;
    lastMeeting: MeetingLine | undefined;
    initiatives: InitiativeLine[];
    openTasks: TaskLine[];
    missing: 'people' | 'chair' | undefined;
    /** Who corrected it last. */
    edited: Reported | undefined;
  };
  bodies: { list: Listed<Body> };
  cluster: {
    cluster: Cluster;
    /** Who takes over from it. */
    successors: NamedParty[];
    /** Those that are known to belong to it. */
    municipalities: Municipality[];
    initiatives: InitiativeLine[];
    openTasks: TaskLine[];
    edited: Reported | undefined;
  };
  clusters: { clusters: Cluster[] };
  municipality: {
    municipality: Municipality;
    role: DatedText | undefined;
    initiatives: InitiativeLine[];
    /** The agreements that await its approval. */
    awaiting: InitiativeLine[];
    cluster: Cluster | undefined;
    missing: 'cluster' | undefined;
    edited: Reported | undefined;
  };
  municipalities: { municipalities: Municipality[]; cluster: Cluster | undefined };
  person: { people: { person: Member; body: NamedParty }[] };
  people: {
    /** Somebody whom only configuration names has no name here before they write. */
    list: Listed<{
      name: string | undefined;
      grants: { role: Role; what: Prose | undefined; configured?: true }[];
    }>;
    /** What was asked about is a thing, and nobody but the secretariat may change it. */
    onlySecretariat: boolean;
  };
  term: {
    term: Term;
    /** `undefined` where the term is known by name only. */
    definition: Prose | undefined;
    body: NamedParty | undefined;
  };
  agreement: {
    agreement: Agreement;
    points: AgreementPoint[];
    focusAreas: FocusArea[];
    goals: { goal: Goal; area: FocusArea }[];
    indicators: { indicator: Indicator; goal: Goal | undefined }[];
    /** What is followed up on the one goal asked for. */
    followed: { reports: GoalReport[]; series: Series[]; year: number; plan: GoalPlan } | undefined;
    /** Why a part is empty, in the register's words. */
    note: Prose | undefined;
  };
  facts: { facts: Fact[] };
  sources: { sources: Source[] };
  help: {
    topic: QuestionOf<'help'>['topic'];
    nextMeetings: MeetingLine[];
    /** One that people work on, to try a question with. */
    initiative: Initiative | undefined;
  };
  'weekly-digest': {
    concern: Concern;
    /** What the secretariat wrote on top of it. */
    line: Prose | undefined;
    /** Nothing to say: nothing is late, due, new, awaited or old, and nobody meets within the two weeks. */
    quiet: boolean;
    since: Day;
    /** The last day of the two weeks that begin today. */
    until: Day;
    overdue: Few<DueItem>;
    /** Past their end, but that they are still open was only deduced. */
    uncertainCount: number;
    /** Tasks and milestones, and the meetings that do not stand by themselves. */
    due: { weeks: WeekOfDue[]; total: number };
    /** The next of each body asked about; without one, of those that decide. `called`: by its short name. */
    meetings: { meeting: MeetingLine; called: Prose }[];
    /** Bodies of which no coming meeting is known, by their short names. */
    unplanned: Prose[];
    changes: { moved: Moved[]; decisions: DecisionLine[]; tasks: TaskLine[]; total: number };
    awaited: Few<Awaited>;
    /** What some clusters have not carried out, or told nothing of. */
    unfinished: Few<ImplementationRow>;
    /** What is not finished and has no status, or one older than the collaboration's limit; the oldest first. */
    stale: Few<InitiativeLine>;
  };
  reminders: {
    settings: ReminderSettings;
    /** How many changes were made to them: buttons of one card know what they were drawn from. */
    version: number;
    /** What is to come was asked for; else it is the card of a day. */
    coming: boolean;
    /** The last day that is told of. */
    to: Day;
    /** There is nothing to remind of. */
    quiet: boolean;
    /** How many deadlines have passed, on all pages together. */
    late: number;
    list: Listed<ReminderLine>;
    /** What they want to hear of later than that. */
    setAside: number;
  };
}

/** An answer: what was asked, what was found, what it is about and what it rests on. */
export type AnswerOf<K extends QuestionKind> = {
  kind: K;
  question: QuestionOf<K>;
  today: Day;
  /** A status that is older than so many days is old. */
  freshDays: number;
  /** False where the question was understood but the register holds nothing: the outcome `none`. */
  found: boolean;
  about: About;
  citations: Citation[];
  /** Names by id: of everything the question names, for its echo, and of what the answer refers to by id only. */
  names: Record<string, Prose>;
  /** What has gone into the initiatives that the question names. */
  mergers?: readonly { title: Prose; into: Prose }[];
  /** The parties asked about that are no more, who has taken over from them, and since when. */
  successions?: readonly { name: Prose; heirs: readonly Prose[]; on: Day }[];
} & Payloads[K];

export type Answer = { [K in QuestionKind]: AnswerOf<K> }[QuestionKind];

/** Asks a register; the only way to read one. Implemented in `ask.ts`. */
export type Ask = (question: Question) => Answer;
