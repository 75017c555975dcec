import type { Event } from '../../src/conversation/event';
import type { FileInChat, Put, UploadPlace } from '../../src/conversation/files';
import type { Reply } from '../../src/conversation/reply';
import type { Locale } from '../../src/domain/prose';
import { type DeskOptions, openWithDesk, tenant, type WithDesk } from '../support/desk';
import { startOfTests as now } from '../support/store-place';

const aDay = 86_400_000;
const status = { kind: 'status-document', body: 'ssg' };
const item = { kind: 'agenda-item', initiative: 'forebyggelse-behandling-selvskade', body: 'ssu' };
const to: UploadPlace = {
  link: 'https://x-my.sharepoint.com/upload',
  page: 'https://x-my.sharepoint.com/Documents/status.docx',
  id: 'id-1',
  name: 'status.docx',
  type: 'docx',
};

let bot: WithDesk;
let put: { place: UploadPlace; content: Buffer }[];
let next: Put;
async function opened(options: Partial<DeskOptions> = {}): Promise<void> {
  put = [];
  next = { ok: true };
  bot = await openWithDesk({
    secretariat: ['Signe'],
    putFile: async (place, content) => {
      put.push({ place, content });
      return next;
    },
    ...options,
  });
}
afterEach(() => bot.close());

const common = (kind: 'personal' | 'channel' | 'group' = 'personal', name = 'Asta') => ({
  id: 'a1',
  actor: { id: name, objectId: name, tenant, name },
  place: { id: 'chat', kind, team: undefined, tenant },
  locale: 'da' as const,
});
const say = async (event: Event, at = now): Promise<Reply> => {
  const reply = await bot.converse(event, at);
  if (!reply) throw new Error('Nothing was said.');
  return reply;
};
const press = (question: object, format = 'docx', locale: Locale = 'da', kind?: 'channel' | 'group') =>
  say({ ...common(kind), kind: 'action', verb: 'offer-file', data: { question, format, locale } });
function offerIn({ file }: Reply): Extract<FileInChat, { kind: 'offered' }> {
  if (file?.kind !== 'offered') throw new Error('No file was offered.');
  return file;
}
const consent = (
  context: unknown,
  more: Partial<{ accepted: boolean; to: UploadPlace | undefined }> = {},
) => ({
  ...common(),
  kind: 'file-consent' as const,
  accepted: true,
  to,
  ...more,
  context,
});

describe('a file that somebody wants', () => {
  test('is offered in their own chat by a button, and fetched by a link where others read along', async () => {
    await opened();
    const written = { kind: 'message', text: 'lav statusdokument til SSG' } as const;
    const own = JSON.stringify((await say({ ...common(), ...written })).card);
    expect(own).toContain('"verb":"offer-file"');
    expect(own).not.toContain('/links/document');
    for (const kind of ['channel', 'group'] as const) {
      const shared = JSON.stringify((await say({ ...common(kind), ...written })).card);
      expect(shared).not.toContain('offer-file');
      expect(shared).toContain('https://fremdrift.example/links/document');
    }
  });

  test('is asked about by its name, what it holds and how large it is', async () => {
    await opened();
    expect(offerIn(await press(status, 'xlsx'))).toMatchObject({
      name: 'status-ssg-2023-10-31.xlsx',
      description: expect.stringContaining('Statusdokument til SSG pr. 31. oktober 2023.'),
      bytes: expect.any(Number),
    });
    const english = offerIn(await press(item, 'docx', 'en'));
    expect(english.description).toMatch(/^Agenda item for SSU: .+ If you allow it, I put the file/);
    expect(english.bytes).toBeGreaterThan(2_000);
  });

  test('is asked about with nothing on the card but the question, its language and its day', async () => {
    await opened();
    const { context } = offerIn(await press(status));
    expect(context).toEqual({ question: status, format: 'docx', locale: 'da', day: '2023-10-31' });
  });

  test('can be had by a link where Teams asks nobody, in the language of the card', async () => {
    await opened();
    const { card, text } = await press(status);
    expect(JSON.stringify(card)).toContain('https://fremdrift.example/links/document');
    expect(text).toContain('[Hent Word via link]');
  });

  test('is offered although the program has no address, and says so where Teams asks nobody', async () => {
    await opened({ links: async () => undefined });
    const reply = await press(status);
    expect(offerIn(reply).name).toBe('status-ssg-2023-10-31.docx');
    expect(reply.text).toContain('ikke givet appen en adresse');
    expect(reply.text).not.toContain('via link');
  });

  test('is not asked about where others read along, whatever a button says', async () => {
    await opened();
    const reply = await press(status, 'docx', 'da', 'channel');
    expect(reply.file).toBeUndefined();
    expect(reply.text).toContain('[Hent Word via link]');
  });

  test('of which there is nothing to say is answered as the question is', async () => {
    await opened();
    const reply = await press({ kind: 'status-document', body: 'piu' });
    expect(reply.file).toBeUndefined();
    expect(reply.text).toContain('Der er ingen indsatser at skrive om til PIU');
  });

  test('in a format that is not written is refused, and told to the log', async () => {
    await opened();
    expect((await press(item, 'xlsx')).text).toContain('passer ikke til registret');
    expect(bot.forgeries).toHaveLength(1);
  });
});

