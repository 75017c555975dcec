import type { Activity, InvokeResponse } from 'botbuilder';
import type { Post } from '../conversation/messenger';
import { cardType } from '../lib/card-type';

/** A card with its one-line summary: what the notification and the chat list show, and what is read aloud. */
export function message({ card, summary }: Post): Partial<Activity> {
  return { type: 'message', summary, attachments: [{ contentType: cardType, content: card }] };
}

/** Answers a pressed button with the card that takes the old one's place. */
export function replacement({ card }: Pick<Post, 'card'>): InvokeResponse {
  return { status: 200, body: { statusCode: 200, type: cardType, value: card } };
}

/** Answers a button nobody handles. The failure stands in the body: any other HTTP status reads as "unreachable". */
export function unknownButton(): InvokeResponse {
  const value = { code: 'NotSupported', message: 'This button is not known here any more.' };
  return { status: 200, body: { statusCode: 400, type: 'application/vnd.microsoft.error', value } };
}
