import type { Initiative } from '../domain/initiative';
import type { Period } from '../domain/span';
import type { DecisionLine, InitiativeLine, MilestoneLine, OrderLine, TaskLine } from '../queries/answer';
import type { Aspect } from '../queries/question';
import { ageNote, phaseTone, phaseWord, statusDate } from './badge';
import { opening } from './buttons';
import { type Ask, dotted, type Line, line } from './card';
import { dayInWords, exactly } from './days';
import { milestoneState } from './milestone-state';
import { movedWords } from './moved';
import { assigneeWords, dueWords, stateWord } from './parties';
import { reportedWords } from './reported';
import { clip, type Wording } from './wording';

/** Pressing a line opens the first initiative it is about, with that aspect on top. */
export function openInitiative(
  initiatives: readonly Initiative[],
  aspect: Aspect,
  wording: Wording,
): Ask | null {
  const first = initiatives[0];
  if (!first) return null;
  const question = { kind: 'initiative' as const, initiative: first.id, aspect };
  return opening(wording.name(first.title), question, wording);
}

const initiativeNames = (initiatives: readonly Initiative[], wording: Wording): string =>
  dotted(...initiatives.slice(0, 2).map(({ title }) => clip(wording.name(title), 80)));

/** An initiative with its phase. */
export function initiativeLine({ initiative, status, area }: InitiativeLine, wording: Wording): Line {
  const old = ageNote(status, wording);
  return line({
    title: wording.name(initiative.title),
    mark: phaseWord(status, wording),
    tone: status ? phaseTone(status.phase) : 'default',
    meta: dotted(old ?? statusDate(status, wording), area && clip(wording.name(area), 80)),
    open: openInitiative([initiative], 'status', wording),
  });
}

/** A task: what, who, when, how it stands. */
export function taskLine(taskLine: TaskLine, wording: Wording): Line {
  const { task, initiatives, overdue } = taskLine;
  return line({
    title: clip(wording.prose(task.what), 280),
    weight: 'Default',
    mark: overdue ? wording.text('state.overdue') : stateWord(task, wording),
    tone: overdue ? 'attention' : task.state === 'done' ? 'good' : 'default',
    meta: dotted(dueWords(task, wording), assigneeWords(taskLine, wording)),
    details: [initiativeNames(initiatives, wording), movedWords('task', task.postponed, wording)],
    open: opening(wording.name(task.what), { kind: 'task', task: task.id }, wording),
  });
}

/** A date in an initiative's life. */
export function milestoneLine(milestoneLine: MilestoneLine, wording: Wording): Line {
  const { milestone, initiatives } = milestoneLine;
  const state = milestoneState(milestoneLine);
  return line({
    title: clip(wording.prose(milestone.label), 280),
    weight: 'Default',
    mark: state === 'planned' ? '' : wording.text(`tense.${state}`),
    meta: dotted(wording.text(`milestone.${milestone.type}`), exactly(milestone.when, wording)),
    details: [
      initiativeNames(initiatives, wording),
      movedWords('milestone', milestone.moved, wording),
      milestone.note && clip(wording.prose(milestone.note), 240),
    ],
    open: opening(wording.name(milestone.label), { kind: 'milestone', milestone: milestone.id }, wording),
  });
}

/** What a source's note says where it does not say who decided. */
const notStated = /^\s*ikke angivet\.?\s*$/i;

/** A decision: what was decided, by whom and when. */
export function decisionLine({ decision, body, initiatives }: DecisionLine, wording: Wording): Line {
  const told = decision.bodyNote && !notStated.test(decision.bodyNote.da ?? '');
  const by = body
    ? wording.name(body.name)
    : told
      ? wording.prose(decision.bodyNote)
      : wording.text('decision.unnamed');
  const meeting = decision.meeting && { kind: 'meeting' as const, meeting: decision.meeting };
  return line({
    title: clip(wording.prose(decision.outcome), 320),
    weight: 'Default',
    mark: decision.result
      ? wording.text(`result.${decision.result}`)
      : decision.kind === 'decision'
        ? ''
        : wording.text(`decision.${decision.kind}`),
    meta: dotted(clip(by, 120), decidedWhen(decision.when, wording)),
    details: [
      initiativeNames(initiatives, wording),
      decision.later &&
        wording.text('decision.later', { text: clip(wording.prose(decision.later.text), 240) }),
    ],
    open: meeting
      ? opening(exactly(decision.when, wording), meeting, wording)
      : openInitiative(initiatives, 'decisions', wording),
  });
}

/** When it was decided; of what only the source tells, that it was no later: no deadline. */
const decidedWhen = (when: Period, wording: Wording): string =>
  when.from === null && when.to !== null
    ? wording.text('decision.no-later', { day: dayInWords(when.to, wording.locale) })
    : exactly(when, wording);

/** An order into a coming year. */
export const orderLine = ({ order, initiative, area }: OrderLine, wording: Wording): Line =>
  line({
    title: clip(wording.prose(order.text), 360),
    weight: 'Default',
    meta: dotted(clip(wording.name(initiative.title), 120), area && clip(wording.name(area), 80)),
    details: [reportedWords(order, wording)],
    open: openInitiative([initiative], 'orders', wording),
  });
