import type { Offer } from '../commands/offers';
import type { ChangeId } from '../domain/ids';
import type { Question } from '../queries/question';
import { press } from './acts';
import { ask } from './buttons';
import { type Button, mostActions } from './card';
import { formTitle } from './form-values';
import { clip, type Wording } from './wording';

/** What somebody may do with what a card shows. */
export interface Offers {
  forms: readonly Offer[];
  /** There are so few that all of them stand on the card. */
  all?: true;
  /** The change on the card that may be taken back, and the id under which it would be; `repeats`: that does it again. */
  undo?: { change: ChangeId; op: string; repeats: boolean } | undefined;
  /** The question who changed what the card shows. */
  history?: Question | undefined;
}

/** Forms on a card of their own; more are behind one button. */
const mostForms = 1;

/** What goes before all else: what opens outside, files, and what waits to be settled. */
const goesFirst = (one: Button): boolean =>
  one.type === 'Action.OpenUrl' ||
  (one.type === 'Action.Execute' && (one.verb === 'offer-file' || one.verb === 'settle-reminders'));

/** The buttons of a card: what goes first, what somebody may do, then what it asks itself, and last who changed it. */
export function offeredButtons(
  offers: Offers,
  asked: readonly Button[],
  back: Question,
  wording: Wording,
): Button[] {
  const { history } = offers;
  const buttons = [
    ...asked.filter(goesFirst),
    ...formButtons(offers, back, wording),
    ...asked.filter((one) => !goesFirst(one)),
  ];
  if (!history) return buttons.slice(0, mostActions);
  const last = ask(wording.text('button.who-changed'), history, wording);
  // A card may ask that by itself.
  const others = buttons.filter(({ title }) => title !== last.title);
  return [...others.slice(0, mostActions - 1), last];
}

function formButtons({ forms, all, undo }: Offers, back: Question, wording: Wording): Button[] {
  const most = all ? forms.length : mostForms;
  const shown = forms.slice(0, most);
  const [first] = forms;
  return [
    ...(undo ? [undoButton(undo, back, wording)] : []),
    ...shown.map((offer) => {
      const { form, about } = offer;
      return press(titleOf(offer, wording), 'open-form', { form, about: { ...about }, back }, wording);
    }),
    ...(first && forms.length > most
      ? [press(wording.text('button.more-forms'), 'list-forms', { about: { ...first.about }, back }, wording)]
      : []),
  ];
}

/** "Opdatér status", or where several things could be meant "Opdatér status: Rygestop". */
function titleOf({ form, about, name }: Offer, wording: Wording): string {
  const title = formTitle(form, about, wording);
  return name
    ? wording.text('button.form-of', { form: title, name: clip(wording.name(name), mostCharacters) })
    : title;
}

const mostCharacters = 36;

const undoButton = (
  { repeats, ...undo }: NonNullable<Offers['undo']>,
  back: Question,
  wording: Wording,
): Button => press(wording.text(repeats ? 'button.redo' : 'button.undo'), 'undo', { ...undo, back }, wording);
