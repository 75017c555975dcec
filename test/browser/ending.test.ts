import { rmSync } from 'node:fs';
import path from 'node:path';
import { type ConnectorStandIn, openConnector } from '../support/connector';
import { temporaryFolder } from '../support/embedded-place';
import { type RunningProgram, startProgram } from '../support/running-program';

/** Each starts programs, which a busy machine takes its time for. */
jest.setTimeout(240_000);

const folder = temporaryFolder();
let data: string;
let connector: ConnectorStandIn;
const running: RunningProgram[] = [];
let number = 0;

beforeEach(async () => {
  number += 1;
  data = path.join(folder, `data-${number}`);
  connector = await openConnector();
});
afterEach(async () => {
  for (const one of running.splice(0)) {
    one.signal('SIGKILL');
    await one.ended;
  }
  await connector.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(env: Record<string, string> = { FREMDRIFT_LOCAL: 'on' }): Promise<RunningProgram> {
  const program = await startProgram({ FREMDRIFT_DATA: data, ...env });
  running.push(program);
  return program;
}

const signe = '00000000-0000-4000-8000-000000000003';
let activities = 0;

/** Sends what Signe of the secretariat writes or presses in her own chat; the answer's status and body. */
async function send({ url }: RunningProgram, activity: object): Promise<{ status: number; body: string }> {
  const home = '00000000-0000-4000-8000-0000000000aa';
  activities += 1;
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: `activity-${activities}`,
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:demo-signe', name: 'Signe Eksempel', aadObjectId: signe, tenantId: home },
      recipient: { id: '28:fremdrift' },
      conversation: { id: 'a:signe', conversationType: 'personal', tenantId: home },
      locale: 'da-DK',
      ...activity,
    }),
  });
  return { status: response.status, body: await response.text() };
}

const says = (text: string) => ({ type: 'message', text });

describe('told to stop while somebody waits for an answer', () => {
  test('it answers, takes nobody else on, and ends', async () => {
    const program = await start();
    const letGo = connector.hold();
    const waiting = send(program, says('status på selvskade'));
    await connector.called();
    program.signal('SIGTERM');
    await program.hasLogged('Stopping');
    await expect(send(program, says('hej'))).rejects.toThrow('fetch failed');
    letGo();
    expect((await waiting).status).toBe(200);
    expect(await program.ended).toBe(0);
    expect(program.logged().at(-1)?.msg).toBe('Stopped');
  });

  test('an answer that never gets through does not keep it', async () => {
    const program = await start();
    connector.hold();
    const waiting = send(program, says('status på selvskade')).catch(() => 'cut off');
    await connector.called();
    program.signal('SIGTERM');
    await waiting;
    expect(typeof (await program.ended)).toBe('number');
  });
});

/** Everything in a card that is an object, from the outside in. */
const parts = (card: unknown): Record<string, unknown>[] =>
  typeof card !== 'object' || card === null
    ? []
    : [
        ...(Array.isArray(card) ? [] : [card as Record<string, unknown>]),
        ...Object.values(card).flatMap(parts),
      ];

/** Says something; the card it is answered with. */
async function ask(program: RunningProgram, text: string): Promise<unknown> {
  expect((await send(program, says(text))).status).toBe(200);
  return connector.posts().at(-1)?.body.attachments?.[0]?.content;
}

/** Sends a form as it was drawn but for some fields, by its button; the answer, as text. */
async function fill(program: RunningProgram, form: unknown, button: string, fields: object): Promise<string> {
  const inputs = parts(form).filter(({ type }) => String(type).startsWith('Input.'));
  const drawn = Object.fromEntries(inputs.map(({ id, value }) => [String(id), value ?? '']));
  const pressed = parts(form).find(({ type, title }) => type === 'Action.Execute' && title === button);
  const action = { ...pressed, data: { ...Object(pressed?.data), ...drawn, ...fields } };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action } };
  return (await send(program, invoke)).body;
}

test('what it said was saved is there after it was killed', async () => {
  const first = await start();
  const form = await ask(first, 'opdatér status på selvskade');
  const text = 'Modellen er sendt i høring.';
  const field = parts(form).find(({ type, isMultiline }) => type === 'Input.Text' && isMultiline === true);
  const answer = await fill(first, form, 'Gem', { [String(field?.id)]: text });
  expect(answer).toContain(text);
  first.signal('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  const card = await ask(await start(), 'status på selvskade');
  expect(JSON.stringify(card)).toContain(text);
});

test('for Teams it is not ready before its register was put in', async () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const program = await start({ MicrosoftAppId: id, MicrosoftAppTenantId: id, HOST: '127.0.0.1' });
  const asked = async (path: string) => {
    const response = await fetch(`${program.url}${path}`);
    return { status: response.status, ...((await response.json()) as object) };
  };
  expect(await asked('/healthz')).toMatchObject({ status: 'ok' });
  expect(await asked('/readyz')).toMatchObject({ status: 'not-ready', empty: ['midtjylland'] });
});
