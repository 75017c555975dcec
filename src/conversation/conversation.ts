import { warmCards } from '../cards/render';
import { type Day, dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Whereabouts } from '../registers/bindings';
import type { FindDesk } from './desk';
import type { Event } from './event';
import { ShortMemories } from './memory';
import { onAction } from './on-action';
import { onMessage } from './on-message';
import { readerFor } from './readers';
import { answering, noticing } from './replies';
import type { Reply } from './reply';
import { whereaboutsOf } from './whereabouts';

export interface Conversation {
  /**
   * What is said to an event at a moment (milliseconds since 1970); nothing to a button this program does not
   * know: the card it stands on is left as it is.
   */
  converse(event: Exclude<Event, { kind: 'action' }>, now: number): Promise<Reply>;
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed unexpectedly. */
  failure(reference: string, locale: Locale, now: number): Reply;
  /** What is said to somebody who sends more than is answered. */
  hurried(locale: Locale, now: number): Reply;
  /** Gets ready what the first question would wait for, in steps between which others get their turn. */
  warm(now: number): Promise<void>;
}

/** The current picture of the register that is spoken about somewhere; `undefined` where nobody has bound one. */
export type FindRegister = (where: Whereabouts, now: number) => Promise<Register | undefined>;

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

  async function converse(event: Exclude<Event, { kind: 'action' }>, now: number): Promise<Reply>;
  async function converse(event: Event, now: number): Promise<Reply | undefined>;
  async function converse(event: Event, now: number): Promise<Reply | undefined> {
    const where = whereaboutsOf(event);
    const register = await find(where, now);
    if (register === undefined) return unbound(event, dayAt(now));
    if (event.kind !== 'installed') {
      const desk = await findDesk(where, now);
      desk?.meet(event.actor, register, now);
      return event.kind === 'message'
        ? onMessage({ event, register, desk, now }, memories)
        : onAction({ event, register, desk, now }, memories);
    }
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
    hurried: (locale, now) => noticing({ kind: 'hurried' }, 'none', locale, dayAt(now)),
  };
}
