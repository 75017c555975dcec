import type { Measurement } from '../domain/follow-up';
import { paged } from '../lib/paging';
import { type AnswerOf, pageSize, type Series } from '../queries/answer';
import { ask, helpButton, paging } from './buttons';
import { type Fact, group, type Page, page } from './card';
import { longDay } from './days';
import { reportedWords } from './reported';
import { barLine, changeInWords, scaleOf, seriesLine, valueInWords } from './series';
import { capital, clip, type Wording } from './wording';

type Answer = AnswerOf<'measurements'>;

/** Bars on a card; the first holds the latest. */
const mostBars = 16;

/** The latest value, its change, and the lowest and highest in its unit. */
function facts({ points }: Series, wording: Wording): Fact[] {
  const last = points.at(-1);
  if (!last) return [];
  const alike = points.filter(({ unit }) => unit === last.unit);
  const byValue = alike.toSorted((a, b) => a.value - b.value);
  const dated = (point: Measurement | undefined) =>
    point ? `${valueInWords(point, wording)} (${longDay(point.on, wording.locale)})` : '';
  const hasRange = alike.length > 1;
  return [
    { label: wording.text('measurements.latest'), value: dated(last) },
    { label: wording.text('measurements.since'), value: changeInWords(last, points.at(-2), wording) },
    { label: wording.text('measurements.lowest'), value: hasRange ? dated(byValue[0]) : '' },
    { label: wording.text('measurements.highest'), value: hasRange ? dated(byValue.at(-1)) : '' },
  ];
}

/** One indicator over time: bars from nought, each with its number and its day in text. */
function chartPage(series: Series, question: Answer['question'], wording: Wording): Page {
  const { indicator, goal, agreement, points } = series;
  const { items, ...at } = paged(points.toReversed(), question.page ?? 0, mostBars);
  const shown = items.toReversed();
  const last = points.at(-1);
  const alike = points.filter(({ unit }) => unit === last?.unit).map(({ value }) => value);
  // One bar has nothing to be compared with, and of nothing there is none.
  const hasBars = alike.length > 1 && alike.some((value) => value !== 0);
  const scale = hasBars ? scaleOf(alike) : undefined;
  const told = new Set(shown.map((point) => reportedWords(point, wording)));
  // What is the same of all of them is said once.
  const [byOne] = told.size === 1 && shown.length > 1 ? told : [];
  const barOf = (point: Measurement) => {
    const bar = barLine(point, point.unit === last?.unit ? scale : undefined, wording);
    return byOne === undefined ? bar : { ...bar, meta: '' };
  };
  const name = clip(wording.prose(indicator.text), 200);
  const isNational = goal === undefined;
  return page({
    title: name,
    subtitle: goal ? clip(wording.name(goal.text), 200) : '',
    lead: [last ? undefined : wording.text('measurements.none')],
    facts: facts(series, wording),
    groups: [group(wording.text('measurements.over-time'), shown.map(barOf))],
    notes: [
      hasBars ? wording.text('measurements.from-nought') : undefined,
      byOne && `${capital(byOne)}.`,
      indicator.dataSource
        ? wording.text('measurements.source', { name: clip(indicator.dataSource, 160) })
        : undefined,
    ],
    actions: [
      ...paging(at, question, mostBars, wording),
      goal && agreement
        ? ask(
            wording.text('button.goal'),
            { kind: 'agreement', agreement, part: 'goals', goal: goal.id },
            wording,
          )
        : undefined,
      isNational && agreement
        ? ask(
            wording.text('button.national-indicators'),
            { kind: 'agreement', agreement, part: 'national-indicators' },
            wording,
          )
        : undefined,
      ask(wording.text('button.measurements'), { kind: 'measurements' }, wording),
      helpButton(wording),
    ],
    summary: last
      ? `${name}: ${valueInWords(last, wording)}`
      : `${name}: ${wording.text('measurements.none')}`,
  });
}

/** What indicators were over time: of one a chart, of several the latest values. */
export function measurementsPage({ list, measured, question, found }: Answer, wording: Wording): Page {
  const [only] = list.items;
  if (question.indicator !== undefined && only) return chartPage(only, question, wording);
  return page({
    title: found ? wording.count('measurements.title', measured) : wording.text('measurements.none'),
    lead: [
      found ? undefined : wording.text(list.total > 0 ? 'measurements.choose' : 'measurements.no-indicators'),
    ],
    groups: [
      group(
        '',
        list.items.map((one) => seriesLine(one, wording)),
      ),
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      ask(wording.text('button.plan'), { kind: 'plan' }, wording),
      question.goal === undefined && question.focusArea === undefined
        ? undefined
        : ask(wording.text('button.measurements'), { kind: 'measurements' }, wording),
      helpButton(wording),
    ],
  });
}
