import type { Question } from '../queries/question';
import type { Cue } from './cue';

/** Is a question about one of these kinds, or about one of these facts of an initiative? */
export const isOf =
  (...told: readonly string[]) =>
  (question: Question): boolean =>
    told.includes(question.kind) || ('aspect' in question && told.includes(question.aspect));

const isNot =
  (...told: readonly string[]) =>
  (question: Question): boolean =>
    !told.includes(question.kind) &&
    !('aspect' in question && told.includes(`${question.kind}:${question.aspect}`)) &&
    !('part' in question && told.includes(`${question.kind}:${question.part}`));

/** Lists, which tell what there is and when, and no more of it. */
const lists = ['initiatives', 'tasks', 'due', 'milestones', 'decisions', 'orders', 'meetings'] as const;
/** Lists of other things, and what is put together of several. */
const others = [
  ...(['clusters', 'municipalities', 'sources', 'changes', 'freshness', 'plan', 'year'] as const),
  ...(['weekly-digest', 'deadline-chain'] as const),
] as const;
/** What a body, a cluster or a municipality is. */
const parties = ['body:role', 'body:people', 'body:work', 'cluster', 'municipality:role', 'bodies'] as const;

const holds = (question: Question, ...fields: readonly string[]): boolean =>
  fields.some((field) => field in question);
/** Is a list anything but all there are? */
const isNarrowed = (question: Question): boolean =>
  holds(question, 'phases', 'reached', 'initiatives', 'sort', 'parent', 'goal');
/** Lists of what somebody may have, or lead, or be old and new in. */
const isAnybodys = isOf(
  ...([...lists, 'changes', 'freshness', 'plan', 'facts', 'agreement', 'clusters'] as const),
  ...([
    'municipalities',
    'sources',
    'implementation',
    'approvals',
    'deadline-chain',
    'measurements',
  ] as const),
);
/** What comes back every year is told there, or its name says so. */
const ofAYear = isOf(
  ...(['task', 'term', 'subscriptions', 'help', 'year', 'plan', 'milestone', 'tasks', 'agreement'] as const),
  ...(['initiative:status', 'description', 'history', 'next', 'dates', 'reminders'] as const),
);
/** What is told in words may hold the largest and the smallest of something. */
const toldInText = isOf('facts', 'measurements', 'agreement');
/** The latest of them come first. */
const latestFirst = isOf('decisions', 'changes', 'history', 'meetings', 'sources');
/** Lists in which what is late can be told from what is not. */
const mayBeLate = isOf(
  ...([
    'due',
    'tasks',
    'task',
    'milestone',
    'initiative',
    'initiatives',
    'weekly-digest',
    'reminders',
  ] as const),
  ...(['milestones', 'freshness', 'plan', 'help', 'implementation'] as const),
);

/**
 * What a cue names, and whether a question makes use of it: its answer tells that. One initiative's card tells most
 * of what is known of it.
 */
