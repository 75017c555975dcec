import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Card } from '../../src/conversation/reply';

/** A post that nobody asked for: a digest, a reminder, or news. */
export interface Unasked {
  place: string;
  id: string;
  /** The week that a digest is headed by. */
  week: string | undefined;
}

/** The first line of a digest: its week, and the year of the day it is from. */
const headed = /"Uge (\d+) · [^"]*?(\d{4})"/;

/** The connector that the program answers to; it keeps what somebody waits for, and what came by itself. */
export interface Postbox {
  url: string;
  /** Takes out the cards that answered an activity, in their order. */
  taken(activity: string): Card[];
  unasked: readonly Unasked[];
  close(): void;
}

/** Opens a connector on a free port that takes so many milliseconds for each call. */
export async function openPostbox(delay: () => number): Promise<Postbox> {
  const answers = new Map<string, Card[]>();
  const unasked: Unasked[] = [];
  let number = 0;

  /** What is posted counts from here on, whether or not the program lives to hear of it. */
  function keep(place: string, replyTo: string | undefined, body: Posted, id: string): void {
    if (body.type !== 'message') return;
    const card = body.attachments?.[0]?.content;
    const asked = replyTo ?? body.replyToId;
    if (asked !== undefined) answers.set(asked, [...(answers.get(asked) ?? []), ...(card ? [card] : [])]);
    else
      unasked.push({
        place,
        id,
        week: headed
          .exec(JSON.stringify(card ?? {}))
          ?.slice(1)
          .join('/'),
      });
  }

  const server = createServer(async (request, response) => {
    const text = await read(request);
    const [, , , place = '', kind, replyTo] = new URL(request.url ?? '', 'http://connector').pathname
      .split('/')
      .map(decodeURIComponent);
    number += 1;
    const id = `post-${number}`;
    if (request.method === 'POST' && kind === 'activities') keep(place, replyTo, JSON.parse(text), id);
    const wait = delay();
    if (wait > 0) await pause(wait);
    response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id, name: 'Eksempel' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken(activity) {
      const cards = answers.get(activity) ?? [];
      answers.delete(activity);
      return cards;
    },
    unasked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The little of a post that is read. */
interface Posted {
  type?: string;
  replyToId?: string;
  attachments?: { content?: Card }[];
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}
