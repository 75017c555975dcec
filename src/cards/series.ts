import type { Measurement } from '../domain/follow-up';
import type { Series } from '../queries/answer';
import { opening } from './buttons';
import { dotted, type Line, line } from './card';
import { longDay } from './days';
import { reportedWords } from './reported';
import { clip, type Wording } from './wording';

/**
 * A line with a bar below it, in parts of a hundred: what is left empty before it, the bar, and the rest; and the value in
 * it, or on the side of it that has more room. Without parts there is none.
 */
export interface BarLine extends Line {
  lead: number;
  bar: number;
  rest: number;
  ahead: string;
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
  (Math.round(value * 1e6) / 1e6)
    .toLocaleString(wording.locale === 'da' ? 'da-DK' : 'en-GB', {
      maximumFractionDigits: 6,
      signDisplay: isChange ? 'exceptZero' : 'auto',
    })
    .replace('-', '−');

/** What stands between a number and its unit: "12,5 %", in English "12.5%". */
export const spaceBefore = (unit: string, { locale }: Wording): string =>
  unit === '%' && locale === 'en' ? '' : ' ';

/** A unit in the card's language; one that no text knows is quoted as the register has it. */
export const unitInWords = (unit: string, wording: Wording): string =>
  wording.has(`unit.${unit}`) ? wording.text(`unit.${unit}`) : wording.quote(clip(unit, 40));

/** A measured value as people write it. */
export const valueInWords = (
  { value, unit }: Pick<Measurement, 'value' | 'unit'>,
  wording: Wording,
): string =>
  `${numberInWords(value, wording)}${spaceBefore(unit, wording)}${unitInWords(unit, wording)}`.trim();

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
  const points = Math.abs(change) === 1 ? 'percentage-point' : 'percentage-points';
  const unit = now.unit === '%' ? wording.text(`measurements.${points}`) : unitInWords(now.unit, wording);
  const values = {
    change: numberInWords(change, wording, true),
    unit,
    day: longDay(before.on, wording.locale),
  };
  return wording.text('measurements.change', values);
}

/** From where to where bars go: nought is always between, so that what is below it points the other way. */
export interface Scale {
  lowest: number;
  highest: number;
}

export const scaleOf = (values: readonly number[]): Scale => ({
  lowest: Math.min(0, ...values),
  highest: Math.max(0, ...values),
});

/** One measurement: its day, and its value on a bar from nought; without a scale there is no bar. */
export function barLine(point: Measurement, scale: Scale | undefined, wording: Wording): BarLine {
  const { lowest, highest } = scale ?? scaleOf([]);
  const part = (value: number): number =>
    highest > lowest ? Math.round((100 * value) / (highest - lowest)) : 0;
  const nought = part(-lowest);
  const bar = scale ? part(Math.abs(point.value)) : 0;
  const lead = point.value < 0 ? Math.max(0, nought - bar) : nought;
  const rest = 100 - lead - bar;
  const value = valueInWords(point, wording);
  const text = line({
    title: longDay(point.on, wording.locale),
    weight: 'Default',
    meta: reportedWords(point, wording),
    details: [point.note && clip(wording.prose(point.note), 240)],
  });
  const isInside = bar >= roomy;
  const isAhead = !isInside && lead > rest;
  return {
    ...text,
    lead,
    bar,
    rest,
    ahead: isAhead ? value : blank,
    inside: isInside ? value : blank,
    beside: isInside || isAhead ? blank : value,
  };
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
  return { ...text, lead: 0, bar: 0, rest: 0, ahead: '', inside: '', beside: '' };
}
