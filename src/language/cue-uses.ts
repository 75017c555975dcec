import type { Question } from '../queries/question';
import type { Cue } from './cue';
import {
  holds,
  isAnybodys,
  isNarrowed,
  isNot,
  isOf,
  latestFirst,
  lists,
  mayBeLate,
  ofAYear,
  others,
  parties,
  toldInText,
} from './question-kinds';

/**
 * What a cue names, and whether a question makes use of it: its answer tells that. One initiative's card tells most
 * of what is known of it.
 */
export const uses: readonly { cues: readonly Cue[]; isUsed(question: Question): boolean }[] = [
  { cues: ['task'], isUsed: (question) => !isOf('initiatives', 'cluster', 'municipality')(question) },
  {
    cues: ['source'],
    isUsed: (question) => holds(question, 'source') || !isOf('initiatives', 'places', 'dates')(question),
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
  {
    cues: ['goal'],
    isUsed: (question) => question.kind !== 'initiatives' || isNarrowed(question),
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
  {
    cues: ['in-force', 'ending', 'beginning'],
    isUsed: (question) => question.kind !== 'initiatives' || isNarrowed(question),
  },
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
  {
    cues: ['approved'],
    isUsed: isNot('initiative:parts', 'initiative:effect', 'clusters', 'municipalities', 'municipality:role'),
  },
  { cues: ['due'], isUsed: isNot('cluster', 'municipality:role', 'body:people') },
  // What belongs to the rest of the world ("er der frokost til mødet").
  { cues: ['foreign'], isUsed: () => false },
  {
    cues: ['involved', 'initiative', 'change', 'last', 'newest', 'oldest', 'status', 'agenda'],
    isUsed: isNot('body:role', 'municipality:role'),
  },
  // "Skal regionsrådet beslutte noget inden nytår": what was decided tells nothing of it.
  { cues: ['must'], isUsed: (question) => question.kind !== 'decisions' },
  { cues: ['next'], isUsed: (question) => !isOf('decisions')(question) },
  { cues: ['compared'], isUsed: isNot(...lists, ...others, ...parties, 'meeting') },
  { cues: ['difference'], isUsed: isNot(...lists, 'initiative:description', 'initiative:status') },
  { cues: ['planned', 'anything'], isUsed: isNot('body:role') },
  { cues: ['refused'], isUsed: isNot(...lists, ...parties) },
  { cues: ['why'], isUsed: isNot(...lists, ...others, 'meeting') },
];
