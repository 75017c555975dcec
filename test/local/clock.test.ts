import { post } from './calls';
import { type Running, startClient } from './client';

let running: Running;
beforeEach(async () => {
  running = await startClient();
});
afterEach(() => running.close());

test('setting the day on the page sets the one clock, in Copenhagen time, and every open page is told', async () => {
  const controller = new AbortController();
  const line = await fetch(`${running.url}/local/api/events?persona=karl`, { signal: controller.signal });
  const told = line.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await told?.read())?.value).toBe(': open\n\n');
  const { status } = await post(`${running.url}/local/api/clock`, { at: '2023-11-08T00:30' });
  expect(status).toBe(200);
  expect(running.clock.now()).toBe(Date.parse('2023-11-07T23:30:00Z'));
  expect(JSON.parse(((await told?.read())?.value ?? '').slice(6))).toEqual({
    kind: 'clock',
    now: running.clock.now(),
    offset: 60,
  });
  controller.abort();
});

test('a time that does not exist leaves the clock alone', async () => {
  const before = running.clock.now();
  expect((await post(`${running.url}/local/api/clock`, { at: 'i går' })).status).toBe(400);
  expect(running.clock.now()).toBe(before);
});
