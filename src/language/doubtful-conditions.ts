import type { Phase } from '../domain/phase';
import { contains } from '../domain/span';
import type { Question } from '../queries/question';
import { isStopWord } from './analyse';
import { isOf, uses } from './cue-uses';
import { type Asked, type Reading, wordsSaid } from './shapes/shape';

/** Buttons that are offered. */
const most = 4;

/**
 * Something is said that tells what is asked or narrows it ("som ingen har besluttet", "hvor mange", "i 2024"), and
 * the question makes no use of it: its answer would be to something else. `undefined` where all is used. `others`
 * are the questions that the utterance may be besides.
 */
export function doubtfulConditions(
  asked: Asked,
  reading: Reading,
  others: () => readonly Question[],
): Reading | undefined {
  if (reading.outcome !== 'question' || asked.inherited) return undefined;
  const { question } = reading;
  const { slots } = asked;
  // "How much money is there for psychiatry": no list of what there is tells that.
  const unrecorded = slots.cues.filter(({ value }) => value === 'unrecorded');
  if (unrecorded.length > 0 && lists(question))
    return {
      outcome: 'unknown-topic',
      words: wordsSaid(slots, slots.words.slice(unrecorded[0]?.from, unrecorded.at(-1)?.to)),
      nearest: [{ label: undefined, question }],
    };
  // "Hvad mangler at blive godkendt" speaks of no tasks.
  const passed = uses.some(
    ({ cues, isUsed }) =>
      slots.has(...cues) && !isUsed(question) && !(cues.includes('task') && slots.has('lacks')),
  );
  if (
    !passed &&
    !leavesPhases(asked, question) &&
    !leavesDenial(asked, question) &&
    !leavesLack(asked, question) &&
    !leavesException(asked, question) &&
    !leavesDoing(asked, question) &&
    !leavesTime(asked, question)
  )
    return undefined;
  const options = [question, ...others()]
    .filter((one, at, all) => all.findIndex((same) => JSON.stringify(same) === JSON.stringify(one)) === at)
    .slice(0, most)
    .map((one) => ({ label: undefined, question: one }));
  return { outcome: 'clarify', about: 'shape', words: slots.folded.original.trim(), options };
}

/** A phase was said, and nothing in that phase is asked for. */
function leavesPhases({ slots, today }: Asked, question: Question): boolean {
  if (slots.phases.length === 0) return false;
  if (question.kind === 'initiatives' && question.phases === undefined) return true;
  if ('states' in question || ofPhases(question)) return false;
  if (slots.phases.some(({ value }) => value.negated)) return true;
  if (isOf('decisions', 'meeting', 'meetings')(question)) return false;
  // "Hvad skal være på plads inden jul": what is to be done is due.
  const done = slots.phases.every(({ value }) => isDone(value.phase));
  const limit =
    question.kind === 'due' ? question.period : question.kind === 'tasks' ? question.due : undefined;
  const late = question.kind === 'due' && question.overdueOnly === true;
  return !(done && (late || (limit && (limit.to === null || limit.to >= today))));
}

/** Lists, which hold nothing of what is not recorded. */
const lists = isOf(
  ...([
    'initiatives',
    'tasks',
    'due',
    'milestones',
    'decisions',
    'meetings',
    'meeting',
    'body',
    'cluster',
    'municipality',
  ] as const),
);

/** What is told of phases besides, or of what leads to them. */
const ofPhases = isOf(
  ...(['initiatives', 'initiative', 'orders', 'facts', 'help', 'approvals', 'implementation'] as const),
  ...(['history', 'task', 'milestone', 'people'] as const),
);

const isDone = (phase: Phase | 'started'): boolean =>
  phase === 'completed' || phase === 'implemented' || phase === 'approved';

/** Something was denied, and the question denies nothing. */
function leavesDenial({ slots }: Asked, question: Question): boolean {
  const { cues, words, folded, dates } = slots;
  // "No later than 1/12" denies nothing.
  const denies = cues.some(({ value, from }) => {
    const start = folded.at[words[from]?.start ?? 0] ?? 0;
    return value === 'not' && !dates.mentions.some((date) => date.start <= start && start < date.end);
  });
  if (!denies || !isOf('tasks', 'due', 'meetings', 'changes')(question)) return false;
  return (
    !slots.has('overdue', 'except') &&
    !('unassigned' in question || 'overdueOnly' in question || 'states' in question)
  );
}

/** "Opgaver uden frist", "meetings without an agenda": lists that are narrowed by nothing they lack. */
function leavesLack({ slots }: Asked, question: Question): boolean {
  if (!lack.test(slots.folded.text) || !isOf('tasks', 'due', 'meetings', 'meeting', 'initiatives')(question))
    return false;
  const told = ['unassigned', 'overdue', 'overdueOnly', 'states', 'phases', 'sort', 'waiting'] as const;
  return !told.some((field) => field in question);
}
const lack = /\b(uden|without)\b(?! (for|at|om|videre|tvivl|hensyn|doubt|further|regard)\b)/;

/** Something was taken out ("alt undtagen psykiatrien"), and the question leaves nothing out but phases. */
function leavesException({ slots }: Asked, question: Question): boolean {
  const { cues, names, words, phases } = slots;
  const [out] = cues.filter(({ value }) => value === 'except');
  if (!out || !listing(question)) return false;
  const isPhase = phases.some(({ from }) => from >= out.to);
  const next = words.findIndex(({ text }, at) => at >= out.to && !isStopWord(text));
  const named = names.some(({ from, to }) => from <= next && next < to);
  return named || !(isPhase && 'phases' in question);
}
/** "Hvad er SSU blevet bedt om": what happened to somebody, and not what they are. */
const leavesDoing = ({ slots }: Asked, question: Question): boolean =>
  question.kind === 'body' && question.aspect === 'role' && slots.words.some(({ text }) => /^(blevet|blev|been)$/.test(text));
const listing = isOf('initiatives', 'tasks', 'due', 'meetings', 'decisions', 'milestones');

/** A time was said, and what is asked for has none. */
const leavesTime = ({ slots, today }: Asked, question: Question): boolean =>
  slots.when?.meeting === undefined &&
  slots.when !== undefined &&
  isOf('initiatives', 'cluster', 'municipality')(question) &&
  !('reached' in question || 'on' in question) &&
  !contains(slots.when.bare, today);
