import type { Phase } from '../domain/phase';
import { contains } from '../domain/span';
import type { Question } from '../queries/question';
import { isStopWord } from './analyse';
import { isOf } from './cue-uses';
import { matchOf } from './shapes/aspects';
import type { Asked } from './shapes/shape';

/** Was a condition said that the question leaves out: a phase, a denial, a lack, an exception, a deed or a time? */
export const leavesCondition = (asked: Asked, question: Question): boolean =>
  [leavesPhases, leavesDenial, leavesLack, leavesException, leavesDoing, leavesTime, leavesPart].some(
    (leaves) => leaves(asked, question),
  );

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
  question.kind === 'body' &&
  question.aspect === 'role' &&
  slots.words.some(({ text }) => /^(blevet|blev|been)$/.test(text));
const listing = isOf('initiatives', 'tasks', 'due', 'meetings', 'decisions', 'milestones');

/** A time was said, and what is asked for has none. */
const leavesTime = ({ slots, today }: Asked, question: Question): boolean =>
  slots.when?.meeting === undefined &&
  slots.when !== undefined &&
  (isOf('initiatives', 'cluster', 'municipality')(question) ||
    (question.kind === 'body' && question.aspect === 'role')) &&
  !('reached' in question || 'on' in question) &&
  !contains(slots.when.bare, today);

/** A numbered part was said ("step 2"), and no initiative that it would be a part of. */
const leavesPart = (asked: Asked, question: Question): boolean =>
  matchOf(asked) !== undefined &&
  isOf('initiatives', 'due', 'meetings', 'milestones', 'decisions')(question) &&
  !('initiatives' in question);
