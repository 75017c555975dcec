import { monthOf, yearOf } from '../domain/day';
import type { PartyId } from '../domain/ids';
import { shownYear } from '../domain/link-target';
import type { Span } from '../domain/span';
import type { DueItem, YearItem } from './answer';
import { evidenceOf } from './citations';
import { recordsOf } from './due';
import { dueItems } from './due-items';
import { agendaInitiatives } from './filters';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import type { QuestionOf } from './question';
import { compare } from './when';

/**
 * A year's meetings, the deadlines of those to come, and what begins, ends, is evaluated or is due; what was moved to
 * another day stands there alone. What is known to fall into more than one month stands in none.
 */
export const year: Query<'year'> = (known, question) => {
  const wanted = question.year ?? yearOf(known.today);
  const items = dueItems(known, question, true)
    .filter((due) => due.kind !== 'meeting' || isAsked(due.meeting.body, known, question))
    .flatMap((due) => itemsOf(due, wanted));
  items.sort((a, b) => compare(a.day, b.day) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const shown = items.filter(
    ({ month = 'none' }) => question.month === undefined || question.month === month,
  );
  const dues = [...new Set(shown.map(({ due }) => due))];
  return {
    found: shown.length > 0,
    about: {
      meetings: idsOf(dues.flatMap((due) => (due.kind === 'meeting' ? [due.meeting] : []))),
      milestones: idsOf(dues.flatMap((due) => (due.kind === 'meeting' ? [] : (due.milestone ?? [])))),
      tasks: idsOf(dues.flatMap((due) => (due.kind === 'task' ? [due.task] : []))),
      initiatives: idsOf(
        dues.flatMap((due) =>
          due.kind === 'meeting' ? agendaInitiatives(due.meeting).map((id) => ({ id })) : due.initiatives,
        ),
      ),
    },
    evidence: evidenceOf(dues.flatMap(recordsOf)),
    payload: { year: wanted, items, links: linksTo(known, question, wanted) },
  };
};

/** The year of a body is that of its own meetings, not of those that take up what it works on. */
const isAsked = (body: PartyId, { register }: Known, { parties, mine }: QuestionOf<'year'>): boolean =>
  mine !== undefined || !parties?.every((id) => register.body.has(id)) || parties.includes(body);

/** Where the year is shown whole, narrowed down as it was asked for. */
function linksTo({ links }: Known, { parties, mine, focusAreas }: QuestionOf<'year'>, year: number) {
  if (!links || !shownYear.safeParse(year).success) return undefined;
  const { locale } = links;
  const narrowed = { year, locale, parties, mine, focusAreas };
  return {
    page: links.to({ kind: 'year', ...narrowed }),
    picture: links.to({ kind: 'year-picture', ...narrowed, format: 'png', theme: 'light' }),
  };
}

/** What stands on one day, in the order in which it is shown. */
const kinds: readonly YearItem['kind'][] = ['meeting', 'paper', 'agenda', 'evaluation', 'milestone', 'task'];

/** What a thing that is due puts into a year: a meeting brings its deadlines along, which may lie in the year before. */
function itemsOf(due: DueItem, year: number): YearItem[] {
  const when =
    due.kind === 'meeting' ? due.meeting.when : due.kind === 'task' ? due.task.due : due.milestone.when;
  const at = (kind: YearItem['kind'], day = due.end, vague?: true): YearItem[] =>
    yearOf(day) === year ? [{ kind, day, month: vague ? undefined : monthOf(day), due }] : [];
  const vague = when && isWiderThanMonth(when) ? true : undefined;
  if (due.kind !== 'meeting') {
    // A task that stands for an evaluation is that evaluation.
    const isEvaluation = due.milestone?.type === 'evaluation';
    return at(isEvaluation ? 'evaluation' : due.kind, due.end, vague);
  }
  const { deadlines } = due;
  return [
    ...at('meeting', due.end, vague),
    ...(deadlines ? [...at('paper', deadlines.paper), ...at('agenda', deadlines.agenda)] : []),
  ];
}

/** What has an end alone is due by that. */
const isWiderThanMonth = ({ from, to }: Span): boolean =>
  from !== null && to !== null && from.slice(0, 7) !== to.slice(0, 7);
