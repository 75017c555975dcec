import type { SettableClock } from '../lib/clock';
import type { Log } from '../lib/log';
import { type Chat, type Content, type Message, openChats, shownTo } from './chats';
import type { Persona } from './personas';
import type { Stream } from './stream';

export interface LocalOptions {
  /** The one clock of the whole program; the page sets it. */
  clock: SettableClock;
  /** Where the bot listens, e.g. `http://127.0.0.1:3978/api/messages`. Read at each call, so it may be known later than this. */
  botUrl: string;
  /** Where the bot answers to: the address of this stand-in, e.g. `http://127.0.0.1:3978/local/connector`. */
  serviceUrl: string;
  /** The day the page's "reset" goes back to, `YYYY-MM-DD`. */
  initialDay: string;
  /** Where unexpected failures are written; standard error where none is given. */
  log?: Pick<Log, 'error'>;
}

/** The chats of the local page, and everything that happens in them. */
export interface World {
  options: LocalOptions;
  stream: Stream;
  chats: Map<string, Chat>;
  /** A new activity id, later than every one before, also after a restart: so never from the clock that can be set back. */
  newId(): string;
  add(chat: Chat, author: Persona | undefined, thread: string | undefined, content: Content): Message;
  /** Gives a message new content for all; what single persons saw in its place is forgotten, as in Teams. */
  change(chat: Chat, message: Message, content: Content): void;
  /** Lets one person see a card in place of the message's own. */
  view(chat: Chat, message: Message, persona: Persona, card: Record<string, unknown>): void;
  remove(chat: Chat, message: Message): void;
}

export function createWorld(options: LocalOptions, stream: Stream): World {
  let last = 0;
  const newId = (): string => {
    last = Math.max(last + 1, Date.now());
    return String(last);
  };
  const changed = (chat: Chat, message: Message, to: readonly Persona[]): void =>
    stream.tell(to, (persona) => ({ kind: 'changed', chat: chat.id, message: shownTo(persona, message) }));
  return {
    options,
    stream,
    chats: openChats(),
    newId,
    add(chat, author, thread, content) {
      const id = newId();
      const at = options.clock.now();
      const message = {
        id,
        thread: thread ?? id,
        author,
        at,
        content,
        edited: false,
        views: new Map(),
        rated: new Map(),
      };
      chat.messages.push(message);
      stream.tell(chat.members, (persona) => ({
        kind: 'message',
        chat: chat.id,
        message: shownTo(persona, message),
      }));
      return message;
    },
    change(chat, message, content) {
      message.content = content;
      message.edited = true;
      message.views.clear();
      changed(chat, message, chat.members);
    },
    view(chat, message, persona, card) {
      message.views.set(persona.key, card);
      changed(chat, message, [persona]);
    },
    remove(chat, message) {
      chat.messages = chat.messages.filter((one) => one !== message);
      stream.tell(chat.members, () => ({ kind: 'deleted', chat: chat.id, id: message.id }));
    },
  };
}
