import { insteadOf } from '../cards/instead';
import { warmCards } from '../cards/render';
import type { Again } from '../cards/repeat';
import { type Day, dayAt } from '../domain/day';
import type { Locale } from '../domain/prose';
import type { Register } from '../domain/register';
import type { Whereabouts } from '../registers/bindings';
import type { Languages } from '../registers/languages';
import type { FindDesk } from './desk';
import { forDialog, inItsDialog, isInDialog } from './dialog';
import type { Event } from './event';
import { onFeedback } from './feedback';
import { ShortMemories } from './memory';
import { onMessageAction } from './message-action';
import type { Messenger } from './messenger';
import { onAction } from './on-action';
import { onFileConsent } from './on-file-consent';
import { onInstalled, onRemoved } from './on-installed';
import { onMessage } from './on-message';
import { onWrittenPress, pressedInWords } from './on-written-press';
import { overheard } from './overheard';
import { onFiles } from './plan/on-files';
import { readerFor } from './readers';
import { noticing } from './replies';
import type { Reply } from './reply';
import { onSearch } from './search';
import { ShownCards } from './shown-cards';
import { forgottenLanguages, spokenBy } from './spoken';
import { leadingOn } from './suggested';
import { whereaboutsOf } from './whereabouts';

type Message = Extract<Event, { kind: 'message' | 'files' }>;

/** Whether what is answered is a card in the place itself, that somebody sees since they asked for it. */
const isShownThere = (event: Event): boolean =>
  event.kind === 'action'
    ? event.verb !== 'refresh'
    : ['message', 'files', 'file-consent', 'installed'].includes(event.kind);

export interface Conversation {
  /**
   * What is said to an event at a moment (milliseconds since 1970); nothing to a button or a command this program does
   * not know: the card it stands on is left as it is. Nothing either where the bot was introduced before or removed.
   */
  converse(event: Message, now: number): Promise<Reply>;
  converse(event: Event, now: number): Promise<Reply | undefined>;
  /** A messenger that speaks first, whose cards can be pressed in words too; `now` in milliseconds since 1970. */
  overhearing(messenger: Messenger, now: () => number): Messenger;
  /** What is said when answering failed unexpectedly; in a dialog with the button to try `again`. */
  failure(reference: string, locale: Locale, now: number, again?: Again): Reply;
  /** What is said to a button, a dialog or a search that nobody knows, or not any more. */
  outdated(locale: Locale, now: number): Reply;
  /** What is said to somebody who sends more than is answered. */
  hurried(locale: Locale, now: number): Reply;
  /** What is said to somebody of an organisation that is not answered. */
  stranger(locale: Locale, tenant: string | undefined, now: number): Reply;
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
  const cards = new ShownCards();

  const unbound = (event: Event, today: Day): Reply => {
    const { place = '', team, tenant } = whereaboutsOf(event);
    return noticing({ kind: 'unbound', place, team, tenant }, 'none', event.locale ?? 'da', today);
  };

  async function replied(heard: Event, now: number): Promise<Reply | undefined> {
    const spoken = await spokenBy(heard.actor, languages, now);
    const event: Event = spoken.chosen ? { ...heard, locale: spoken.chosen } : heard;
    const where = whereaboutsOf(event);
    const register = await find(where, now);
    if (register === undefined) return event.kind === 'removed' ? undefined : unbound(event, dayAt(now));
    const desk = await findDesk(where, now);
    const occasion = { register, desk, now, spoken };
    if (event.kind === 'installed')
      return leadingOn(await onInstalled({ ...occasion, event }), { ...occasion, event }, memories);
    if (event.kind === 'removed') {
      await onRemoved({ event, desk });
      return undefined;
    }
    desk?.meet(event.actor, register, now);
    switch (event.kind) {
      case 'message': {
        const written = { ...occasion, event };
        const press = pressedInWords(written, cards);
        const pressed = press && (await onWrittenPress(written, press, memories));
        return leadingOn(pressed ?? (await onMessage(written, memories)), written, memories);
      }
      case 'action':
      case 'dialog':
        return onAction({ ...occasion, event }, memories);
      case 'files': {
        const { files: _files, ...written } = event;
        const words = { ...written, kind: 'message' } as const;
        return onFiles({ ...occasion, event }, () => onMessage({ ...occasion, event: words }, memories));
      }
      case 'file-consent':
        return onFileConsent({ ...occasion, event });
      case 'message-action':
        return onMessageAction({ ...occasion, event });
      case 'feedback':
        return onFeedback({ ...occasion, event, locale: event.locale ?? 'da' });
      case 'search':
        return onSearch({ ...occasion, event });
    }
  }

  async function converse(event: Message, now: number): Promise<Reply>;
  async function converse(event: Event, now: number): Promise<Reply | undefined>;
  async function converse(event: Event, now: number): Promise<Reply | undefined> {
    const reply = await replied(event, now);
    if (!reply) return undefined;
    if (isInDialog(event)) return inItsDialog(reply, event, now);
    if (!isShownThere(event)) return reply;
    cards.note(event, reply.card, now);
    const instead = insteadOf(reply.card, reply.locale, dayAt(now));
    return instead === undefined ? reply : { ...reply, instead };
  }

  return {
    converse,
    overhearing: (messenger, now) => overheard(messenger, cards, now),
    async warm(now) {
      await warmCards(dayAt(now));
      const register = await find({}, now);
      if (register !== undefined) await readerFor(register, dayAt(now));
    },
    failure(reference, locale, now, again) {
      const reply = noticing({ kind: 'failure', reference, again }, 'none', locale, dayAt(now));
      return again ? forDialog(reply) : reply;
    },
    outdated: (locale, now) => noticing({ kind: 'outdated' }, 'none', locale, dayAt(now)),
    hurried: (locale, now) => noticing({ kind: 'hurried' }, 'none', locale, dayAt(now)),
    stranger: (locale, tenant, now) => noticing({ kind: 'stranger', tenant }, 'none', locale, dayAt(now)),
  };
}
