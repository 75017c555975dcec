import { readAct } from '../../../src/cards/acts';
import { documentWords } from '../../../src/cards/document-words';
import type { Event } from '../../../src/conversation/event';
import type { FetchFile } from '../../../src/conversation/files';
import type { Reply } from '../../../src/conversation/reply';
import { documentFile } from '../../../src/documents/file';
import { dayAt } from '../../../src/domain/day';
import { bodyId } from '../../../src/domain/ids';
import { ask } from '../../../src/queries/ask';
import { elementsOf } from '../../conversations/fields';
import { zipOf } from '../../documents/support/zips';
import { openWithDesk, tenant, type WithDesk } from '../../support/desk';
import { recordingMessenger } from '../../support/messenger';
import { openFiles, sentFile } from '../../support/plan-files';
import { newRows, workbook } from '../../support/plan-workbook';

const now = Date.UTC(2023, 9, 31, 9);
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const part = (name: string, text: string | Buffer) => ({ name, text });
const files = openFiles();
const open: WithDesk[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function opened(options: Partial<Parameters<typeof openWithDesk>[0]> = {}): Promise<WithDesk> {
  const desk = await openWithDesk({ secretariat: ['signe', 'sofie'], files: files.fetch, ...options });
  open.push(desk);
  return desk;
}

const common = (name: string, kind: 'personal' | 'channel' = 'personal') => ({
  id: 'activity',
  actor: { id: `29:${name}`, objectId: name, tenant, name },
  place: { id: `chat-${name}`, kind, team: undefined, tenant },
  locale: 'da' as const,
});
const dropped = (name: string, file: string, kind?: 'channel'): Extract<Event, { kind: 'files' }> => ({
  ...common(name, kind),
  kind: 'files',
  files: [sentFile(file)],
  text: '',
});

/** Presses a button of a card, by how its title begins. */
async function press(desk: WithDesk, reply: Reply | undefined, title: string, name = 'signe') {
  const button = elementsOf(reply?.card, (type) => type === 'Action.Execute').find((one) =>
    String(one.title).startsWith(title),
  );
  if (!button) throw new Error(`No button "${title}": ${reply?.text}`);
  const pressed = { ...common(name), kind: 'action', verb: String(button.verb), data: button.data } as const;
  return desk.converse(pressed, now);
}

const plan = ['Indsats;Status', 'Rygestop;Fra filen', 'Samarbejdsaftale om palliation;Også fra filen'].join(
  '\n',
);

test.each(['docx', 'xlsx'] as const)(
  'a status document the bot wrote as %s and gets back says the same as the register',
  async (format) => {
    const desk = await opened();
    const register = await desk.register(now);
    const answer = ask(
      register,
      { kind: 'status-document', body: bodyId.parse('ssg') },
      { today: dayAt(now) },
    );
    const file = await documentFile(answer, format, documentWords('da', dayAt(now)));
    files.put(`status.${format}`, file?.content ?? '');
    const reply = await desk.converse(dropped('signe', `status.${format}`), now);
    expect(reply.text).toContain('Filen og registret siger det samme');
    expect(await desk.desk.plans.of(`${tenant}:signe`)).toEqual([]);
  },
);

test('a draft is there again in the next program, and for nobody else', async () => {
  files.put('plan.csv', plan);
  const desk = await opened();
  const first = await desk.converse(dropped('signe', 'plan.csv'), now);
  expect(first.text).toContain('Rækker: 2 ændrede');
  const others = await desk.converse({ ...common('sofie'), kind: 'message', text: 'fortsæt importen' }, now);
  expect(others.text).toContain('Der er ingen import i gang');
  expect((await press(desk, first, 'Indlæs alle', 'sofie'))?.text).toContain(
    'Den import er her ikke længere',
  );
  const mine = await desk.converse({ ...common('signe'), kind: 'message', text: 'fortsæt importen' }, now);
  expect(mine.text).toContain('Rækker: 2 ændrede');
});

test('whoever was of the secretariat and is no more takes nothing in', async () => {
  files.put('plan.csv', plan);
  const desk = await opened();
  const first = await desk.converse(dropped('signe', 'plan.csv'), now);
  const refused = await press(desk, first, 'Indlæs alle', 'karl');
  expect(refused?.text).toContain('En arbejdsplan indlæses af sekretariatet');
  expect((await desk.register(now)).change.size).toBe(0);
});

test('in a channel nothing is fetched', async () => {
  const fetched: string[] = [];
  const fetch: FetchFile = async (link) => {
    fetched.push(link);
    return { ok: false, reason: 'gone' };
  };
  const desk = await opened({ files: fetch });
  expect((await desk.converse(dropped('signe', 'plan.csv', 'channel'), now)).text).toContain(
    'Send filen i vores egen chat',
  );
  expect((await desk.converse(dropped('karl', 'plan.csv'), now)).text).toContain('sekretariatet');
  expect(fetched).toEqual([]);
});

describe('what takes longer than who waits for it should', () => {
  const late = async () => undefined;

  test('is told of at once, and answered by a post of its own', async () => {
    files.put('plan.csv', plan);
    const messenger = recordingMessenger();
    const desk = await opened({ soon: late, messenger });
    const first = await desk.converse(dropped('signe', 'plan.csv'), now);
    expect(first.text).toContain('Læser filen …');
    await desk.settled();
    const [post] = messenger.posts.splice(0);
    expect(post?.place).toBe('chat-signe');
    const card = post && 'card' in post.post ? post.post.card : undefined;
    expect(JSON.stringify(card)).toContain('Indlæs alle 2');
    const working = await press(desk, { ...first, card: card ?? {} }, 'Indlæs alle 2');
    expect(working?.text).toContain('Indlæser …');
    await desk.settled();
    expect(JSON.stringify(messenger.posts)).toContain('2 rækker er indlæst');
  });

  test('and fails is told of, too', async () => {
    const messenger = recordingMessenger();
    const broken: FetchFile = async () => {
      throw new Error('nobody expected that');
    };
    const desk = await opened({ soon: late, messenger, files: broken });
    await desk.converse(dropped('signe', 'plan.csv'), now);
    await desk.settled();
    expect(JSON.stringify(messenger.posts)).toContain('Noget gik galt hos mig');
    expect(desk.failures).toHaveLength(1);
  });
});

test('pressed twice at once, rows are taken in once', async () => {
  files.put('plan.csv', plan);
  const desk = await opened();
  const first = await desk.converse(dropped('signe', 'plan.csv'), now);
  const both = await Promise.all([press(desk, first, 'Indlæs alle'), press(desk, first, 'Indlæs alle')]);
  expect(both.map((reply) => reply?.text.split('\n')[0])).toEqual([
    '2 rækker er indlæst',
    'Intet blev indlæst',
  ]);
  expect((await desk.register(now)).change.size).toBe(2);
});

test('a button that no card of ours carries is refused', () => {
  const data = { locale: 'da', draft: 'plan-1', step: { do: 'take', row: -1 } };
  expect(readAct('work-plan', data)).toBe('forged');
  expect(readAct('work-plan', { ...data, step: { do: 'list' } })).toMatchObject({
    act: { step: { do: 'list', page: 0 } },
  });
});

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['of 100 MB', 'mere end 20 MB', () => Buffer.alloc(100_000_000, 'a')],
  ['that is cut off', 'i stykker', async () => (await workbook(newRows(3))).subarray(0, 2_000)],
  [
    'with a password',
    'adgangskode',
    () => Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  ['with macros', 'makroer', () => zipOf([part('xl/workbook.xml', '<x/>'), part('xl/vbaProject.bin', 'x')])],
  ['that is a zip bomb', 'pakke', () => zipOf([part('word/document.xml', Buffer.alloc(30_000_000, ' '))])],
])('a file %s is refused in words, and leaves no draft', async (_what, said, make) => {
  const desk = await opened();
  files.put('plan.docx', await make());
  const reply = await desk.converse(dropped('signe', 'plan.docx'), now);
  expect(reply.text).toContain('plan.docx');
  expect(reply.text).toContain(said);
  expect(await desk.desk.plans.of(`${tenant}:signe`)).toEqual([]);
  expect((await desk.register(now)).change.size).toBe(0);
  expect(desk.failures).toEqual([]);
});
