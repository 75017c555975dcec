import { z } from 'zod';
import { warmCards } from '../cards/render';
import { type Day, dayAt } from '../domain/day';
import { type Locale, locale } from '../domain/prose';
import type { Register } from '../domain/register';
import { understandAll } from '../language/several';
import { question } from '../queries/question';
import type { Whereabouts } from '../registers/bindings';
import { correcting, inWords } from './correct';
import type { Desk, FindDesk } from './desk';
import type { Event } from './event';
import { ShortMemories } from './memory';
import { keepMissed, listMissed, onAct } from './missed';
import { noticeOf } from './notices';
import { partiesOf } from './own-parties';
import { readerFor } from './readers';
import { answering, noticing, together } from './replies';
import type { Reply } from './reply';
import { whereaboutsOf } from './whereabouts';

/** Characters of one message that are read; a longer one is asked to be shortened. */
export const longestMessage = 4_000;

export interface Conversation {
  /**
   * What is said to an event at a moment (milliseconds since 1970); nothing to a button this program does not
   * know: the card it stands on is left as it is.
   */
  converse(event: Exclude<Event, { kind: 'action' }>, now: number): Promise<Reply>;
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed unexpectedly. */
  failure(reference: string, locale: Locale, now: number): Reply;
  /** Gets ready what the first question would wait for, in steps between which others get their turn. */
  warm(now: number): Promise<void>;
}

/** The current picture of the register that is spoken about somewhere; `undefined` where nobody has bound one. */
export type FindRegister = (where: Whereabouts, now: number) => Promise<Register | undefined>;

const action = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('ask'), data: z.object({ question, locale }) }),
  z.object({
    verb: z.literal('correct'),
    data: z.object({ text: z.string().max(longestMessage), previous: question.optional(), locale }),
  }),
]);

/**
 * Events in, replies out: the one room in which text, buttons and the clock become questions and cards. Without a
 * desk nothing is kept and nothing changed.
 */
export function openConversation(
  find: FindRegister,
  findDesk: FindDesk = async () => undefined,
): Conversation {
  const memories = new ShortMemories();

  const unbound = (event: Event, today: Day): Reply => {
    const { place = '', team, tenant } = whereaboutsOf(event);
    return noticing({ kind: 'unbound', place, team, tenant }, 'none', event.locale ?? 'da', today);
  };

  const onMessage = async (
    event: Extract<Event, { kind: 'message' }>,
    register: Register,
    desk: Desk | undefined,
    now: number,
  ): Promise<Reply> => {
    const today = dayAt(now);
    const fallback = event.locale ?? 'da';
    const text = event.text.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return noticing({ kind: 'empty-message' }, 'clarify', fallback, today);
    if (text.length > longestMessage)
      return noticing({ kind: 'too-long', limit: longestMessage }, 'clarify', fallback, today);
    if (register.initiative.size === 0) return noticing({ kind: 'empty-register' }, 'none', fallback, today);
    const reader = await readerFor(register, today);
    const memory = memories.of(register);
    const key = keyOf(event);
    const circumstances = {
      today,
      previous: memory.last(key, now),
      locale: fallback,
      own: partiesOf(register, event.actor),
    };
    const replies = understandAll(text, reader, circumstances).map((read): Reply | Promise<Reply> => {
      const { understanding } = read;
      const { locale } = understanding;
      if (understanding.outcome === 'missed-questions')
        return listMissed({ event, register, desk, now, locale });
      const when = understanding.when && {
        from: understanding.when.from,
        to: understanding.when.to,
        text: understanding.when.words ?? '',
      };
      if (understanding.outcome !== 'question') {
        const kept = keepMissed(understanding, { event, register, desk, now });
        const worded = inWords(register, today, locale);
        const [notice, outcome] = noticeOf(understanding, text, worded, kept);
        return noticing(notice, outcome, locale, today, when);
      }
      const { question, unused = [] } = understanding;
      memory.note(key, question, now);
      return answering(register, question, locale, today, when, { ...read, unused });
    });
    return together((await Promise.all(replies)) as [Reply, ...Reply[]]);
  };

  const onAction = (
    event: Extract<Event, { kind: 'action' }>,
    register: Register,
    desk: Desk | undefined,
    now: number,
  ): Reply | undefined | Promise<Reply | undefined> => {
    const today = dayAt(now);
    const wanted = action.safeParse({ ...event });
    if (!wanted.success) return onAct({ event, register, desk, now });
    const { verb, data } = wanted.data;
    if (register.initiative.size === 0)
      return noticing({ kind: 'empty-register' }, 'none', data.locale, today);
    if (verb === 'correct') return correcting(register, data, today);
    memories.of(register).note(keyOf(event), data.question, now);
    return answering(register, data.question, data.locale, today, null);
  };

  async function converse(event: Exclude<Event, { kind: 'action' }>, now: number): Promise<Reply>;
  async function converse(event: Event, now: number): Promise<Reply | undefined>;
  async function converse(event: Event, now: number): Promise<Reply | undefined> {
    const where = whereaboutsOf(event);
    const register = await find(where, now);
    if (register === undefined) return unbound(event, dayAt(now));
    if (event.kind === 'message') return onMessage(event, register, await findDesk(where, now), now);
    if (event.kind === 'action') return onAction(event, register, await findDesk(where, now), now);
    const welcome = { kind: 'help', topic: 'welcome' } as const;
    return answering(register, welcome, event.locale ?? 'da', dayAt(now), null);
  }

  return {
    converse,
    async warm(now) {
      await warmCards(dayAt(now));
      const register = await find({}, now);
      if (register !== undefined) await readerFor(register, dayAt(now));
    },
    failure: (reference, locale, now) => noticing({ kind: 'failure', reference }, 'none', locale, dayAt(now)),
  };
}

/** What was asked is each person's own, in each place. */
const keyOf = ({ place, actor }: Event): string => `${place.id}\n${actor.id}`;
