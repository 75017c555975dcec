import type { NamedParty } from '../domain/body';
import type { Period } from '../domain/span';
import type { Task } from '../domain/task';
import type { TaskLine } from '../queries/answer';
import { periodInWords } from './days';
import { clip, type Wording } from './wording';

/** "Health clusters (five)" is "Health clusters" among others; brackets that tell who, or how far, stay. */
export const withoutCount = (name: string): string =>
  name.replace(/ \((?:\d+|two|three|four|five|six|seven|eight|nine|ten)\)$/i, '');

/** Names of parties: "Aarhusklyngen og Horsensklyngen", beyond three counted. */
export function partyNames(parties: readonly NamedParty[], wording: Wording): string {
  const shown = parties.slice(0, 3).map(({ name }) => clip(withoutCount(wording.name(name)), 80));
  const left = parties.length - shown.length;
  return wording.list(left > 0 ? [...shown, wording.count('party.more', left)] : shown);
}

/** Who a task is for, with how surely that is known: "SSG (udledt)"; empty words never: "ingen nævnt". */
export function assigneeWords(
  { task, parties }: Pick<TaskLine, 'task' | 'parties'>,
  wording: Wording,
): string {
  const key = `assignee.${task.assignee}`;
  const who =
    parties.length > 0
      ? partyNames(parties, wording)
      : wording.has(key)
        ? wording.text(key)
        : clip(task.assignee, 80);
  const mark = `assignee-basis.${task.assigneeBasis}`;
  return wording.has(mark) && (parties.length > 0 || task.assignee !== 'unspecified')
    ? `${who} ${wording.text(mark)}`
    : who;
}

/** When a task is due, or "løbende", or "ingen frist nævnt". */
export function dueWords(task: Task, wording: Wording): string {
  if (task.due) return dueInWords(task.due, task.due.inferred, wording);
  return wording.text(task.recurring ? 'task.recurring' : 'task.undated');
}

const dueInWords = (due: Period, inferred: boolean, wording: Wording): string =>
  wording.text('task.due', { when: periodInWords(due, wording) }) +
  (inferred ? ` ${wording.text('mark.inferred')}` : '');

/** "Åben", or for a state that was only deduced "Udført (udledt)". */
export const stateWord = (task: Task, wording: Wording): string =>
  wording.text(`state.${task.state}`) +
  (task.stateBasis === 'from-source' || task.state === 'unknown' ? '' : ` ${wording.text('mark.inferred')}`);
