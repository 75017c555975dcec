import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import { type DeskOptions, openWithDesk, tenant, type WithDesk } from '../support/desk';

const now = Date.parse('2023-10-31T08:00:00Z');
type Feedback = Extract<Event, { kind: 'feedback' }>;
const person = (objectId: string, name: string | undefined = undefined): Event['actor'] => ({
  id: `29:${objectId}`,
  objectId,
  tenant,
  name,
});
const chat: Event['place'] = { id: 'chat', kind: 'personal', team: undefined };
const signe = person('signe');

let desk: WithDesk;
const opened = async (options: Partial<DeskOptions> = {}): Promise<void> => {
  desk = await openWithDesk({ secretariat: ['signe'], ...options });
};
afterEach(() => desk.close());

async function feedback(
  text: string | undefined,
  more: Partial<Feedback> = {},
  names: readonly string[] = ['Karen Holm'],
): Promise<Reply | undefined> {
  const about = text === undefined ? undefined : { text, names };
  const common = { id: '1', actor: person('karen', 'Karen Holm'), place: chat, locale: 'da' } as const;
  const event: Feedback = { ...common, kind: 'feedback', reaction: 'dislike', comment: '', about, ...more };
  const reply = await desk.converse(event, now);
  await desk.settled();
  return reply;
}
const kept = async () => (await desk.desk.missed?.list(now)) ?? [];
const say = (text: string): Promise<Reply> =>
  desk.converse({ kind: 'message', id: '1', locale: 'da', place: chat, actor: signe, text }, now);

test('a question whose answer did not help is on the list, which says where it is from', async () => {
  await opened();
  const reply = await feedback('status på selvskade', { comment: 'Det er ikke den, jeg mener' });
  expect(reply?.text).toContain('Dit spørgsmål og din kommentar er gemt uden dit navn');
  expect(await kept()).toMatchObject([
    { text: 'status på selvskade', outcome: 'disliked', count: 1, comment: 'Det er ikke den, jeg mener' },
  ]);
  const { text } = await say('ubesvarede spørgsmål');
  expect(text).toContain('Tommel ned én gang · senest 31. oktober 2023 · feedback: svaret hjalp ikke');
  expect(text).toContain('Kommentar: »Det er ikke den, jeg mener«');
  expect(text).toContain('Spørgsmål, hvor der står »feedback«, fik et svar');
  expect(text).toContain('[Se svaret] [Tilføj som synonym] [Fjern]');
});

test('its answer is a press away', async () => {
  await opened();
  await feedback('status på selvskade');
  const { card } = await say('ubesvarede spørgsmål');
  expect(JSON.stringify(card)).toContain('"verb":"say","data":{"text":"status på selvskade","locale":"da"}');
});

test('asked by several, it is counted, and the newest comment stays', async () => {
  await opened();
  await feedback('status på selvskade', { comment: 'gammelt' });
  await feedback('Status på selvskade?', { comment: 'forkert år' });
  await feedback('status på selvskade');
  expect(await kept()).toMatchObject([{ count: 3, comment: 'forkert år' }]);
});

test('is no other question than the same words that found no answer', async () => {
  await opened();
  await say('status på hoppeborgen');
  await desk.settled();
  await feedback('status på hoppeborgen');
  expect((await kept()).map(({ outcome, count }) => [outcome, count]).sort()).toEqual([
    ['disliked', 1],
    ['unknown-topic', 1],
  ]);
});

describe('by the rules of the list', () => {
  test('names, of who asked, was mentioned or did not like it, and numbers are masked in both', async () => {
    await opened();
    await feedback(
      'status på selvskade, spørger Karens kollega Bo Ås',
      { comment: 'ring til Mette Lund, 010190-1234', actor: person('mette', 'Mette Lund') },
      ['Karen Holm', 'Bo Ås'],
    );
    expect(await kept()).toMatchObject([
      {
        text: 'status på selvskade, spørger [name] kollega [name]',
        comment: 'ring til [name], [personal-number]',
      },
    ]);
  });

  test.each([
    ['the question', 'status på selvskade. Jeg har ondt i knæet, skal jeg til lægen?', ''],
    ['the comment', 'status på selvskade', 'jeg har ondt i knæet, skal jeg til lægen?'],
  ])('nothing is kept where %s is about somebody’s health', async (_what, text, comment) => {
    await opened();
    const reply = await feedback(text, { comment });
    expect(reply?.text).toContain('Det handler om nogens helbred, så der er ikke gemt noget.');
    expect(await kept()).toEqual([]);
  });

  test('nothing is kept where the collaboration has not chosen so, and that is said', async () => {
    await opened({ keeps: false });
    expect((await feedback('status på selvskade'))?.text).toContain('Her gemmes ingen spørgsmål');
  });

  test('a comment of two thousand characters is kept in short', async () => {
    await opened();
    await feedback('status på selvskade', { comment: 'forkert '.repeat(250) });
    const [{ comment = '' } = {}] = await kept();
    expect(comment.length).toBeLessThanOrEqual(300);
  });
});

test('what is not known any more is not kept, and whoever says so is told what to do', async () => {
  await opened();
  expect((await feedback(undefined))?.text).toContain('Jeg kan ikke længere se, hvilket spørgsmål');
  expect(await kept()).toEqual([]);
});

test('praise keeps nothing and is not answered', async () => {
  await opened();
  expect(await feedback('status på selvskade', { reaction: 'like', comment: 'godt' })).toBeUndefined();
  expect(await kept()).toEqual([]);
});

test('where others read along nothing is said, and it is kept all the same', async () => {
  await opened();
  for (const kind of ['channel', 'group'] as const)
    expect(await feedback('status på selvskade', { place: { ...chat, kind } })).toBeUndefined();
  expect(await kept()).toMatchObject([{ count: 2 }]);
});

test('is thanked for in the language of the reader', async () => {
  await opened();
  expect((await feedback('status of selvskade', { locale: 'en' }))?.text).toContain(
    'Your question was kept without your name',
  );
});

test('a word that is taught takes no answered question off the list', async () => {
  await opened();
  await say('status på hoppeborgen');
  await feedback('status på selvskade og hoppeborgen');
  await desk.settled();
  const [asked] = (await kept()).filter(({ outcome }) => outcome !== 'disliked');
  const data = {
    asked: { id: asked?.id, text: asked?.text },
    op: 'a',
    locale: 'da',
    synonymWords: 'hoppeborgen',
    synonymInitiative: 'forebyggelse-behandling-selvskade',
  };
  const pressed = {
    kind: 'action',
    id: '2',
    locale: 'da',
    place: chat,
    actor: signe,
    verb: 'add-synonym',
    data,
  };
  await desk.converse(pressed as Event, now);
  expect(await kept()).toMatchObject([{ outcome: 'disliked' }]);
});
