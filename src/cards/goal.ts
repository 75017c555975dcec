import type { AnswerOf } from '../queries/answer';
import { ask } from './buttons';
import { type Ask, dotted, type Group, group, line, type Page, page } from './card';
import { planNote, plannedLines, restOfPlan } from './plan';
import { reportedWords } from './reported';
import { seriesLine } from './series';
import { capital, clip, type Wording } from './wording';

type Agreement = AnswerOf<'agreement'>;
type Followed = NonNullable<Agreement['followed']>;

/** Lines of each kind on a goal's card; the rest are a button away. */
const most = { planned: 5, indicators: 7 };

/** What is followed up on a goal: what was reported, its indicators with their latest values, and this year's plan. */
function goalGroups({ reports, series, year, plan }: Followed, wording: Wording): Group[] {
  const planned = plannedLines(plan, most.planned, wording);
  const note = planNote(plan, wording);
  const more = (left: number) => (left > 0 ? wording.count('list.more', left) : '');
  return [
    ...reports.map((report) =>
      group(wording.text(`value.stage.${report.stage}`), [
        line({
          title: clip(wording.prose(report.text), 700),
          weight: 'Default',
          meta: reportedWords(report, wording),
        }),
      ]),
    ),
    group(
      wording.text('plan.title', { year }),
      [...planned, ...restOfPlan(plan, most.planned, year, wording)],
      planned.length > 0 ? note : wording.text('plan.none-of-goal', { year }),
    ),
    group(
      wording.text('agreement.heading-indicators'),
      series.slice(0, most.indicators).map((one) => seriesLine(one, wording, true)),
      more(series.length - most.indicators),
    ),
  ];
}

/** What can be asked about a goal. */
function goalButtons({ year, plan }: Followed, wording: Wording): Ask[] {
  const { goal } = plan;
  return [
    ask(wording.text('button.plan-of', { year }), { kind: 'plan', year, goal: goal.id }, wording),
    ...(goal.indicators.length > 0
      ? [ask(wording.text('button.measurements'), { kind: 'measurements', goal: goal.id }, wording)]
      : []),
  ];
}

/** One goal with what is followed up on it. */
export function goalPage(
  { agreement, goals, question }: Agreement,
  followed: Followed,
  wording: Wording,
): Page {
  const [only] = goals;
  const goal = only ? wording.name(only.goal.text) : '';
  const { goal: _, ...whole } = question;
  return page({
    title: goal,
    subtitle: dotted(only && clip(wording.name(only.area.title), 120), wording.name(agreement.title)),
    lead: [wording.prose(only?.goal.note)],
    groups: goalGroups(followed, wording),
    actions: [
      ...goalButtons(followed, wording),
      ask(capital(wording.text('agreement.goals')), whole, wording),
      ask(capital(wording.text('agreement.overview')), { ...whole, part: 'overview' }, wording),
    ],
  });
}
