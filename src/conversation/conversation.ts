import { z } from 'zod';
import type { Notice } from '../cards/notice';
import { plainText, summaryOf } from '../cards/plain-text';
import { renderAnswer, renderNotice } from '../cards/render';
import { type Day, dayAt } from '../domain/day';
import { type Locale, locale as localeSchema } from '../domain/prose';
import type { Register } from '../domain/register';
import { understand } from '../language/understand';
import { ask } from '../queries/ask';
import { type Question, question as questionSchema } from '../queries/question';
import type { Event } from './event';
import { ShortMemory } from './memory';
import { noticeOf } from './notices';
import { readerFor } from './readers';
import type { Card, Outcome, Reply } from './reply';

/** Characters of one message that are read; a longer one is asked to be shortened. */
export const longestMessage = 4_000;

export interface Conversation {
  /** What is said to an event at a moment (milliseconds since 1970). */
  converse(event: Event, now: number): Promise<Reply>;
  /** What is said when answering failed unexpectedly. */
  failure(reference: string, locale: Locale, now: number): Reply;
}

/** How a conversation gets at its register: the current picture, caught up. */
export type CurrentRegister = (now: number) => Promise<Register>;

const askAction = z.object({ question: questionSchema, locale: localeSchema });

/** Events in, replies out: the one room in which text, buttons and the clock become questions and cards. */
export function openConversation(current: CurrentRegister): Conversation {
  const memory = new ShortMemory();

  const answering = (
    register: Register,
    question: Question,
    locale: Locale,
    today: Day,
    when: Reply['when'],
  ): Reply => {
    const answer = ask(register, question, { today });
    return {
      ...spoken(renderAnswer(answer, locale)),
      outcome: answer.found ? 'answer' : 'none',
      locale,
      when,
      options: [],
      answers: [answer],
    };
  };

  const noticing = (
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

  const onMessage = async (event: Extract<Event, { kind: 'message' }>, now: number): Promise<Reply> => {
    const today = dayAt(now);
    const fallback = event.locale ?? 'da';
    const text = event.text.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return noticing({ kind: 'empty-message' }, 'clarify', fallback, today);
    if (text.length > longestMessage)
      return noticing({ kind: 'too-long', limit: longestMessage }, 'clarify', fallback, today);
    const register = await current(now);
    if (register.initiative.size === 0) return noticing({ kind: 'empty-register' }, 'none', fallback, today);
    const key = `${event.place.id}\n${event.actor.id}`;
    const understanding = understand(text, readerFor(register, today), {
      today,
      previous: memory.last(key, now),
      locale: fallback,
    });
    const when = understanding.when && {
      from: understanding.when.from,
      to: understanding.when.to,
      text: understanding.when.words ?? '',
    };
    if (understanding.outcome !== 'question') {
      const [notice, outcome] = noticeOf(understanding, text);
      return noticing(notice, outcome, understanding.locale, today, when);
    }
    memory.note(key, understanding.question, now);
    return answering(register, understanding.question, understanding.locale, today, when);
  };

  const onAction = async (event: Extract<Event, { kind: 'action' }>, now: number): Promise<Reply> => {
    const today = dayAt(now);
    const parsed = askAction.safeParse(event.data);
    if (event.verb !== 'ask' || !parsed.success)
      return noticing(
        { kind: 'not-understood', words: '', nearest: [] },
        'clarify',
        event.locale ?? 'da',
        today,
      );
    const { question, locale } = parsed.data;
    memory.note(`${event.place.id}\n${event.actor.id}`, question, now);
    return answering(await current(now), question, locale, today, null);
  };

  return {
    async converse(event, now) {
      if (event.kind === 'message') return onMessage(event, now);
      if (event.kind === 'action') return onAction(event, now);
      return answering(
        await current(now),
        { kind: 'help', topic: 'welcome' },
        event.locale ?? 'da',
        dayAt(now),
        null,
      );
    },
    failure: (reference, locale, now) => noticing({ kind: 'failure', reference }, 'none', locale, dayAt(now)),
  };
}

const spoken = (card: Card): { card: Card; text: string; summary: string } => ({
  card,
  text: plainText(card),
  summary: summaryOf(card),
});
