import type { Activity, InvokeResponse } from 'botbuilder';
import type { Mention, Post } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import { cardType } from '../lib/card-type';

/**
 * A card with its one-line summary: what the notification and the chat list show, and what is read aloud. Beside a card
 * Teams would show a text a second time, so there is none.
 */
export function message(post: Post): Partial<Activity> {
  if ('line' in post) return post.mention ? addressed(post.line, post.mention) : plainly(post.line);
  const { card, summary } = post;
  return { type: 'message', summary, attachments: [{ contentType: cardType, content: card }] };
}

const plainly = (line: string): Partial<Activity> => ({ type: 'message', text: line, textFormat: 'plain' });

/** A line that begins with a mention. As XML, so that nothing else in it is taken for markup. */
function addressed(line: string, { id, name }: Mention): Partial<Activity> {
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

/** What a card says, for those to whom no card can be sent, and what they can write where others press. */
export const inWords = ({
  text,
  summary,
  instead,
}: Pick<Reply, 'text' | 'summary' | 'instead'>): Partial<Activity> => ({
  type: 'message',
  summary,
  text: instead === undefined ? text : `${text}\n\n${instead}`,
  textFormat: 'plain',
});

/** Answers a pressed button with the card that takes the old one's place. */
export function replacement({ card }: Pick<Reply, 'card'>): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: cardType, value: card } };
}

/** Answers a pressed button in passing: the card it stands on stays as it is, with what was typed on it. */
export function inPassing({ summary }: Pick<Reply, 'summary'>): InvokeResponse {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: summary };
  return { status: 200, body };
}

/** Answers a button nobody handles. The failure stands in the body: any other HTTP status reads as "unreachable". */
export function unknownButton(): InvokeResponse {
  const value = { code: 'NotSupported', message: 'This button is not known here any more.' };
  return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } };
}
