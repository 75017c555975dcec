import { post } from './calls';
import { type Running, startClient } from './client';

const broken = {
  now: () => 0,
  set: () => {
    throw new Error('/home/someone/secret is not to be read');
  },
};
let running: Running;
let logged: { fields: object; message: string }[];
beforeEach(async () => {
  logged = [];
  running = await startClient({
    clock: broken,
    log: { error: (fields, message) => logged.push({ fields, message }) },
  });
});
afterEach(() => running.close());

const setClock = () => post(`${running.url}/local/api/clock`, { at: '2023-11-08T09:00' });

test('an unexpected failure is answered with a fixed sentence, and what went wrong stands in the log', async () => {
  expect(await setClock()).toEqual({
    status: 500,
    body: { error: { code: 'ServiceError', message: 'The request could not be answered.' } },
  });
  expect(logged).toEqual([
    {
      message: 'A request to the local client failed',
      fields: { err: expect.objectContaining({ message: expect.stringContaining('secret') }) },
    },
  ]);
});

test('a request that is merely refused is no failure: nothing is logged', async () => {
  expect((await post(`${running.url}/local/api/open`, { persona: 'nobody' })).status).toBeLessThan(500);
  expect(logged).toEqual([]);
});

test('where no log is handed in, a failure is one line on standard error', async () => {
  const plain = await startClient({ clock: broken });
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await post(`${plain.url}/local/api/clock`, { at: '2023-11-08T09:00' });
  const written = write.mock.calls.map(([text]) => text);
  write.mockRestore();
  await plain.close();
  expect(written).toEqual([
    expect.stringMatching(/^A request to the local client failed: [^\n]*secret[^\n]*\n$/),
  ]);
});
