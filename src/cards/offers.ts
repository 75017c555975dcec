import type { Offer } from '../commands/offers';
import type { ChangeId } from '../domain/ids';
import type { Question } from '../queries/question';
import { press } from './acts';
import type { Button } from './card';
import type { Wording } from './wording';

/** What somebody may do with what a card shows. */
export interface Offers {
  forms: readonly Offer[];
  /** There are so few that all of them stand on the card. */
  all?: true;
  /** The change on the card that may be taken back, and the id under which it would be. */
  undo?: { change: ChangeId; op: string } | undefined;
}

/** Forms on a card of their own; more are behind one button. */
const mostForms = 1;

/** The buttons for what somebody may do, before those that ask. */
export function offerButtons({ forms, all, undo }: Offers, back: Question, wording: Wording): Button[] {
  const most = all ? forms.length : mostForms;
  const shown = forms.slice(0, most);
  const [first] = forms;
  return [
    ...(undo ? [press(wording.text('button.undo'), 'undo', { ...undo, back }, wording)] : []),
    ...shown.map(({ form, about }) =>
      press(wording.text(`form.${form}.title`), 'open-form', { form, about: { ...about }, back }, wording),
    ),
    ...(first && forms.length > most
      ? [press(wording.text('button.more-forms'), 'list-forms', { about: { ...first.about }, back }, wording)]
      : []),
  ];
}
