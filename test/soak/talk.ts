import { randomUUID } from 'node:crypto';
import type { Card } from '../../src/conversation/reply';
import { elementsOf, initialValues } from '../conversations/fields';
import { activity, ownChat, type Place, type Someone } from './people';
import type { Postbox } from './postbox';

/** Nobody was there to answer, or went away before: whether it was done is not known. */
export class Unanswered extends Error {}

/** What people do with a program, over HTTP as their clients do it. */
export interface Talk {
  /** Writes; the card it is answered with. Throws where it is answered by anything but one card or more. */
  say(who: Someone, text: string, more?: Said): Promise<Card>;
  /** Does what wants an answer at once; what that answer is. */
  invoke(who: Someone, name: string, value: object, more?: Said): Promise<Record<string, unknown>>;
  /** Opens an address; what is there, which has to be something. */
  open(address: string): Promise<Buffer>;
}

interface Said {
  where?: Place;
  locale?: string;
  /** Sent again under the same id, as a client would. */
  id?: string;
}

/** How a card begins that says that answering failed, and asks to try again. */
const failing = /^(Noget gik galt hos mig|Something went wrong on my side)/;

/** Longer than the program lets anybody wait, in milliseconds. */
const patience = 30_000;

/** Talks to the program at an address, which may be another after it was started again. */
export function talkTo(address: () => string, postbox: Postbox): Talk {
  const request = async (url: string, init?: RequestInit): Promise<Response> =>
    fetch(url, { ...init, signal: AbortSignal.timeout(patience) }).catch((error: Error) => {
      throw new Unanswered(String(error.cause ?? error));
    });

  async function send(who: Someone, what: Parameters<typeof activity>[4], more: Said, id: string) {
    const sent = activity(id, who, more.where ?? ownChat(who), postbox.url, {
      ...what,
      ...(more.locale && { locale: more.locale }),
    });
    const response = await request(`${address()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    const text = await response.text().catch((error: Error) => {
      throw new Unanswered(String(error.cause ?? error));
    });
    if (response.status !== 200) throw new Error(`${response.status} ${text.slice(0, 200)}`);
    return text === '' ? {} : JSON.parse(text);
  }

  return {
    async say(who, text, more = {}) {
      const id = more.id ?? `f:${randomUUID()}`;
      await send(who, { type: 'message', text }, more, id);
      const [card] = postbox.taken(id);
      if (!card) throw new Error(`"${text}" got no reply`);
      if (failing.test(String(card.fallbackText))) throw new Unanswered(`"${text}": ${card.fallbackText}`);
      return card;
    },
    invoke: (who, name, value, more = {}) =>
      send(who, { type: 'invoke', name, value }, more, more.id ?? `f:${randomUUID()}`),
    async open(url) {
      const response = await request(url);
      const body = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200 || body.length === 0)
        throw new Error(`${response.status} ${url.slice(0, 60)}`);
      return body;
    },
  };
}

/** The buttons of a card that go to the program. */
export const buttonsOf = (card: Card): Record<string, unknown>[] =>
  elementsOf(card, (type) => type === 'Action.Execute');

/** What pressing a button sends, with the fields of its card as they were drawn but for what is typed. */
export function pressed(card: Card, title: string, typed: object = {}): object {
  const button = buttonsOf(card).find((one) => one.title === title);
  if (!button) throw new Error(`no button "${title}" on ${JSON.stringify(card).slice(0, 200)}`);
  const data = { ...Object(button.data), ...initialValues(card), ...typed };
  return { action: { type: 'Action.Execute', title, verb: button.verb, data } };
}

/** The field of a card with a label. */
export function fieldOf(card: Card, label: string): string {
  const field = elementsOf(card, (type) => type.startsWith('Input.')).find((one) => one.label === label);
  if (!field) throw new Error(`no field "${label}"`);
  return String(field.id);
}

/** The card that answered a button. Who is asked in passing to try again does. */
export function cardOf(answer: Record<string, unknown>): Card {
  if (answer.type === 'application/vnd.microsoft.activity.message')
    throw new Unanswered(String(answer.value));
  if (answer.statusCode !== 200 || answer.type !== 'application/vnd.microsoft.card.adaptive')
    throw new Error(`a button was answered with ${JSON.stringify(answer).slice(0, 200)}`);
  return answer.value as Card;
}
