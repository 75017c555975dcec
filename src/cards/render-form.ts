import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Card, Page } from './card';
import { conflictPage } from './conflict';
import { formPage } from './form';
import { card, plain } from './frame';
import { menuPage } from './menu';
import { missedPage } from './missed';
import { planAskedPage } from './plan-doubt';
import { planListPage } from './plan-draft';
import { synonymFormPage } from './synonym-form';
import { type Wording, wording } from './wording';

/** Draws what a page is made of on a template, in a language on a day. */
const drawnOn =
  <T>(template: string, pageOf: (content: T, words: Wording) => Page) =>
  (content: T, locale: Locale, today: Day): Card => {
    const words = wording(locale, today);
    return card(template, pageOf(content, words), plain, words);
  };

/** The card that lists the questions that found no answer. */
export const renderMissed = drawnOn('missed', missedPage);

/** The card with the form that gives an initiative one more name. */
export const renderSynonymForm = drawnOn('synonym-form', synonymFormPage);

/** The card with a form. */
export const renderForm = drawnOn('form', formPage);

/** The card with what two people wrote of the same thing. */
export const renderConflict = drawnOn('notice', conflictPage);

/** The card that lists the forms somebody may fill in about a thing. */
export const renderMenu = drawnOn('menu', menuPage);

/** The card that compares a work plan with the register, row by row. */
export const renderPlanList = drawnOn('plan-draft', planListPage);

/** The card that asks what a row of a work plan means. */
export const renderPlanAsked = drawnOn('plan-doubt', planAskedPage);
