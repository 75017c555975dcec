import type { Phase } from '../domain/phase';
import { contains } from '../domain/span';
import type { Question, QuestionOf } from '../queries/question';
import { isStopWord } from './analyse';
import { isInside, type Stretch } from './found';
import { isOf } from './question-kinds';
import { isSaid } from './says';
import { numberIn } from './shapes/number';
import { leavesPart } from './shapes/numbered-part';
import type { Asked } from './shapes/shape';
import { sourceNamed } from './shapes/source-named';

/** Was a condition said that the question leaves out: a phase, a denial, a lack, an exception, a deed or a time? */
export const leavesCondition = (asked: Asked, question: Question): boolean =>
  [
    leavesPhases,
    leavesDenial,
    leavesLack,
    leavesAmount,
    leavesException,
    leavesDoing,
    leavesTime,
    leavesPart,
    leavesSource,
  ].some((leaves) => leaves(asked, question));

/** "The tasks in the work plan": where a list stands was said, and the list is of all there are. */
const leavesSource = (asked: Asked, question: Question): boolean =>
  question.kind === 'tasks' && !question.initiatives && !question.parties && sourceNamed(asked) !== undefined;

/** A phase was said, and nothing in that phase is asked for. */
function leavesPhases({ slots, today }: Asked, question: Question): boolean {
  if (slots.phases.length === 0) return false;
  if (question.kind === 'initiatives' && question.phases === undefined) return true;
  if ('states' in question || ofPhases(question)) return false;
  if (slots.phases.some(({ value }) => value.negated)) return true;
  if (isOf('decisions', 'meeting', 'meetings')(question)) return false;
  // "Hvad mangler regionsrådet at tage stilling til": what they are to decide on is among their tasks.
  const awaited = slots.phases.every(({ value }) => value.phase === 'awaiting-approval');
  if (awaited && question.kind === 'tasks' && question.parties) return false;
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
  if (slots.has('held') && question.kind === 'meetings' && holdsComing(question)) return false;
  const isNarrow = 'unassigned' in question || 'overdueOnly' in question || 'states' in question;
  return !isNarrow && !slots.has('overdue', 'except');
}

/** "Møder, der ikke er holdt endnu": is what is to come among them? */
const holdsComing = ({ which, period }: QuestionOf<'meetings'>): boolean =>
  which === 'upcoming' || (which === 'all' && period !== undefined);

/** "Opgaver uden frist", "meetings without an agenda": lists that are narrowed by nothing they lack. */
function leavesLack({ slots }: Asked, question: Question): boolean {
  if (ofOne(question)) return false;
  const { cues, phases } = slots;
  const others = cues.filter(({ value }) => value !== 'lacking' && value !== 'not');
  return cues.some(
    (lack) =>
      lack.value === 'lacking' &&
      !isInside(lack, others) &&
      !('phases' in question && phases.some(({ from }) => from >= lack.to)),
  );
}

/** "More than five", "over 80": an amount that nothing was counted by. An amount of time is a time. */
function leavesAmount({ slots }: Asked, question: Question): boolean {
  if (toldInWords(question)) return false;
  const { cues, words, dates, folded } = slots;
  return cues.some(({ value, to }) => {
    const next = words[to];
    const at = folded.at[next?.start ?? 0] ?? 0;
    const inTime = dates.mentions.some(({ start, end }) => start <= at && at < end);
    return value === 'beyond' && next !== undefined && numberIn(next) !== undefined && !inTime;
  });
}

/** Something was taken out ("alt undtagen psykiatrien"), and the question leaves nothing out but phases. */
function leavesException({ slots }: Asked, question: Question): boolean {
  const { cues, names, words, phases } = slots;
  const isNameBehind = (at: number): boolean => {
    const next = words.findIndex(({ text }, place) => place >= at && !isStopWord(text));
    return names.some(({ from, to }) => from <= next && next < to);
  };
  if (listing(question) && cues.some((cue) => cue.value === 'not' && deniesName(cue, slots))) return true;
  const [out] = cues.filter(({ value }) => value === 'except');
  if (!out || isOf('help')(question) || 'absent' in question) return false;
  const isPhase = phases.some(({ from }) => from >= out.to);
  return isNameBehind(out.to) || !(isPhase && 'phases' in question);
}
/** "Aren't in psychiatry": a place or an area right behind a denial; a body behind one is who does not do something. */
const deniesName = ({ to }: Stretch, { names, words }: Asked['slots']): boolean =>
  names.some(
    ({ from, values }) =>
      from >= to &&
      values.some(({ as }) => as !== 'body' && as !== 'person') &&
      words.slice(to, from).every(({ text }) => isStopWord(text)) &&
      from - to <= 2,
  );
const listing = isOf('initiatives', 'tasks', 'due', 'meetings', 'decisions', 'milestones', 'changes');

/** "Hvad er SSU blevet bedt om": what happened to somebody, and not what they are. */
const leavesDoing = ({ slots }: Asked, question: Question): boolean =>
  question.kind === 'body' &&
  question.aspect === 'role' &&
  slots.words.some(({ text }) => isSaid(text, 'happened'));

/** Cards of one thing, which a lack narrows no further. */
const ofOne = isOf(
  ...(['initiative', 'agreement', 'body', 'cluster', 'municipality', 'term', 'facts', 'help'] as const),
  ...(['task', 'milestone', 'person', 'clusters', 'municipalities', 'approvals'] as const),
);
const toldInWords = isOf('facts', 'measurements', 'initiative', 'agreement', 'help', 'term');

/** A time was said, and what is asked for has none. */
const leavesTime = ({ slots, today }: Asked, question: Question): boolean =>
  slots.when?.meeting === undefined &&
  slots.when !== undefined &&
  (isOf('initiatives', 'cluster', 'municipality', 'person')(question) ||
    (question.kind === 'body' && question.aspect === 'role')) &&
  !('reached' in question || 'on' in question) &&
  !contains(slots.when.bare, today);
