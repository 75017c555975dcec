import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strictly } from './strictness';

/** What a bot asked of the connector. */
export interface Call {
  method: string;
  /** Decoded, without the query. */
  path: string;
  authorization: string | undefined;
  // Whatever the bot sent; tests compare it whole or by its parts.
  body: {
    type?: string;
    summary?: string;
    text?: string;
    replyToId?: string;
    speak?: string;
    channelData?: { feedbackLoop?: { type?: string } };
    entities?: { type?: string; citation?: unknown }[];
    suggestedActions?: { to?: string[]; actions?: { type?: string; title?: string; value?: unknown }[] };
    attachments?: { contentType: string; content: unknown; name?: string; contentUrl?: string }[];
  };
}

export interface ConnectorStandIn {
  /** The service URL an activity carries, so that the bot answers here. */
  url: string;
  /** Every call, in order of arrival. */
  calls: Call[];
  /** The posts alone, without typing indicators. */
  posts(): Call[];
  /** Answers the next calls with these, in turn, before it answers properly again. */
  answerNext(...answers: Answer[]): void;
  /** Lets posts wait for their answer until what is given back is called. */
  hold(): () => void;
  /** Kept once a post waits for its answer. */
  called(): Promise<void>;
  /** What was sent that Teams would refuse, in words; refused here as well. */
  rejections: string[];
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/**
 * A Teams connector for tests, over real HTTP on a free port. It knows every member by one name, and refuses what Teams
 * would. `now` is the clock by which it counts how often it is asked; by itself it finds nothing too often.
 */
export async function openConnector(memberName = 'Karla Prøve', now = farApart()): Promise<ConnectorStandIn> {
  const strictness = strictly(now);
  const rejections: string[] = [];
  const calls: Call[] = [];
  const prepared: Answer[] = [];
  let held: { free: Promise<void>; isCalled: Promise<void>; call(): void } | undefined;
  const server = createServer(async (request, response) => {
    const text = await read(request);
    const { pathname } = new URL(request.url ?? '/', 'http://connector');
    const call = {
      method: request.method ?? '',
      path: decodeURIComponent(pathname),
      authorization: request.headers.authorization,
      body: text === '' ? {} : JSON.parse(text),
    };
    calls.push(call);
    if (held && call.body.type === 'message') {
      held.call();
      await held.free;
    }
    const usual = call.path.includes('/members/')
      ? { status: 200, body: { id: call.path.split('/').at(-1), name: memberName } }
      : { status: call.method === 'POST' ? 201 : 200, body: { id: `post-${calls.length}` } };
    const refused = strictness.refuse(call);
    if (refused) rejections.push(`${refused.why}: ${call.method} ${call.path}`);
    const { status, headers, body }: Answer = prepared.shift() ?? refused ?? usual;
    if (call.method === 'POST' && status === 201) strictness.posted(`post-${calls.length}`);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    calls,
    rejections,
    posts: () => calls.filter((call) => call.body.type === 'message'),
    answerNext: (...answers) => void prepared.push(...answers),
    hold() {
      let free = (): void => {};
      let call = (): void => {};
      held = {
        free: new Promise((resolve) => {
          free = resolve;
        }),
        isCalled: new Promise((resolve) => {
          call = resolve;
        }),
        call: () => call(),
      };
      return () => free();
    },
    called: async () => held?.isCalled,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

/** A clock of which nobody asks twice within an hour. */
function farApart(): () => number {
  let hours = 0;
  return () => {
    hours += 1;
    return hours * 3_600_000;
  };
}