describe('an answer to the question for a file', () => {
  test('that allows it puts the file there, as it was offered, and shows where it lies', async () => {
    await opened();
    const { context } = offerIn(await press(status));
    const reply = await say(consent(context));
    expect(reply.file).toEqual({ kind: 'put', at: to });
    expect(put.map(({ place }) => place)).toEqual([to]);
    // A package begins so.
    expect(put[0]?.content.subarray(0, 2).toString()).toBe('PK');
    expect(JSON.stringify(reply.card)).toContain(to.page);
  });

  test('that refuses it puts nothing anywhere and offers a link and the file again', async () => {
    await opened();
    const { context } = offerIn(await press(status));
    const reply = await say(consent(context, { accepted: false, to: undefined }));
    expect(put).toEqual([]);
    expect(reply.file).toBeUndefined();
    expect(reply.text).toContain('Helt i orden');
    expect(reply.text).toContain('[Hent Word via link] [Læg i OneDrive]');
  });

  test.each([
    ['gone', 'ikke længere imod'],
    ['full', 'ikke plads'],
    ['unreachable', 'tog ikke imod den lige nu'],
    ['strange', 'et sted, jeg ikke sender filer til'],
  ] as const)('whose place is %s says so, and the file is not lost', async (reason, words) => {
    await opened();
    const { context } = offerIn(await press(status));
    next = { ok: false, reason };
    const reply = await say(consent(context));
    expect(reply.file).toBeUndefined();
    expect(reply.text).toContain(words);
    expect(reply.text).toContain('[Hent Word via link] [Læg i OneDrive]');
  });

  test('without a place, or a link to fall back on, is answered as well', async () => {
    await opened({ links: async () => undefined });
    const { context } = offerIn(await press(status));
    const reply = await say(consent(context, { to: undefined }));
    expect(put).toEqual([]);
    expect(reply.text).toContain('Prøv igen om lidt.');
    expect(reply.text).toContain('[Læg i OneDrive]');
  });

  test('on another day is asked anew about the file as it is by then', async () => {
    await opened();
    const { context } = offerIn(await press(status));
    const anew = offerIn(await say(consent(context), now + aDay));
    expect(put).toEqual([]);
    expect(anew.name).toBe('status-ssg-2023-11-01.docx');
    expect(anew.description).toContain('Du blev spurgt 31. oktober 2023');
    expect((await say(consent(anew.context), now + aDay)).file?.kind).toBe('put');
  });

  test('about an earlier day is the same file on any later one', async () => {
    await opened();
    const { name, context } = offerIn(await press({ ...status, on: '2023-03-01' }));
    expect(name).toBe('status-ssg-2023-03-01.docx');
    expect((await say(consent(context), now + aDay)).file?.kind).toBe('put');
  });

  const good = { question: status, format: 'docx', locale: 'da', day: '2023-10-31' };
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'x'],
    ['another question', { ...good, question: { kind: 'people' } }],
    ['a question of no kind', { ...good, question: {} }],
    ['an initiative that is no id', { ...good, question: { ...item, initiative: { id: 'x' } } }],
    ['a format of its own', { ...good, format: 'exe' }],
    ['no language', { ...good, locale: undefined }],
    ['no day', { ...good, day: '31/10' }],
    ['a format that is not written of it', { ...good, question: item, format: 'xlsx' }],
  ])('that carries %s is refused and told to the log, and puts nothing anywhere', async (_what, context) => {
    await opened();
    const reply = await say(consent(context));
    expect(reply.text).toContain('passer ikke til registret');
    expect(bot.forgeries).toHaveLength(1);
    expect(put).toEqual([]);
  });

  test('from a shared place is refused', async () => {
    await opened();
    const reply = await say({ ...consent(good), ...common('channel'), kind: 'file-consent' });
    expect(reply.text).toContain('passer ikke til registret');
    expect(put).toEqual([]);
  });

  test('about what is there no more is answered as the question is', async () => {
    await opened();
    const question = { kind: 'agenda-item', initiative: 'findes-ikke' };
    const reply = await say(consent({ ...good, question }));
    expect(put).toEqual([]);
    expect(reply.outcome).toBe('none');
  });
});
