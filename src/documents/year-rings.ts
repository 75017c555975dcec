import type { EChartsOption } from 'echarts';
import { certainDay, type Day, daysBetween } from '../domain/day';
import type { YearItem, YearKind } from '../queries/answer';
import { forms, isHollow, type Palette, rings } from './year-palette';

/** What is written in the picture of a year. */
export interface WheelWords {
  /** Its name, and all it shows in words, for those who cannot see it. */
  title: string;
  description: string;
  /** Below the year in the middle. */
  centre: string;
  /** The names of the twelve months. */
  months: readonly string[];
  kinds: Readonly<Record<YearKind, string>>;
  /** What the line of today is called. */
  today: string;
}

/** The picture's width and height; whoever shows it may scale it. */
export const wheelSize = { width: 900, height: 980 } as const;

export const font = "'DejaVu Sans', 'Segoe UI', sans-serif";
export const middle = { x: wheelSize.width / 2, y: 440 };
export const radius = { inner: 120, outer: 372, months: 420 };

/** Day of the year, from 0. */
export const dayIn = (year: number, day: Day): number => daysBetween(certainDay(year, 1, 1), day);
export const daysOf = (year: number): number => dayIn(year, certainDay(year + 1, 1, 1));

type Series = Extract<EChartsOption['series'], readonly unknown[]>[number];

/** The twelve months as a ring: each as long as it has days, with its name where `isNamed`. */
export function months(
  year: number,
  words: WheelWords,
  palette: Palette,
  within: number[],
  isNamed: boolean,
): Series {
  const starts = Array.from({ length: 13 }, (_, at) =>
    dayIn(year, at < 12 ? certainDay(year, at + 1, 1) : certainDay(year + 1, 1, 1)),
  );
  return {
    ...{ type: 'pie', silent: true, startAngle: 90, clockwise: true, z: 0 },
    center: [middle.x, middle.y],
    radius: within,
    label: {
      ...{ show: isNamed, position: 'inside', rotate: 'tangential', fontSize: 19, fontFamily: font },
      color: palette.ink,
    },
    itemStyle: { borderColor: palette.paper, borderWidth: isNamed ? 3 : 1 },
    emphasis: { disabled: true },
    data: words.months.map((name, at) => ({
      name,
      value: (starts[at + 1] ?? 0) - (starts[at] ?? 0),
      itemStyle: { color: palette.bands[(isNamed ? 1 : at % 2) as 0 | 1] },
    })),
  };
}

/** What stands in the ring of a kind: one mark a week, with its number where there are several. */
export function marks(
  kind: YearKind,
  year: number,
  items: readonly YearItem[],
  words: WheelWords,
  palette: Palette,
): Series {
  const weeks = new Map<number, number[]>();
  for (const { kind: own, day, month } of items) {
    if (own !== kind || month === undefined) continue;
    const at = dayIn(year, day);
    const week = Math.floor(at / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), at]);
  }
  const ring = rings.length - rings.indexOf(kind) - 0.5;
  return {
    ...{ type: 'scatter', coordinateSystem: 'polar', silent: true, z: 3 },
    name: words.kinds[kind],
    symbol: forms[kind],
    itemStyle: {
      color: isHollow(kind) ? palette.paper : palette.kinds[kind],
      ...{ borderColor: palette.kinds[kind], borderWidth: 3, opacity: 1 },
    },
    data: [...weeks.values()].map((days) => {
      const at = days.reduce((sum, day) => sum + day, 0) / days.length;
      const isSeveral = days.length > 1;
      return {
        value: [ring, at + 0.5],
        symbolSize: isSeveral ? 28 : 19,
        label: {
          ...{ show: isSeveral, formatter: String(days.length), fontSize: 17, fontWeight: 'bold' },
          fontFamily: font,
          color: isHollow(kind) ? palette.ink : palette.paper,
        },
      };
    }),
  };
}

export const todayLine = (day: number, words: WheelWords, palette: Palette): Series => ({
  name: words.today,
  ...{ type: 'line', coordinateSystem: 'polar', silent: true, symbol: 'none', z: 2 },
  lineStyle: { color: palette.today, width: 3, type: 'dashed' },
  data: [
    [0, day + 0.5],
    [rings.length, day + 0.5],
  ],
});
