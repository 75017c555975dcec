import type { AddressInfo } from 'node:net';
import restify from 'restify';
import type { SettableClock } from '../../src/lib/clock';
import { type LocalOptions, mountLocal } from '../../src/local/mount';
import { type FakeBot, startFakeBot } from './fake-bot';

export interface Running {
  url: string;
  bot: FakeBot;
  clock: SettableClock;
  close(): Promise<void>;
}

/** A clock that stands still until it is set. */
export function standingClock(now: number): SettableClock {
  let current = now;
  return {
    now: () => current,
    set: (value) => {
      current = value;
    },
  };
}

/** The local client on a real restify server at a free port, with the fake bot behind it. It starts on 2023-10-31 at 09:00. */
export async function startClient(
  options: Partial<Pick<LocalOptions, 'clock' | 'log'>> = {},
): Promise<Running> {
  const bot = await startFakeBot();
  const clock = options.clock ?? standingClock(Date.parse('2023-10-31T08:00:00Z'));
  const server = restify.createServer();
  const running = { url: '', bot, clock };
  const client = mountLocal(server, {
    ...options,
    clock,
    botUrl: bot.url,
    get serviceUrl() {
      return `${running.url}/local/connector`;
    },
    initialDay: '2023-10-31',
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...running,
    close: async () => {
      client.close();
      await new Promise<void>((done) => server.close(() => done()));
      await bot.close();
    },
  };
}
