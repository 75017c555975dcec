import { longDay } from '../cards/days';
import { capital, type Wording, wording } from '../cards/wording';
import { countsInWords, monthName, pictureInWords, saidItem } from '../cards/year-words';
import { wheelSize } from '../documents/year-rings';
import { dayAt } from '../domain/day';
import type { LinkTargetOf } from '../domain/link-target';
import type { YearItem } from '../queries/answer';
import { framed, pagePolicy } from './frame';
import { type Html, html } from './html';
import type { Serve, Visit } from './visit';
import { yearFilter } from './year-filter';
import { narrowedYear } from './year-narrowed';

type YearVisit = Visit<LinkTargetOf<'year'>>;

/** The page of a year: its wheel, and month by month what stands in it. */
export const serveYear: Serve<'year'> = async (visit) => {
  const { target, now } = visit;
  const words = wording(target.locale, dayAt(now));
  const { items, allowed } = narrowedYear(visit);
  const title = words.text('year.title', { year: target.year });
  const counts = countsInWords(items, words);
  const content = html`<header>
<h1>${title}</h1>
<p>${counts === '' ? words.text('web.year.none') : `${capital(counts)}.`}</p>
</header>
<main>
${yearFilter(visit, allowed, words)}
${wheel(visit, items, words)}
${monthList(items, words)}
</main>
<footer>
<p>${words.text('web.year.as-of', { day: longDay(dayAt(now), target.locale) })}</p>
</footer>
`;
  return {
    type: 'text/html; charset=utf-8',
    policy: pagePolicy,
    body: framed(target.locale, title, content),
  };
};

/** The picture in the theme of who looks at it; all of it stands below in words, too. */
function wheel({ target, query, pathTo }: YearVisit, items: readonly YearItem[], words: Wording): Html {
  const narrowed = query.size > 0 ? `?${query.toString()}` : '';
  const source = (theme: 'light' | 'dark'): string =>
    pathTo({ ...target, kind: 'year-picture', format: 'svg', theme }) + narrowed;
  return html`<picture>
<source media="screen and (prefers-color-scheme: dark)" srcset="${source('dark')}">
<img src="${source('light')}" width="${wheelSize.width}" height="${wheelSize.height}" alt="${pictureInWords(target.year, items, words)}">
</picture>`;
}

function monthList(items: readonly YearItem[], words: Wording): Html {
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  const loose = items.filter(({ month }) => month === undefined);
  return html`<nav aria-label="${words.text('web.year.months')}">
<ul>${months.map((month) => html`<li><a href="#m${month}">${capital(monthName(month, words))}</a></li>`)}</ul>
</nav>
<div class="months">
${months.map((month) =>
  section(
    `m${month}`,
    capital(monthName(month, words)),
    items.filter((item) => item.month === month),
    words,
  ),
)}
${loose.length > 0 ? section('loose', words.text('year.loose'), loose, words) : undefined}
</div>`;
}

const section = (
  id: string,
  heading: string,
  items: readonly YearItem[],
  words: Wording,
): Html => html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${
  items.length === 0
    ? html`<p class="quiet">${words.text('web.year.empty')}</p>`
    : html`<ul class="items">${items.map((item) => entry(item, words))}</ul>`
}
</section>
`;

function entry(item: YearItem, words: Wording): Html {
  const { when, kind, title, aside } = saidItem(item, words);
  return html`<li class="${item.kind}">
<span class="when"><time datetime="${item.day}">${when}</time></span>
<span class="what"><strong>${title}</strong> <span class="kind">${kind}</span>${
    aside === '' ? undefined : html` <span class="quiet">${aside}</span>`
  }</span>
</li>`;
}
