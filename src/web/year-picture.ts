import { wording } from '../cards/wording';
import { kindWord, monthName, pictureInWords, yearKinds } from '../cards/year-words';
import { pngOf } from '../documents/png';
import { yearWheel } from '../documents/year-wheel';
import { dayAt } from '../domain/day';
import type { YearItem, YearKind } from '../queries/answer';
import type { Serve } from './visit';
import { narrowedYear } from './year-narrowed';

/** Pixels across a PNG: sharp on a card of Teams, and not larger than it need be. */
const pngWidth = 900;

/** An SVG is a document of its own where somebody opens it by itself; it may only be styled. */
const svgPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The wheel of a year as a picture. */
export const serveYearPicture: Serve<'year-picture'> = async (visit) => {
  const { target, now } = visit;
  const { year, theme, format } = target;
  const { items } = narrowedYear(visit);
  const svg = await yearWheel({
    year,
    items,
    today: dayAt(now),
    theme,
    words: wheelWords(year, items, visit),
  });
  if (format === 'svg') return { type: 'image/svg+xml; charset=utf-8', body: svg, policy: svgPolicy };
  return { type: 'image/png', body: await pngOf(svg, pngWidth) };
};

function wheelWords(
  year: number,
  items: readonly YearItem[],
  { target, now }: Parameters<typeof serveYearPicture>[0],
) {
  const words = wording(target.locale, dayAt(now));
  const kinds = Object.fromEntries(yearKinds.map((kind) => [kind, kindWord(kind, words)]));
  return {
    title: words.text('year.title', { year }),
    description: pictureInWords(year, items, words),
    centre: words.count('web.year.items', items.filter(({ month }) => month !== undefined).length),
    months: Array.from({ length: 12 }, (_, at) => monthName(at + 1, words)),
    kinds: kinds as Record<YearKind, string>,
    today: words.text('web.year.today'),
  };
}
