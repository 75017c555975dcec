import { openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import { openMissedLog } from '../../src/registers/missed-log';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { type DeskOptions, home, openWithDesk, tenant, type WithDesk } from '../support/desk';
import { promised } from '../support/promised';
import { seedRegister } from '../support/register';

const now = Date.parse('2023-10-31T08:00:00Z');
const person = (objectId: string, more: object = {}): Event['actor'] => ({
  id: `29:${objectId}`,
  objectId,
  tenant,
  name: undefined,
  ...more,
});
const [signe, karen] = [person('signe'), person('karen', { name: 'Karen Holm' })];
const chat: Event['place'] = { id: 'chat', kind: 'personal', team: undefined };
const form = { synonymWords: 'hoppeborgen', synonymInitiative: 'forebyggelse-behandling-selvskade' };
const asked = { text: 'hvad er status på hoppeborgen?' };

let desk: WithDesk | undefined;
/** The one most tests share; none of them leaves anything in it. */
let shared: WithDesk;
beforeAll(async () => {
  shared = await openWithDesk({ secretariat: ['signe'] });
});
afterAll(() => shared.close());
beforeEach(() => {
  desk = shared;
});
afterEach(async () => {
  if (desk !== shared) return desk?.close();
  const log = openMissedLog(shared.store);
  await log.forget(
    home,
    (await log.list(home, now)).map(({ id }) => id),
  );
});
const opened = async (options: Partial<DeskOptions> = {}): Promise<WithDesk> => {
  desk = await openWithDesk({ secretariat: ['signe'], ...options });
  return desk;
};

type Place = Partial<Event>;
async function say(text: string, actor = karen, more: Place & { mentioned?: string[] } = {}): Promise<Reply> {
  if (!desk) throw new Error('not open');
  const event = { kind: 'message', id: '1', locale: undefined, place: chat, actor, text, ...more } as const;
  const reply = await desk.converse(event as Extract<Event, { kind: 'message' }>, now);
  await desk.settled();
  return reply;
}
async function press(
  verb: string,
  data: object,
  actor = signe,
  more: Place = {},
): Promise<Reply | undefined> {
  const event = { kind: 'action', id: '1', locale: 'da', place: chat, actor, ...more } as const;
  return desk?.converse({ ...event, verb, data: { locale: 'da', ...data } } as Event, now);
}
const kept = async (): Promise<string[]> => {
  if (!desk) throw new Error('not open');
  return (await openMissedLog(desk.store).list(home, now)).map(({ text }) => text);
};

describe('is kept, masked', () => {
  test.each([
    ['what names nothing known', 'hvad er status på hoppeborgen?', 'hvad er status på hoppeborgen?'],
    ['what is about something else', 'tell me a joke', 'tell me a joke'],
    ['the asker’s own name', 'status på Karens hoppeborg', 'status på [name] hoppeborg'],
    ['a name of the register', 'status på hoppeborgen, siger Henrik', 'status på hoppeborgen, siger [name]'],
    ['a number', 'status på hoppeborgen 010190-1234', 'status på hoppeborgen [personal-number]'],
  ])('%s', async (_what, text, masked) => {
    const reply = await say(text);
    expect(reply.outcome).not.toBe('answer');
    expect(await kept()).toEqual([masked]);
    expect(reply.text).toMatch(/er gemt uden dit navn|was kept without your name/);
  });
  test('the name of somebody who is mentioned', async () => {
    await say('hvad siger Bo Ås om hoppeborgen?', karen, { mentioned: ['Bo Ås'] });
    expect(await kept()).toEqual(['hvad siger [name] om hoppeborgen?']);
  });
});

describe('is not kept', () => {
  test.each([
    ['a question that is answered', 'status på selvskade'],
    ['a question that is asked back', 'hvad sker der i Aarhus?'],
    ['advice about health', 'jeg har ondt i knæet, skal jeg til lægen?'],
    ['a wish for a change', 'opdatér status på selvskade'],
    ['a day that does not exist', 'hvad sker der 31/2?'],
    ['a greeting', 'hej'],
    ['nothing', '   '],
    ['far too much', 'hoppeborg '.repeat(1_000)],
    ['the question for the list', 'ubesvarede spørgsmål'],
  ])('%s', async (_what, text) => {
    const reply = await say(text);
    expect(await kept()).toEqual([]);
    expect(reply.text).not.toContain('gemt');
  });
});

test('a collaboration that has not chosen so keeps nothing, and says how it would', async () => {
  await opened({ keeps: false });
  expect((await say('status på hoppeborgen')).text).not.toContain('gemt');
  expect(await kept()).toEqual([]);
  const { text } = await say('ubesvarede spørgsmål', signe);
  expect(text).toContain('Her gemmes ingen ubesvarede spørgsmål');
  expect(text).toContain(`skrive ${home} i indstillingen FREMDRIFT_MISSED_QUESTIONS`);
  expect((await press('add-synonym', { asked, op: 'a', ...form }))?.text).toContain('Det ord kender jeg nu');
});

test('a question whose keeping fails is answered all the same, and the failure is told of', async () => {
  const broken = (store: Store): Store => ({
    ...store,
    changes: (partition, since) =>
      partition.endsWith('|missed') ? Promise.reject(new Error('full')) : store.changes(partition, since),
  });
  const { failures } = await opened({ altered: broken });
  expect((await say('status på hoppeborgen')).outcome).toBe('none');
  expect(failures).toEqual([new Error('full')]);
});

test('nobody waits for a question to be kept', async () => {
  const looked = promised();
  const answered = promised();
  const slow = (store: Store): Store => ({
    ...store,
    async changes(partition, since) {
      if (partition.endsWith('|missed')) {
        looked.resolve();
        await answered.promise;
      }
      return store.changes(partition, since);
    },
  });
  const { converse, settled } = await opened({ altered: slow });
  const event = { kind: 'message', id: '1', locale: 'da', place: chat, actor: karen } as const;
  expect((await converse({ ...event, text: 'status på hoppeborgen' }, now)).outcome).toBe('none');
  expect(await kept()).toEqual([]);
  await looked.promise;
  answered.resolve();
  await settled();
  expect(await kept()).toEqual(['status på hoppeborgen']);
});

describe('the list', () => {
  const onlyForThem = 'Det er for sekretariatet';
  const strangers: [string, Event['actor']][] = [
    ['anybody else', karen],
    ['the same id in another organisation', person('signe', { tenant: 'tenant-2' })],
    ['somebody of the same name', person('x', { name: 'signe', id: '29:signe' })],
    ['somebody whom the activity does not name', person('signe', { objectId: undefined })],
    ['somebody without an organisation', person('signe', { tenant: undefined })],
  ];
  test.each(strangers)('is not shown to %s, who are told who may see it', async (_who, actor) => {
    await say('status på hoppeborgen');
    for (const reply of [
      await say('ubesvarede spørgsmål', actor),
      await press('list-missed', {}, actor),
      await press('forget-missed', { id: 'missed:x' }, actor),
      await press('open-synonym', { asked }, actor),
      await press('add-synonym', { asked, op: 'a', ...form }, actor),
      await press(
        'remove-synonym',
        { asked, op: 'b', initiative: form.synonymInitiative, synonym: 'x' },
        actor,
      ),
    ]) {
      expect(reply?.text).toContain(onlyForThem);
      expect(reply?.text).not.toContain('hoppeborgen');
    }
    expect(await kept()).toEqual(['status på hoppeborgen']);
    expect((await say('status på hoppeborgen')).outcome).toBe('none');
  });
  test('is shown whatever the case the ids come in', async () => {
    expect((await say('ubesvarede spørgsmål', person('SIGNE'))).text).toContain('Ingen ubesvarede');
  });
  test('is not shown where others read along', async () => {
    await say('status på hoppeborgen');
    for (const kind of ['channel', 'group'] as const) {
      const place = { ...chat, kind };
      for (const reply of [
        await say('ubesvarede spørgsmål', signe, { place }),
        await press('list-missed', {}, signe, { place }),
      ]) {
        expect(reply?.text).toContain('Lad os tage det i vores egen chat');
        expect(reply?.text).not.toContain('hoppeborgen');
      }
    }
  });
  test('is long enough for all, a page at a time, and stays on its page when one is removed', async () => {
    for (let n = 0; n < 9; n += 1) await say(`status på hoppeborg ${'abcdefghi'[n]}`);
    const first = await say('ubesvarede spørgsmål', signe);
    expect(first.text).toContain('9 ubesvarede spørgsmål');
    expect(first.text).toContain('[Vis flere (7–9 af 9)]');
    const second = await press('list-missed', { page: 1 });
    expect(second?.text).toContain('[Tilbage (1–6 af 9)]');
    const [{ id } = { id: '' }] = (await openMissedLog(desk?.store as Store).list(home, now)).slice(-1);
    const after = await press('forget-missed', { id, page: 1 });
    expect(after?.text).toContain('8 ubesvarede spørgsmål');
    expect(after?.text).toContain('[Tilbage (1–6 af 8)]');
  });
});

describe('a forged or stale button', () => {
  test.each([
    ['no language', 'list-missed', { locale: 'xx' }],
    ['a page that is none', 'list-missed', { page: -1 }],
    ['no op', 'add-synonym', { asked, ...form }],
    ['an op that is no id', 'add-synonym', { asked, op: 'a b', ...form }],
    ['no question', 'add-synonym', { op: 'a', ...form }],
    ['far too much text', 'open-synonym', { asked: { text: 'x'.repeat(2_000) } }],
    ['no initiative to undo', 'remove-synonym', { asked, op: 'a', synonym: 'x' }],
  ])('%s is refused', async (_what, verb, data) => {
    expect((await press(verb, data))?.text).toContain('passer ikke til registret');
  });
  test('an unknown verb leaves the card as it is', async () => {
    expect(await press('drop-register', {})).toBeUndefined();
  });
  test.each([
    ['no initiative', { synonymWords: 'hoppeborgen' }, 'Vælg en indsats'],
    ['an initiative that is none', { ...form, synonymInitiative: 'rumfaerge' }, 'Vælg en indsats'],
    ['an initiative that cannot be one', { ...form, synonymInitiative: ['x'] }, 'Vælg en indsats'],
    ['no words', { synonymInitiative: form.synonymInitiative }, 'Skriv mindst 3 bogstaver'],
    ['words that are none', { ...form, synonymWords: { a: 1 } }, 'Skriv mindst 3 bogstaver'],
    [
      'a role of one’s own',
      { ...form, synonymWords: 'hvad', roles: ['secretariat'] },
      'alle slags spørgsmål',
    ],
  ])('%s is said on the form, and changes nothing', async (_what, fields, problem) => {
    const reply = await press('add-synonym', { asked, op: 'a', ...fields });
    expect(reply?.text).toContain(problem);
    expect((await say('status på hoppeborgen')).outcome).toBe('none');
  });
});

describe.each(bothStores)('a word taught on %s', (_name, openPlace) => {
  test('answers the very next question; pressed twice it is taught once; undone it is gone', async () => {
    await opened({ place: await openPlace() });
    await say('status på hoppeborgen');
    await say('hvem er tovholder på hoppeborgen?');
    const [one] = await openMissedLog(desk?.store as Store).list(home, now);
    const sent = { asked: { id: one?.id, text: one?.text }, op: 'a', ...form };
    const replies = await Promise.all([press('add-synonym', sent), press('add-synonym', sent)]);
    for (const reply of replies) expect(reply?.text).toContain('»hoppeborgen« fører fra nu af til');
    expect(await kept()).toEqual([]);
    expect((await say('status på hoppeborgen')).answers[0]).toMatchObject({
      kind: 'initiative',
      initiative: { id: form.synonymInitiative },
    });
    const again = await press('add-synonym', { ...sent, synonymWords: 'badebroen' });
    expect(again?.text).toContain('»hoppeborgen« fører fra nu af til');

    const undo = { asked, op: 'b', initiative: form.synonymInitiative, synonym: 'hoppeborgen' };
    expect((await press('remove-synonym', undo))?.text).toContain('Synonymet er fjernet igen');
    expect((await press('remove-synonym', undo))?.text).toContain('Synonymet er fjernet igen');
    expect((await press('remove-synonym', { ...undo, op: 'c' }))?.text).toContain('ikke noget at fortryde');
    expect((await say('status på hoppeborgen')).outcome).toBe('none');
  });
});

test('what one of the secretariat did is no repetition for another with the same card', async () => {
  await opened({ secretariat: ['signe', 'sanne'] });
  await press('add-synonym', { asked, op: 'a', ...form });
  const other = await press('add-synonym', { asked, op: 'a', ...form }, person('sanne'));
  expect(other?.text).toContain('Indsatsen hedder allerede sådan');
});

test('a form that is filled wrong keeps what was typed, and is sent again under the same op', async () => {
  await opened();
  const wrong = await press('add-synonym', { asked, op: 'a', ...form, synonymWords: 'rygestop' });
  expect(wrong?.text).toContain('Ordet fører allerede til »Samarbejdsaftale om rygestop«');
  expect(JSON.stringify(wrong?.card)).toContain('"value":"rygestop"');
  expect(JSON.stringify(wrong?.card)).toContain('"op":"a"');
  expect((await press('add-synonym', { asked, op: 'a', ...form }))?.text).toContain('Det ord kender jeg nu');
});

test('without a desk nothing is kept, and the list is nobody’s', async () => {
  const { converse } = openConversation(async () => seedRegister());
  const event = { kind: 'message', id: '1', locale: 'da', place: chat, actor: signe } as const;
  expect((await converse({ ...event, text: 'status på hoppeborgen' }, now)).text).not.toContain('gemt');
  const { text } = await converse({ ...event, text: 'ubesvarede spørgsmål' }, now);
  expect(text).toContain('Det er for sekretariatet');
});
