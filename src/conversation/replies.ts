import { citedIn } from '../cards/citations';
import { joinCards } from '../cards/join';
import type { Notice } from '../cards/notice';
import type { Offers } from '../cards/offers';
import { plainText, summaryOf } from '../cards/plain-text';
import { renderAnswer, renderNotice, type Utterance } from '../cards/render';
import type { Day } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Answer } from '../queries/answer';
import { type Asking, ask } from '../queries/ask';
import type { Question } from '../queries/question';
import type { Card, Outcome, Reply } from './reply';

/** Asks a register and shows what it says. */
export const answering = (
  register: Register,
  question: Question,
  locale: Locale,
  today: Day,
  when: Reply['when'],
  utterance?: Utterance,
  offers?: Offers,
  beside?: Omit<Asking, 'today'>,
): Reply => {
  const answer = ask(register, question, { today, ...beside });
  return {
    ...told(answer, locale, renderAnswer(answer, locale, utterance, offers)),
    outcome: answer.found ? 'answer' : 'none',
    locale,
    when,
    options: [],
    answers: [answer],
  };
};

/** Several replies as one: a message is answered by one post, in the order in which it asked. */
export function together([first, ...rest]: [Reply, ...Reply[]]): Reply {
  if (rest.length === 0) return first;
  const { card, held } = joinCards([first.card, ...rest.map((reply) => reply.card)]);
  const shown = [first, ...rest].slice(0, held);
  return {
    ...first,
    ...spoken(card),
    sources: shown.flatMap(({ sources = [] }) => sources),
    outcome: shown.some(({ outcome }) => outcome === 'answer') ? 'answer' : first.outcome,
    options: shown.flatMap(({ options }) => options),
    answers: shown.flatMap(({ answers }) => answers),
  };
}

/** Shows a notice, with the questions it offers. */
export const noticing = (
  notice: Notice,
  outcome: Outcome,
  locale: Locale,
  today: Day,
  when: Reply['when'] = null,
): Reply => ({
  ...spoken(renderNotice(notice, locale, today)),
  outcome,
  locale,
  when,
  options:
    'options' in notice
      ? notice.options.map(({ question }) => question)
      : 'nearest' in notice
        ? notice.nearest.map(({ question }) => question)
        : [],
  answers: [],
});

/** The card of an answer with what is read aloud of it, and the sources named there. */
export const told = (answer: Answer, locale: Locale, card: Card) => ({
  ...spoken(card),
  sources: citedIn(answer, locale),
});

/** A card with what is read aloud of it. */
export const spoken = (card: Card): { card: Card; text: string; summary: string } => ({
  card,
  text: plainText(card),
  summary: summaryOf(card),
});
