import type { Offer } from '../commands/offers';
import type { Prose } from '../domain/prose';
import type { Question } from '../queries/question';
import { type Press, press } from './acts';
import { ask } from './buttons';
import { type Page, page } from './card';
import { clip, type Wording } from './wording';

/** The forms somebody may fill in about a thing. */
export interface FormMenu {
  subject: Prose | undefined;
  offers: readonly Offer[];
  back: Question;
}

/** The menu's page: one line a form, which opens it. */
export interface MenuPage extends Page {
  choices: { title: string; open: Press }[];
}

/** Everything somebody may change about a thing, each one press away. */
export function menuPage({ subject, offers, back }: FormMenu, wording: Wording): MenuPage {
  return {
    ...page({
      title: wording.text('menu.title'),
      subtitle: subject ? clip(wording.name(subject), 200) : '',
      actions: [ask(wording.text('button.see-now'), back, wording)],
    }),
    choices: offers.map(({ form, about }) => {
      const title = wording.text(`form.${form}.title`);
      return { title, open: press(title, 'open-form', { form, about: { ...about }, back }, wording) };
    }),
  };
}
