import { warmCards } from '../cards/render';
import { type Day, dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Whereabouts } from '../registers/bindings';
import type { Languages } from '../registers/languages';
import type { FindDesk } from './desk';
import type { Event } from './event';
import { ShortMemories } from './memory';
import { onAction } from './on-action';
import { onInstalled, onRemoved } from './on-installed';
import { onMessage } from './on-message';
import { readerFor } from './readers';
import { noticing } from './replies';
import type { Reply } from './reply';
import { forgottenLanguages, spokenBy } from './spoken';
import { whereaboutsOf } from './whereabouts';

type Message = Extract<Event, { kind: 'message' }>;

export interface Conversation {
  /**
   * What is said to an event at a moment (milliseconds since 1970); nothing to a button this program does not
   * know: the card it stands on is left as it is. Nothing either where the bot was introduced before or removed.
   */
  converse(event: Message, now: number): Promise<Reply>;
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** What is said when answering failed unexpectedly. */
  failure(reference: string, locale: Locale, now: number): Reply;
  /** Gets ready what the first question would wait for, in steps between which others get their turn. */
  warm(now: number): Promise<void>;
}

/** The current picture of the register that is spoken about somewhere; `undefined` where nobody has bound one. */
export type FindRegister = (where: Whereabouts, now: number) => Promise<Register | undefined>;

/**
 * Events in, replies out: the one room in which text, buttons and the clock become questions and cards. Without a
 * desk nothing is kept and nothing changed; without languages, which one somebody chose is forgotten with the program.
 */
export function openConversation(
  find: FindRegister,
  findDesk: FindDesk = async () => undefined,
  languages: Languages = forgottenLanguages(),
): Conversation {
  const memories = new ShortMemories();

  const unbound = (event: Event, today: Day): Reply => {
    const { place = '', team, tenant } = whereaboutsOf(event);
    return noticing({ kind: 'unbound', place, team, tenant }, 'none', event.locale ?? 'da', today);
  };

  async function converse(event: Message, now: number): Promise<Reply>;
  async function converse(event: Event, now: number): Promise<Reply | undefined>;
  async function converse(heard: Event, now: number): Promise<Reply | undefined> {
    const spoken = await spokenBy(heard.actor, languages, now);
    const event: Event = spoken.chosen ? { ...heard, locale: spoken.chosen } : heard;
    const where = whereaboutsOf(event);
    const register = await find(where, now);
    if (register === undefined) return event.kind === 'removed' ? undefined : unbound(event, dayAt(now));
    const desk = await findDesk(where, now);
    switch (event.kind) {
      case 'installed':
        return onInstalled({ event, register, desk, now });
      case 'removed':
        await onRemoved({ event, desk });
        return undefined;
      case 'message':
        desk?.meet(event.actor, register, now);
        return onMessage({ event, register, desk, now, spoken }, memories);
      case 'action':
        desk?.meet(event.actor, register, now);
        return onAction({ event, register, desk, now, spoken }, memories);
    }
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
