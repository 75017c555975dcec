import { certainDay } from '../domain/day';
import type { YearItem, YearKind } from '../queries/answer';
import { dotted } from './card';
import { columnDay, monthInWords, periodInWords } from './days';
import { meetingState } from './meeting-line';
import { timeOfMeeting } from './meeting-time';
import { assigneeWords, stateWord } from './parties';
import type { Wording } from './wording';
import { clip } from './wording';

/** The kinds of what stands in a year, in the order in which they are told. */
export const yearKinds: readonly YearKind[] = [
  'meeting',
  'paper',
  'agenda',
  'evaluation',
  'milestone',
  'task',
];

/** What stands in a year, in words. */
export interface SaidItem {
  /** "8. nov."; of what is not known to the day, until when it is. */
  when: string;
  kind: string;
  title: string;
  /** Whose it is, how it stands, and how sure the day is. */
  aside: string;
}

/** "Møde", "Evaluering". */
export const kindWord = (kind: YearKind, wording: Wording): string => wording.text(`year.kind.${kind}`);

/** "november" of any year. */
export const monthName = (month: number, wording: Wording): string =>
  monthInWords(certainDay(2000, month, 1), wording.locale).replace(/ 2000$/, '');

/** "3 møder, 2 frister for materiale og 1 evaluering"; empty for nothing. */
export function countsInWords(items: readonly YearItem[], wording: Wording): string {
  const counted = yearKinds.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count === 0 ? [] : [wording.count(`year.count.${kind}`, count)];
  });
  return counted.length === 0 ? '' : wording.list(counted);
}

/** All that a picture of the year shows, for those who cannot see it: month by month, what there is in it. */
export function pictureInWords(year: number, items: readonly YearItem[], wording: Wording): string {
  const months = Array.from({ length: 12 }, (_, at) => {
    const counts = countsInWords(
      items.filter(({ month }) => month === at + 1),
      wording,
    );
    return counts === '' ? [] : [`${monthName(at + 1, wording)}: ${counts}`];
  }).flat();
  const title = wording.text('year.picture', { year });
  return months.length === 0 ? title : `${title} ${months.join('. ')}.`;
}

/** One thing of a year as it is told on a card and on the page. */
export function saidItem({ kind, day, month, due }: YearItem, wording: Wording): SaidItem {
  const when =
    month === undefined
      ? wording.text('year.by', { day: columnDay(day, wording.locale) })
      : columnDay(day, wording.locale);
  const shared = { when, kind: kindWord(kind, wording) };
  if (due.kind === 'meeting') {
    const { meeting, deadlines, body } = due;
    if (kind === 'meeting') {
      const known = meeting.state === 'held' || meeting.state === 'planned';
      const state = known ? '' : meetingState({ meeting, past: false }, wording);
      return {
        ...shared,
        title: wording.name(meeting.title),
        aside: dotted(
          state,
          vague(meeting.when, wording),
          meeting.time && timeOfMeeting(meeting.time, wording),
        ),
      };
    }
    const assumed = deadlines?.rule.assumed ? wording.text('year.assumed') : '';
    return {
      ...shared,
      title: wording.text(`year.${kind}`, { name: wording.name(meeting.title) }),
      aside: dotted(body && wording.name(body.name), assumed),
    };
  }
  const [first] = due.initiatives;
  const about = first && clip(wording.name(first.title), 80);
  if (due.kind === 'milestone') {
    const { label, when: span, tense, type } = due.milestone;
    const state = tense === 'expected' ? wording.text('tense.expected') : '';
    const word = kind === 'evaluation' ? shared.kind : wording.text(`milestone.${type}`);
    return {
      when,
      kind: word,
      title: clip(wording.prose(label), 280),
      aside: dotted(state, vague(span, wording), about),
    };
  }
  const { task } = due;
  const state = task.state === 'open' || task.state === 'ongoing' ? '' : stateWord(task, wording);
  const inferred = task.due?.inferred ? wording.text('due.inferred') : '';
  return {
    ...shared,
    title: clip(wording.prose(task.what), 280),
    aside: dotted(state, assigneeWords(due, wording), task.due && vague(task.due, wording), inferred),
  };
}

/** The words of a time that is no day. */
const vague = (when: YearSpan, wording: Wording): string =>
  when.from !== null && when.from === when.to ? '' : periodInWords(when, wording);
type YearSpan = Parameters<typeof periodInWords>[0];
