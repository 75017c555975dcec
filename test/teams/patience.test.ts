import { TooSlow, within } from '../../src/lib/within';
import { teamsBot } from '../../src/teams/bot';
import { whileWaiting } from '../../src/teams/patience';
import { openConnector } from '../support/connector';
import { replyOf } from '../support/teams-app';

const after = <T>(milliseconds: number, value: T) =>
  new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value));

test('what comes in time is handed on, what comes too late fails', async () => {
  expect(await within(1_000, after(1, 'svar'))).toBe('svar');
  await expect(within(10, after(200, 'svar'))).rejects.toThrow(TooSlow);
});

test('what is done meanwhile ends before the result is handed on, and its failure changes nothing', async () => {
  const order: string[] = [];
  const typing = async () => void order.push(await after(60, 'typing ended'));
  order.push(await whileWaiting(10, typing, after(30, 'result')));
  expect(order).toEqual(['typing ended', 'result']);
  const failing = () => Promise.reject(new Error('no typing'));
  expect(await whileWaiting(1, failing, after(20, 'result'))).toBe('result');
});

test('nothing is done meanwhile when the result is there at once, or when it fails', async () => {
  let typed = 0;
  const typing = async () => void typed++;
  await whileWaiting(20, typing, after(0, 'result'));
  await expect(whileWaiting(20, typing, Promise.reject(new Error('x')))).rejects.toThrow('x');
  await after(40, '');
  expect(typed).toBe(0);
});

test('a conversation that never ends is answered for it: by a post, or in passing', async () => {
  const connector = await openConnector();
  const bot = teamsBot({
    converse: () => new Promise(() => {}),
    failure: () => replyOf('Noget gik galt'),
    outdated: () => replyOf('Ukendt'),
    clock: { now: () => 0 },
    access: { kind: 'local' },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    patience: { typing: 1_000, message: 50, invoke: 50 },
  });
  const activity = {
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: 'u' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  expect(await bot.receive('', { ...activity, type: 'message', id: '1', text: 'hej' })).toEqual({
    status: 200,
  });
  const value = { action: { verb: 'ask' } };
  const invoke = { ...activity, type: 'invoke', name: 'adaptiveCard/action', id: '2', value };
  expect(await bot.receive('', invoke)).toMatchObject({
    status: 200,
    // A form that was pressed keeps what was typed: no card takes its place.
    body: { type: 'application/vnd.microsoft.activity.message', value: 'Noget gik galt' },
  });
  expect(connector.posts().map((call) => call.body.summary)).toEqual(['Noget gik galt']);
  await connector.close();
});
