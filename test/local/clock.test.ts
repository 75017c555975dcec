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

test.each(['i går', '2023-02-30T09:00', '9999-01-01T00:00'])(
  'a time that does not exist is refused with a sentence and leaves the clock alone: %s',
  async (at) => {
    const before = running.clock.now();
    expect(await post(`${running.url}/local/api/clock`, { at })).toEqual({
      status: 400,
      body: {
        error: {
          code: 'NoSuchTime',
          message: 'There is no such time: give YYYY-MM-DDTHH:MM, from 2000 to 2100.',
        },
      },
    });
    expect(running.clock.now()).toBe(before);
  },
);
