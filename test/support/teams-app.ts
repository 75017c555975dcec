import { buildApp, type Rooms } from '../../src/app';
import { readConfig } from '../../src/config';
import type { Messenger } from '../../src/conversation/messenger';
import type { Reply } from '../../src/conversation/reply';
import type { Log } from '../../src/lib/log';
import type { Meter } from '../../src/lib/meter';
import { type ConnectorStandIn, openConnector } from './connector';

/** The instant every test's clock shows. */
export const instant = Date.UTC(2023, 9, 31, 8);

/** A reply whose card shows one line. */
export const replyOf = (line: string): Reply => ({
  outcome: 'answer',
  locale: 'da',
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: line }] },
  text: line,
  summary: line,
  when: null,
  options: [],
  answers: [],
});

/** Says what it heard: the simplest conversation there is. */
const parrot: Rooms['converse'] = async (event) =>
  replyOf(event.kind === 'message' ? `Du skrev: ${event.text}` : event.kind);

export interface TeamsApp {
  address: string;
  connector: ConnectorStandIn;
  messenger: Messenger;
  logged: { level: string; fields: object; message: string }[];
  /** Posts an activity (or anything else) to the bot's endpoint. */
  send(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  /** Stops the program alone; the connector stays. */
  stopServer(): Promise<void>;
  stop(): Promise<void>;
}

/** The program on a free port with a connector beside it; `env` replaces the local switch, `rooms` adds to the one room. */
export async function openTeamsApp(
  converse: Rooms['converse'] = parrot,
  env: Record<string, string> = { FREMDRIFT_LOCAL: 'on' },
  port = '0',
  rooms: Partial<Rooms> = {},
  meter?: Meter,
): Promise<TeamsApp> {
  const connector = await openConnector();
  const logged: TeamsApp['logged'] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void logged.push({ level, fields, message });
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const app = buildApp(readConfig({ ...env, PORT: port, HOST: '127.0.0.1' }), {
    clock: { now: () => instant },
    log,
    ...(meter && { meter }),
    rooms: {
      converse,
      failure: (reference) => replyOf(`Noget gik galt (${reference})`),
      outdated: (locale) => replyOf(locale === 'da' ? 'Ukendt' : 'Unknown'),
      close: async () => {},
      ...rooms,
    },
  });
  const address = await app.listen().catch(async (error: unknown) => {
    await connector.close();
    throw error;
  });
  return {
    address,
    connector,
    messenger: app.messenger,
    logged,
    async send(body, headers = {}) {
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    stopServer: () => app.stop(),
    async stop() {
      await app.stop();
      await connector.close();
    },
  };
}

/** A message in a personal chat, as Teams sends it; `changes` replaces parts of it. */
export function messageActivity(app: TeamsApp, changes: object = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'activity-1',
    timestamp: '2023-10-31T08:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: app.connector.url,
    from: { id: '29:karla', name: 'Karla Prøve', aadObjectId: '00000000-0000-4000-8000-000000000001' },
    recipient: { id: '28:fremdrift', name: 'Fremdrift' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'demo-tenant' },
    text: 'hej',
    textFormat: 'plain',
    locale: 'da-DK',
    channelData: { tenant: { id: 'demo-tenant' } },
    ...changes,
  };
}
