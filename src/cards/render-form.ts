import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Card } from './card';
import { type Conflict, conflictPage } from './conflict';
import { formPage } from './form';
import type { FormDraft } from './form-draft';
import { card, plain } from './frame';
import { type FormMenu, menuPage } from './menu';
import { type MissedList, missedPage } from './missed';
import { type SynonymDraft, synonymFormPage } from './synonym-form';
import { wording } from './wording';

/** The card that lists the questions that found no answer. */
export function renderMissed(list: MissedList, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('missed', missedPage(list, words), plain, words);
}

/** The card with the form that gives an initiative one more name. */
export function renderSynonymForm(draft: SynonymDraft, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('synonym-form', synonymFormPage(draft, words), plain, words);
}

/** The card with a form. */
export function renderForm(draft: FormDraft, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('form', formPage(draft, words), plain, words);
}

/** The card with what two people wrote of the same thing. */
export function renderConflict(conflict: Conflict, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('notice', conflictPage(conflict, words), plain, words);
}

/** The card that lists the forms somebody may fill in about a thing. */
export function renderMenu(menu: FormMenu, locale: Locale, today: Day): Card {
  const words = wording(locale, today);
  return card('menu', menuPage(menu, words), plain, words);
}
