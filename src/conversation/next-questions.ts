import type { Wording } from '../cards/wording';
import type { Answer } from '../queries/answer';
import type { Question, QuestionKind } from '../queries/question';
import type { AskedAbout } from './asked-about';

/** A question that may come next: its words, and whether what they are read as is what they mean. */
export interface NextQuestion {
  words: string;
  isMeant(read: Question): boolean;
}

const isOnly = (ids: readonly string[] | undefined, id: string): boolean =>
  ids?.length === 1 && ids[0] === id;

/** Whether one thing alone is asked about, whichever kind of party it is. */
const isOf = (asked: Partial<Record<string, unknown>>, id: string): boolean =>
  isOnly(
    ['clusters', 'municipalities', 'parties', 'concerns'].flatMap(
      (field) => (asked[field] ?? []) as string[],
    ),
    id,
  );

type Meaning = (read: Question, id: string) => boolean;

/** What each question means, by what it is about. */
const meanings = {
  initiative: {
    'next-step': (q, id) => q.kind === 'initiative' && q.initiative === id && q.aspect === 'next',
    'decided-about': (q, id) => q.kind === 'decisions' && isOnly(q.initiatives, id),
    'on-agenda': (q, id) => q.kind === 'initiative' && q.initiative === id && q.aspect === 'meetings',
    'in-clusters': (q, id) => q.kind === 'implementation' && q.initiative === id,
  },
  party: {
    'deadlines-of': (q, id) => q.kind === 'due' && isOf(q, id),
    'tasks-of': (q, id) => q.kind === 'tasks' && isOf(q, id),
    'works-on': (q, id) => q.kind === 'initiatives' && isOf(q, id),
  },
  body: {
    // The day that is set apart is that of the meeting.
    'ready-before': (q) => q.kind === 'due' && q.apart !== undefined,
    'decided-by': (q, id) => q.kind === 'decisions' && isOnly(q.bodies, id),
    'new-since': (q) => q.kind === 'changes' && q.since !== undefined,
    'next-of': (q, id) => q.kind === 'meetings' && q.which === 'next' && isOnly(q.bodies, id),
  },
  anything: {
    mine: (q) => q.kind === 'tasks' || q.kind === 'due',
    'next-meeting': (q) => q.kind === 'meetings' && q.which === 'next' && q.bodies === undefined,
    overdue: (q) => q.kind === 'due' && q.overdueOnly === true && q.parties === undefined,
    unfollowed: (q) => q.kind === 'decisions' && q.unfollowed === true,
    unassigned: (q) => q.kind === 'tasks' && q.unassigned === true,
    'under-way': (q) => q.kind === 'initiatives' && (q.phases?.length ?? 0) > 1,
    'oldest-status': (q) => q.kind === 'initiatives' && q.sort === 'oldest-status',
    'awaiting-approval': (q) => q.kind === 'initiatives' && isOnly(q.phases, 'awaiting-approval'),
  },
} satisfies Record<string, Record<string, Meaning>>;

const work = ['overdue', 'mine', 'unassigned'] as const;

/** What is asked after an answer of a kind beside what it was about; kinds that are not here lead on by their buttons alone. */
const beside: Partial<Record<QuestionKind, readonly (keyof typeof meanings.anything)[]>> = {
  initiative: [],
  implementation: [],
  approvals: [],
  cluster: [],
  municipality: [],
  body: [],
  meeting: [],
  'deadline-chain': [],
  meetings: ['unfollowed'],
  initiatives: ['oldest-status', 'awaiting-approval', 'under-way'],
  decisions: ['unfollowed', 'next-meeting'],
  due: [...work, 'next-meeting'],
  tasks: [...work, 'next-meeting'],
  milestones: ['overdue', 'next-meeting'],
  changes: ['unfollowed', 'oldest-status'],
  year: ['next-meeting', 'overdue', 'mine'],
  plan: ['oldest-status', 'overdue'],
};

/** Topics that say of themselves what comes next. */
const leading: readonly string[] = ['tour', 'language'];

/**
 * What may be asked after an answer, the likeliest first; where nothing was told of the register, what may be asked at any
 * time.
 */
export function nextQuestions(
  answer: Answer | undefined,
  about: AskedAbout,
  { text }: Pick<Wording, 'text'>,
): NextQuestion[] {
  if (answer?.kind === 'help' && leading.includes(answer.topic)) return [];
  const isTold = answer?.found === true && answer.kind !== 'help';
  const others = isTold ? beside[answer.kind] : Object.keys(meanings.anything);
  if (!others) return [];
  const ofThings = (['initiative', 'party', 'body'] as const).flatMap((kind) => {
    const { id, name } = about[kind] ?? {};
    if (id === undefined || name === undefined) return [];
    return Object.entries<Meaning>(meanings[kind]).map(
      ([key, means]): NextQuestion => ({
        words: text(`next.${key}`, { name }),
        isMeant: (read) => means(read, id),
      }),
    );
  });
  const ofAnything = others.map(
    (key): NextQuestion => ({
      words: text(`next.${key}`),
      isMeant: meanings.anything[key as keyof typeof meanings.anything],
    }),
  );
  return [...ofThings, ...ofAnything];
}
