import type { Activity, InvokeResponse } from 'botbuilder';
import type { Mention, Post } from '../conversation/messenger';
import type { Card, Reply } from '../conversation/reply';
import { cardType } from '../lib/card-type';
import { cited } from './cited';
import { fileAttachment } from './file-cards';

/**
 * A card with its one-line summary: what the notification and the chat list show, and what is read aloud. Beside a card
 * Teams would show a text a second time, so there is none.
 */
export function message(post: Post): Partial<Activity> {
  if ('line' in post) return post.mention ? addressed(post.line, post.mention) : plainly(post.line);
  const { card, summary, file, asksFeedback = false, suggested } = post;
  if (file) return { type: 'message', summary, attachments: [fileAttachment(file)] };
  const attachments = [{ contentType: cardType, content: card }];
  return {
    type: 'message',
    summary,
    ...aloud(card),
    ...thumbs(asksFeedback),
    ...chips(suggested),
    attachments,
  };
}

/**
 * What can be sent next by one press; Teams shows it below the last message of a personal chat, at most three
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/suggested-actions). That page promises it
 * for text alone, so a message with a card must not need it.
 */
const chips = (suggested: readonly string[] = []): Partial<Activity> =>
  suggested.length === 0
    ? {}
    : {
        suggestedActions: {
          to: [],
          actions: suggested.map((words) => ({ type: 'imBack', title: words, value: words })),
        },
      };

/** What is said of a card by whoever reads messages aloud. */
const aloud = ({ speak }: Card): { speak?: string } => (typeof speak === 'string' ? { speak } : {});

/** Below a message Teams asks whether it helped. */
const thumbs = (isAsked: boolean): Partial<Activity> =>
  isAsked ? { channelData: { feedbackLoop: { type: 'default' } } } : {};

const plainly = (line: string): Partial<Activity> => ({
  type: 'message',
  text: line,
  textFormat: 'plain',
  summary: line,
});

/** A line that begins with a mention. As XML, so that nothing else in it is taken for markup. */
function addressed(line: string, { id, name }: Pick<Mention, 'id' | 'name'>): Partial<Activity> {
  const at = `<at>${escaped(name)}</at>`;
  return {
    type: 'message',
    text: `${at}: ${escaped(line)}`,
    textFormat: 'xml',
    summary: `${name}: ${line}`,
    entities: [{ type: 'mention', text: at, mentioned: { id, name } }],
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type InWords = Pick<Reply, 'text' | 'summary' | 'card' | 'sources' | 'instead' | 'suggested'> & {
  asksFeedback?: boolean;
};

/**
 * What a card says, for those to whom no card can be sent, and what they can write where others press. There, sources are
 * cited as Teams does.
 */
export const inWords = ({
  text,
  summary,
  card,
  sources = [],
  instead,
  asksFeedback = false,
  suggested,
}: InWords): Partial<Activity> => ({
  type: 'message',
  summary,
  ...aloud(card),
  ...thumbs(asksFeedback),
  ...chips(suggested),
  textFormat: 'plain',
  ...cited(instead === undefined ? text : `${text}\n\n${instead}`, sources),
});

/** How a post can be said, the best first: whoever refuses one is sent the next. */
export function shapesOf(post: Post): Partial<Activity>[] {
  if ('line' in post) return [message(post)];
  const { file, ...told } = post;
  const { suggested, ...bare } = told;
  const inCards = [...(file ? [message(post)] : []), ...(suggested ? [message(told)] : []), message(bare)];
  return post.text === undefined ? inCards : [...inCards, inWords({ ...told, text: post.text })];
}

/** Answers a pressed button with the card that takes the old one's place. */
export function replacement({
  card,
  summary,
  file,
}: Pick<Reply, 'card' | 'summary' | 'file'>): InvokeResponse {
  // A file is a message of its own.
  if (file) return inPassing({ summary });
  return { status: 200, body: { statusCode: 200, type: cardType, value: card } };
}

/** Answers a pressed button in passing: the card it stands on stays as it is, with what was typed on it. */
export function inPassing({ summary }: Pick<Reply, 'summary'>): InvokeResponse {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: summary };
  return { status: 200, body };
}

/** Answers a button nobody handles. The failure stands in the body: any other HTTP status reads as "unreachable". */
export function unknownButton({ summary }: Pick<Reply, 'summary'>): InvokeResponse {
  const value = { code: 'NotSupported', message: summary };
  return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } };
}
