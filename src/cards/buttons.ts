import { addDays } from '../domain/day';
import type { Question } from '../queries/question';
import type { AskInDialog } from './button';
import type { Ask } from './card';
import { clip, type Wording } from './wording';

/** A button, or a line, that asks a question in the card's language. */
export const ask = (title: string, question: Question, { locale }: Pick<Wording, 'locale'>): Ask => ({
  type: 'Action.Execute',
  title: clip(title, 80),
  verb: 'ask',
  data: { question, locale },
});

/** A button whose answer is shown in a dialog, where the client has them. */
export const askInDialog = (
  title: string,
  question: Question,
  wording: Pick<Wording, 'locale'>,
): AskInDialog => {
  const { title: clipped, verb, data } = ask(title, question, wording);
  return { type: 'Action.Submit', title: clipped, data: { ...data, verb, msteams: { type: 'task/fetch' } } };
};

/** What pressing a line asks, with a title for those who hear the card: "Åbn: Rygestop". */
export const opening = (name: string, question: Question, wording: Wording): Ask =>
  ask(wording.text('button.open', { name }), question, wording);

interface Pages {
  page: number;
  pages: number;
  total: number;
}

/** Buttons to the pages around this one: "Vis flere (11–20 af 34)" and back. */
export function paging<Q extends Question>(
  list: Pages,
  question: Q & { page?: number | undefined },
  pageSize: number,
  wording: Wording,
): Ask[] {
  const to = (page: number, key: string): Ask => {
    const first = page * pageSize + 1;
    const last = Math.min(list.total, first + pageSize - 1);
    const range = first === last ? first : `${first}–${last}`;
    return ask(wording.text(key, { range, total: list.total }), { ...question, page } as Question, wording);
  };
  return [
    ...(list.page + 1 < list.pages ? [to(list.page + 1, 'button.more')] : []),
    ...(list.page > 0 ? [to(list.page - 1, 'button.back')] : []),
  ];
}

/** The way forward that always exists. */
export const helpButton = (wording: Wording): Ask =>
  ask(wording.text('button.help'), { kind: 'help', topic: 'help' }, wording);

/** What is due in the two weeks that begin today. */
export const dueButton = (wording: Wording): Ask => {
  const period = {
    from: wording.today,
    to: addDays(wording.today, 13),
    words: wording.text('button.due-words'),
  };
  return ask(wording.text('button.due'), { kind: 'due', period }, wording);
};

/** The decisions that are not followed up. */
export const decisionsLeft = (wording: Wording): Ask =>
  ask(wording.text('button.unfollowed'), { kind: 'decisions', unfollowed: true }, wording);

/** The coming meetings of everybody. */
export const meetingsButton = (wording: Wording): Ask =>
  ask(wording.text('button.meetings'), { kind: 'meetings', which: 'upcoming' }, wording);

/** Every initiative with its phase. */
export const initiativesButton = (wording: Wording): Ask =>
  ask(wording.text('button.initiatives'), { kind: 'initiatives' }, wording);
