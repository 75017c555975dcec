import { type Wording, wording } from '../cards/wording';
import type { Day } from '../domain/day';
import { framed } from './frame';
import { type Html, html } from './html';

const said = (key: string, { text, locale }: Wording): Html => html`<section lang="${locale}">
<h1>${text(`web.${key}.title`)}</h1>
<p>${text(`web.${key}.lead`)}</p>
<p>${text(`web.${key}.next`)}</p>
</section>
`;

/** A page that says why there is nothing to see, in both languages: nobody knows yet who reads it. */
const toldTwice = (key: string, today: Day): string => {
  const [da, en] = [wording('da', today), wording('en', today)];
  return framed('da', da.text(`web.${key}.title`), html`<main>${said(key, da)}<hr>${said(key, en)}</main>`);
};

/** What everybody sees whose link is no link of ours, counts no more, or leads to what is gone: all the same. */
export const gonePage = (today: Day): string => toldTwice('gone', today);

/** What is seen when something failed that nobody expected. */
export const failedPage = (today: Day): string => toldTwice('failed', today);