export const uses: readonly { cues: readonly Cue[]; isUsed(question: Question): boolean }[] = [
  { cues: ['task'], isUsed: (question) => !isOf('initiatives', 'cluster', 'municipality')(question) },
  {
    cues: ['source'],
    isUsed: (question) => !(isOf('initiatives')(question) || isOf('places', 'dates')(question)),
  },
  { cues: ['meeting'], isUsed: (question) => !isOf('body', 'initiatives')(question) },
  {
    cues: ['evaluation'],
    isUsed: (question) => /"initiative"|"evaluation"|"task"|"milestone"/.test(JSON.stringify(question)),
  },
  {
    cues: ['indicator', 'vision', 'principle'],
    isUsed: isOf('agreement', 'initiative', 'facts', 'term', 'measurements', 'plan'),
  },
  { cues: ['how-many'], isUsed: (question) => !isOf('due', 'body')(question) },
  { cues: ['when'], isUsed: isNot(...parties, 'clusters', 'municipalities', 'person', 'people', 'term') },
  { cues: ['where'], isUsed: isNot('body:role', 'body:people', 'meetings', 'meeting') },
  {
    cues: ['who'],
    isUsed: isNot(
      ...(['initiatives', 'due', 'meetings', 'meeting', 'milestones', 'municipality:role'] as const),
      ...(['term', 'measurements', 'changes', 'agreement:overview', 'initiative:meetings'] as const),
      ...(['initiative:dates', 'initiative:parts', 'initiative:next'] as const),
    ),
  },
  // "Initiatives without a lead": no list of tasks nobody is named for.
  {
    cues: ['initiative'],
    isUsed: (question) => !('unassigned' in question),
  },
  {
    cues: ['change'],
    isUsed: (question) => !(question.kind === 'initiatives' && !('sort' in question || 'on' in question)),
  },
  {
    cues: ['recurring', 'open', 'overdue', 'unassigned', 'not'],
    isUsed: isNot(...parties, 'clusters', 'municipalities'),
  },
  {
    cues: ['not'],
    isUsed: (question) =>
      'unfollowed' in question ||
      isNot('decisions', 'milestones', 'agreement', 'orders', 'facts', 'measurements')(question),
  },
  { cues: ['unassigned', 'mine'], isUsed: isNot('decisions', 'meetings', 'meeting') },
  { cues: ['unassigned'], isUsed: isNot(...others, 'history', 'implementation') },
  // "My initiatives": whatever is anybody's has to be narrowed to whose it is.
  {
    cues: ['mine'],
    isUsed: (question) => !isAnybodys(question) || holds(question, 'mine', 'parties', 'concerns'),
  },
  {
    cues: ['recurring'],
    isUsed: (question) =>
      holds(question, 'recurring') ||
      ofAYear(question) ||
      /"phases":\["ongoing"/.test(JSON.stringify(question)),
  },
  {
    cues: ['municipality', 'cluster'],
    isUsed: (question) =>
      question.kind !== 'initiatives' ||
      holds(question, 'municipalities', 'clusters', 'parties', 'concerns', 'waiting', 'parent') ||
      (question.phases ?? []).some((phase) => phase === 'awaiting-approval' && question.phases?.length === 1),
  },
  // "Which agreements took effect this year": no list of them all.
  { cues: ['in-force'], isUsed: (question) => question.kind !== 'initiatives' || isNarrowed(question) },
  // "The three most important": nothing in a register tells which.
  { cues: ['foremost'], isUsed: (question) => !isAnybodys(question) || toldInText(question) },
  {
    cues: ['oldest'],
    isUsed: (question) => holds(question, 'sort') || !(isAnybodys(question) || isOf('meeting')(question)),
  },
  {
    cues: ['newest'],
    isUsed: (question) =>
      holds(question, 'sort') || latestFirst(question) || !(isAnybodys(question) || isOf('places')(question)),
  },
  { cues: ['overdue'], isUsed: (question) => holds(question, 'unfollowed') || mayBeLate(question) },
  { cues: ['edited', 'editing'], isUsed: isNot('initiative:involved') },
  { cues: ['approved'], isUsed: isNot('initiative:parts', 'initiative:effect') },
  // What belongs to the rest of the world ("er der frokost til mødet").
  { cues: ['foreign'], isUsed: () => false },
  {
    cues: ['involved', 'initiative', 'change', 'last', 'newest', 'oldest', 'status', 'agenda'],
    isUsed: isNot('body:role', 'municipality:role'),
  },
  { cues: ['next'], isUsed: (question) => !isOf('decisions')(question) },
  { cues: ['compared'], isUsed: isNot(...lists, ...others, ...parties, 'meeting') },
  { cues: ['difference'], isUsed: isNot(...lists, 'initiative:description') },
  { cues: ['planned', 'anything'], isUsed: isNot('body:role') },
  { cues: ['refused'], isUsed: isNot(...lists, ...parties) },
  { cues: ['why'], isUsed: isNot(...lists, ...others, 'meeting') },
];
