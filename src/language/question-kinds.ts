import type { Question } from '../queries/question';

/** Is a question about one of these kinds, or about one of these facts of an initiative? */
export const isOf =
  (...told: readonly string[]) =>
  (question: Question): boolean =>
    told.includes(question.kind) || ('aspect' in question && told.includes(question.aspect));

export const isNot =
  (...told: readonly string[]) =>
  (question: Question): boolean =>
    !told.includes(question.kind) &&
    !('aspect' in question && told.includes(`${question.kind}:${question.aspect}`)) &&
    !('part' in question && told.includes(`${question.kind}:${question.part}`));

/** Lists, which tell what there is and when, and no more of it. */
export const lists = [
  'initiatives',
  'tasks',
  'due',
  'milestones',
  'decisions',
  'orders',
  'meetings',
] as const;
/** Lists of other things, and what is put together of several. */
export const others = [
  ...(['clusters', 'municipalities', 'sources', 'changes', 'freshness', 'plan', 'year'] as const),
  ...(['weekly-digest', 'deadline-chain'] as const),
] as const;
/** What a body, a cluster or a municipality is. */
export const parties = [
  'body:role',
  'body:people',
  'body:work',
  'cluster',
  'municipality:role',
  'bodies',
] as const;

export const holds = (question: Question, ...fields: readonly string[]): boolean =>
  fields.some((field) => field in question);
/** Is a list anything but all there are? */
export const isNarrowed = (question: Question): boolean =>
  holds(question, 'phases', 'reached', 'initiatives', 'sort', 'parent', 'goal');
/** Lists of what somebody may have, or lead, or be old and new in. */
export const isAnybodys = isOf(
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
export const ofAYear = isOf(
  ...(['task', 'term', 'subscriptions', 'help', 'year', 'plan', 'milestone', 'tasks', 'agreement'] as const),
  ...(['initiative:status', 'description', 'history', 'next', 'dates', 'reminders'] as const),
);
/** What is told in words may hold the largest and the smallest of something. */
export const toldInText = isOf('facts', 'measurements', 'agreement');
/** The latest of them come first. */
export const latestFirst = isOf('decisions', 'changes', 'history', 'meetings', 'sources');
/** Lists in which what is late can be told from what is not. */
export const mayBeLate = isOf(
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
