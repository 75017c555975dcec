import type { Card } from '../conversation/reply';
import { cardType } from '../lib/card-type';
import { bot, channel, type Persona, personas } from './personas';

export interface Attachment {
  contentType: string;
  content?: unknown;
  /** What a file is called. */
  name?: string | undefined;
  /** Where a file is seen. */
  contentUrl?: string | undefined;
}

/** What a message says. */
export interface Content {
  text: string;
  textFormat: string;
  summary: string | undefined;
  attachments: Attachment[];
  entities: unknown[];
  /** Below it stand thumbs, by which people say whether it helped. */
  takesFeedback?: boolean;
  /** What it suggests to write next, as it is shown. */
  suggested?: readonly string[];
}

export interface Message {
  id: string;
  /** The id of the post it stands under; its own id when it is a post itself, or in a personal chat. */
  thread: string;
  /** Who wrote it; `undefined` is the bot. */
  author: Persona | undefined;
  /** When, in milliseconds since 1970, by the program's own clock. */
  at: number;
  content: Content;
  edited: boolean;
  /** Cards that one person alone sees after pressing a button, by the person's key. */
  views: Map<string, Card>;
  /** What people said of it by its thumbs, by their keys. */
  rated: Map<string, 'like' | 'dislike'>;
}

export interface Chat {
  id: string;
  kind: 'personal' | 'channel';
  members: readonly Persona[];
  messages: Message[];
  /** Whether the bot has been told that it was added here. */
  installed: boolean;
  /** Whether somebody took the bot out of it. */
  removed: boolean;
  /** What of the next post is lost that the bot makes here of its own accord. */
  losing: Losing | undefined;
}

/** The post itself; or it arrives, and that it did is never heard. Either way the bot cannot know. */
export type Losing = 'post' | 'receipt';

/** A conversation id as the protocol writes it, taken apart: `19:…@thread.tacv2;messageid=17` is a thread of a channel. */
export interface Address {
  chat: string;
  thread: string | undefined;
}

export function addressOf(conversationId: string): Address {
  const [chat = '', thread] = conversationId.split(';messageid=');
  return { chat, thread };
}

/** The conversation id of a place: in a channel the thread is part of it. */
export const conversationIdOf = (chat: Chat, thread: string | undefined): string =>
  chat.kind === 'channel' && thread !== undefined ? `${chat.id};messageid=${thread}` : chat.id;

/** The id of the chat a person has with the bot; the same after a restart, so that remembered references still lead here. */
export const personalChatIdOf = (persona: Persona): string => `a:demo-${persona.key}`;

/** Every chat of the local page, empty: one personal chat for each person and the shared channel. */
export function openChats(): Map<string, Chat> {
  const chat = (id: string, kind: Chat['kind'], members: readonly Persona[]): [string, Chat] => [
    id,
    { id, kind, members, messages: [], installed: false, removed: false, losing: undefined },
  ];
  return new Map([
    ...personas.map((persona) => chat(personalChatIdOf(persona), 'personal', [persona])),
    chat(channel.id, 'channel', personas),
  ]);
}

/** A message as one person sees it, ready for the page. */
export function shownTo(persona: Persona, message: Message): Record<string, unknown> {
  const { text, textFormat, summary, attachments, entities } = message.content;
  const view = message.views.get(persona.key);
  return {
    id: message.id,
    thread: message.thread,
    mine: message.author === persona,
    author: message.author?.name ?? bot.name,
    bot: message.author === undefined,
    at: message.at,
    text,
    textFormat,
    summary,
    attachments: view ? [{ contentType: cardType, content: view }] : attachments,
    byModel: JSON.stringify(entities).includes('AIGeneratedContent'),
    edited: message.edited,
    viewed: view !== undefined,
    takesFeedback: message.content.takesFeedback === true,
    suggested: message.content.suggested ?? [],
    rated: message.rated.get(persona.key),
  };
}
