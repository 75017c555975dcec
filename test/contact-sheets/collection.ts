import type { Card } from '../../src/cards/card';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import type { Locale } from '../../src/domain/prose';
import { everyChangeCard } from '../cards/change-material';
import { today } from '../cards/material';
import { everyMissedCard } from '../cards/missed-material';
import { everyNotice } from '../cards/notices';
import { everyPlanCard } from '../cards/plan-material';
import { everySample, samples } from '../cards/samples';

export const groups = ['forms', 'answers', 'notices'] as const;
export type Group = (typeof groups)[number];

/** A card to look at. */
export interface Exhibit {
  group: Group;
  name: string;
  draw(locale: Locale): Card;
}

const answers = ['missed', ...Object.keys(samples)];

/** What a card is, by the first word of its name. */
function groupOf(name: string): Group {
  const [first = ''] = name.split(/[ :]/);
  if (['form', 'conflict', 'menu', 'synonym-form', 'plan-draft', 'plan-doubt'].includes(first))
    return 'forms';
  return answers.includes(first) ? 'answers' : 'notices';
}

/** What is drawn to break a card, and what differs from another card by a word only. */
const isForTests = (name: string): boolean =>
  /^(form|conflict|synonym-form|update-wanted|plan-draft|plan-doubt).*hostile/.test(name) ||
  / in every field [1-9]/.test(name) ||
  /^digest-\S+ ([4-9]|\d\d): some hostile$/.test(name) ||
  /^conflict .*: the same$/.test(name);

/** Every sample there is: every kind of answer, every notice, every form, with nothing left out. */
export const everyExhibit: readonly Exhibit[] = [
  ...everyChangeCard,
  ...everyMissedCard,
  ...everyPlanCard,
  ...everyNotice.map(
    ([name, notice]) =>
      [name, (locale: Locale) => renderNotice(notice, locale, today)] satisfies [string, unknown],
  ),
  ...everySample.map(
    ([name, answer]) => [name, (locale: Locale) => renderAnswer(answer, locale)] satisfies [string, unknown],
  ),
].map(([name, draw]) => ({ group: groupOf(name), name, draw }));

/** Those that people meet. */
export const usualExhibits: readonly Exhibit[] = everyExhibit.filter(({ name }) => !isForTests(name));

/** A form filled in, refused or beside the words of others: the same fields as fresh, with notes that are alike everywhere. */
const repeatsForm = (name: string): boolean =>
  /^form (?!update-status:).*: (filled|wrong in every field 0|beside what others wrote)$/.test(name);

/** Those worth a look when none is named: without what only repeats another. */
export const tellingExhibits: readonly Exhibit[] = usualExhibits.filter(({ name }) => !repeatsForm(name));
