import type { EChartsOption } from 'echarts';
import { type Day, yearOf } from '../domain/day';
import type { YearItem } from '../queries/answer';
import { palettes, rings, type Theme } from './year-palette';
import {
  dayIn,
  daysOf,
  font,
  marks,
  middle,
  months,
  radius,
  todayLine,
  type WheelWords,
  wheelSize,
} from './year-rings';

export interface Wheel {
  year: number;
  items: readonly YearItem[];
  /** Marked by a line, where it lies in the year. */
  today: Day;
  words: WheelWords;
  theme: Theme;
}

/** Draws a year as a wheel: twelve months, and a ring for each kind of thing that stands in it. SVG, as text. */
export async function yearWheel(wheel: Wheel): Promise<string> {
  // Loaded when the first wheel is drawn: a start need not wait for it.
  const { init } = require('echarts') as typeof import('echarts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...wheelSize });
  try {
    chart.setOption(optionOf(wheel));
    return named(bare(chart.renderToSVGString()), wheel.words);
  } finally {
    chart.dispose();
  }
}

/** How the line of today is shown beside its name. */
const dash = 'path://M0 4L20 4L20 7L0 7Z';

function optionOf({ year, items, today, words, theme }: Wheel): EChartsOption {
  const palette = palettes[theme];
  const text = { fontFamily: font, color: palette.ink };
  const isNow = yearOf(today) === year;
  return {
    animation: false,
    backgroundColor: palette.paper,
    textStyle: text,
    polar: { center: [middle.x, middle.y], radius: [radius.inner, radius.outer] },
    angleAxis: {
      ...{ type: 'value', min: 0, max: daysOf(year), startAngle: 90, clockwise: true, show: false },
    },
    radiusAxis: {
      ...{ type: 'value', min: 0, max: rings.length, interval: 1, z: 1 },
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: palette.line, width: 1 } },
    },
    legend: {
      ...{ bottom: 12, left: 'center', width: 820, itemGap: 26, itemWidth: 20, itemHeight: 20 },
      textStyle: { ...text, fontSize: 20 },
      data: [
        ...rings.map((kind) => words.kinds[kind]),
        ...(isNow ? [{ name: words.today, icon: dash, itemStyle: { color: palette.today } }] : []),
      ],
    },
    graphic: [
      written(String(year), { ...middle, y: middle.y - 34 }, 54, palette.ink, 'bold'),
      written(words.centre, { ...middle, y: middle.y + 28 }, 19, palette.quiet),
    ],
    series: [
      months(year, words, palette, [radius.inner, radius.outer], false),
      months(year, words, palette, [radius.outer, radius.months], true),
      ...rings.map((kind) => marks(kind, year, items, words, palette)),
      ...(isNow ? [todayLine(dayIn(year, today), words, palette)] : []),
    ],
  };
}

type Graphic = Extract<EChartsOption['graphic'], readonly unknown[]>[number];
const written = (
  text: string,
  { x, y }: { x: number; y: number },
  size: number,
  fill: string,
  weight: 'normal' | 'bold' = 'normal',
): Graphic => ({
  ...{ type: 'text', x, y, silent: true },
  style: {
    ...{ text, fill, fontSize: size, fontWeight: weight, fontFamily: font },
    ...{ align: 'center', verticalAlign: 'middle' },
  },
});

/** Without what is there for scripts and pointers, and with ids that are the same each time. */
const bare = (svg: string): string =>
  svg
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, 'wheel-');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0) ?? 0};`);

/** Says in the picture what it shows. */
const named = (svg: string, { title, description }: WheelWords): string =>
  svg.replace(
    /^<svg([^>]*)>/,
    (_whole, attributes: string) =>
      `<svg${attributes} role="img" aria-labelledby="t d"><title id="t">${escaped(title)}</title><desc id="d">${escaped(description)}</desc>`,
  );
