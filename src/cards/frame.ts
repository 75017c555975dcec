import type { Card, Correct, Page } from './card';
import { speechOf } from './speech';
import { fill } from './templates';
import { clip, type Wording } from './wording';

/** What every card carries besides its page. */
export interface Frame {
  sources: { text: string }[];
  echo: string;
  corrections: { label: string; action: Correct }[];
}
/** What a card carries that is no answer. */
export const plain: Frame = { sources: [], echo: '', corrections: [] };

/** Fills a template with a page and what every card carries besides. */
export function card(name: string, page: Page, frame: Frame, words: Wording): Card {
  const summary = clip(page.summary, 240);
  return fill(name, {
    ...page,
    ...frame,
    locale: words.locale,
    summary,
    speech: speechOf(summary, words.text('speech.and')),
    quoted: words.hasQuoted(page) ? words.text('note.quoted') : '',
  });
}
