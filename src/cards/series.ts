import type { Measurement } from '../domain/follow-up';
import type { Series } from '../queries/answer';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { longDay } from './days';
import { reportedWords } from './reported';
import { clip, type Wording } from './wording';

/** A line with a bar below it, in parts of a hundred, and the value in it or beside it; without parts there is none. */
export interface BarLine extends Line {
  bar: number;
  rest: number;
  inside: string;
  beside: string;
}

/** A box that holds nothing is not drawn. */
const blank = '\u00a0';
/** From this part of a hundred on, the value has room in the bar. */
const roomy = 30;

/** A number as the language writes it; a change carries its sign. */
export const numberInWords = (value: number, wording: Wording, isChange = false): string =>
  // What a computer makes of 12.3 - 12.1 is rounded away.
  (Math.round(value * 1e6) / 1e6).toLocaleString(wording.locale === 'da' ? 'da-DK' : 'en-GB', {
    maximumFractionDigits: 6,
    signDisplay: isChange ? 'exceptZero' : 'auto',
  });

/** "12,5 %". */
export const valueInWords = (
  { value, unit }: Pick<Measurement, 'value' | 'unit'>,
  wording: Wording,
): string => `${numberInWords(value, wording)} ${clip(unit, 40)}`.trim();

/** How a value differs from the one before; empty where there is none in the same unit. */
export function changeInWords(
  now: Measurement | undefined,
  before: Measurement | undefined,
  wording: Wording,
): string {
  if (!now || !before || before.unit !== now.unit) return '';
  const change = now.value - before.value;
  if (change === 0)
    return wording.text('measurements.unchanged', { day: longDay(before.on, wording.locale) });
  // From 12 % to 11 % is no fall of one per cent.
  const unit = now.unit === '%' ? wording.text('measurements.percentage-points') : clip(now.unit, 40);
  const values = {
    change: numberInWords(change, wording, true),
    unit,
    day: longDay(before.on, wording.locale),
  };
  return wording.text('measurements.change', values);
}

/** One measurement: its day, and its value on a bar as long as its share of the largest in its unit. */
export function barLine(point: Measurement, largest: number, wording: Wording): BarLine {
  const bar = largest > 0 ? Math.round((100 * Math.abs(point.value)) / largest) : 0;
  const value = valueInWords(point, wording);
  const text = line({
    title: longDay(point.on, wording.locale),
    weight: 'Default',
    meta: reportedWords(point, wording),
    details: [point.note && clip(wording.prose(point.note), 240)],
  });
  const [inside, beside] = bar < roomy ? [blank, value] : [value, blank];
  return { ...text, bar, rest: 100 - bar, inside, beside };
}

/** An indicator with its latest value, which opens all of them. */
export function seriesLine({ indicator, points, goal }: Series, wording: Wording, isOfGoal = false): BarLine {
  const [last, before] = points.toReversed();
  const name = clip(wording.prose(indicator.text), 160);
  const text = line({
    title: name,
    weight: 'Default',
    mark: last ? valueInWords(last, wording) : '',
    tone: 'accent',
    meta: last
      ? dotted(longDay(last.on, wording.locale), changeInWords(last, before, wording))
      : wording.text('measurements.none-yet'),
    details: [isOfGoal || !goal ? undefined : clip(wording.name(goal.text), 120)],
    open: opening(clip(name, 60), { kind: 'measurements', indicator: indicator.id }, wording),
  });
  return { ...text, bar: 0, rest: 0, inside: '', beside: '' };
}
