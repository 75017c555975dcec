import type { Day } from '../domain/day';
import type { Initiative, StatusEntry } from '../domain/initiative';
import type { Prose } from '../domain/prose';
import type { Span } from '../domain/span';
import type { TaskState } from '../domain/task';
import type { DecisionLine, MeetingLine, MilestoneLine, TaskLine } from './answer';
import { isOvertaken } from './calendar';
import { type Known, knownOn } from './known';
import { agendaLines, decisionLine, meetingLine, milestoneLine, taskLine } from './lines';
import type { QuestionOf } from './question';
import { latestFirst, soonestFirst } from './when';

/** The things whose text holds the words asked for; none where no words are. */
export function holding<T>(things: readonly T[], text: (thing: T) => Prose, words: string | undefined): T[] {
  const wanted = words?.toLocaleLowerCase('da').trim();
  return things.filter((thing) => {
    const { da = '', en = '' } = text(thing);
    return wanted && `${da}\n${en}`.toLocaleLowerCase('da').includes(wanted);
  });
}

/**
 * What was still to come on an earlier day that is asked about, as the source that speaks for that day saw it;
 * nothing of after today. Without such a day, what is known.
 */
export function asSeenOn(known: Known, on: Day | undefined, status: StatusEntry | undefined): Known {
  if (on === undefined || on >= known.today) return known;
  const spoken = status && status.knownFrom > on ? status.knownFrom : on;
  return { ...knownOn(known.register, spoken < known.today ? spoken : known.today), today: on };
}

/** The dates of an initiative, the coming ones first; overtaken ones only where its history is asked for. */
export function datesOf(known: Known, initiative: Initiative, history: boolean): MilestoneLine[] {
  const lines = [...known.register.milestone.values()]
    .filter(
      (milestone) =>
        milestone.initiatives.includes(initiative.id) && (history || milestone.superseded === undefined),
    )
    .map((milestone) => milestoneLine(known, milestone));
  return comingFirst(lines, ({ milestone }) => milestone.when);
}

/** The dates whose label holds the words asked for. */
export const datesHolding = (lines: readonly MilestoneLine[], words: string | undefined): MilestoneLine[] =>
  holding(lines, ({ milestone }) => milestone.label, words);

/**
 * The dates of the types and with the words asked for. Where there are none, those that meet one of the two
 * conditions (the words count more), else all: a date that is known is not kept back. `unmet` says which
 * condition was dropped.
 */
export function narrowedDates(
  lines: readonly MilestoneLine[],
  { dateTypes, match }: Pick<QuestionOf<'initiative'>, 'dateTypes' | 'match'>,
): { dates: MilestoneLine[]; unmet: 'types' | 'match' | undefined } {
  const typed = lines.filter(({ milestone }) => !dateTypes || dateTypes.includes(milestone.type));
  const both = match === undefined ? typed : datesHolding(typed, match);
  if (both.length > 0 || lines.length === 0) return { dates: both, unmet: undefined };
  const worded = datesHolding(lines, match);
  if (worded.length > 0) return { dates: worded, unmet: 'types' };
  return typed.length > 0 ? { dates: typed, unmet: 'match' } : { dates: [...lines], unmet: 'types' };
}

const order: readonly TaskState[] = ['open', 'ongoing', 'unknown', 'done'];

/** The tasks of an initiative that nothing has overtaken: the open ones first, each group by its end. */
export const tasksOf = (known: Known, initiative: Initiative): TaskLine[] =>
  [...known.register.task.values()]
    .filter((task) => task.initiatives.includes(initiative.id) && task.state !== 'superseded')
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        soonestFirst(a.due ?? { from: null, to: null }, b.due ?? { from: null, to: null }),
    )
    .map((task) => taskLine(known, task));

/** What was decided, or otherwise happened, newest first. */
export const decisionsOf = (known: Known, initiative: Initiative): DecisionLine[] =>
  [...known.register.decision.values()]
    .filter((decision) => decision.initiatives.includes(initiative.id))
    .sort((a, b) => latestFirst(a.when, b.when))
    .map((decision) => decisionLine(known, decision));

/** The meetings whose agenda names an initiative, with the items that do; the coming ones first. */
export const meetingsOf = (known: Known, initiative: Initiative, history: boolean): MeetingLine[] =>
  comingFirst(
    [...known.register.meeting.values()]
      .filter((meeting) => history || !isOvertaken(known.register, meeting))
      .flatMap((meeting) => {
        const items = meeting.agenda.filter(
          ({ initiatives, movedTo }) =>
            initiatives.includes(initiative.id) && (history || movedTo === undefined),
        );
        const line = meetingLine(known, meeting);
        return items.length > 0 ? [{ ...line, agenda: agendaLines(known.register, items) }] : [];
      }),
    ({ meeting }) => meeting.when,
  );

/** What is to come, the soonest first, then what is past, the latest first. */
const comingFirst = <T extends { past: boolean }>(lines: readonly T[], when: (line: T) => Span): T[] => [
  ...lines.filter(({ past }) => !past).sort((a, b) => soonestFirst(when(a), when(b))),
  ...lines.filter(({ past }) => past).sort((a, b) => latestFirst(when(a), when(b))),
];
