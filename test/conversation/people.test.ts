import type { Event } from '../../src/conversation/event';
import type { Reply } from '../../src/conversation/reply';
import { mostViewers } from '../../src/conversation/shared';
import type { AnyRecord } from '../../src/domain/record';
import { openWithDesk, tenant, type WithDesk } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { knownPerson } from '../support/people';

/** Two seconds pass between any two things that are said. */
let now = Date.parse('2023-10-31T08:00:00Z');
const selfHarm = 'forebyggelse-behandling-selvskade';
const channel: Event['place'] = { id: '19:c;messageid=1', kind: 'channel', team: 't', tenant };
const chat: Event['place'] = { id: 'chat', kind: 'personal', team: undefined, tenant };
const person = (name: string): Event['actor'] => ({ id: `29:${name}`, objectId: name, tenant, name });
const member = (name: string): AnyRecord => {
  const known = knownPerson(name, [{ role: 'working-group-member', initiative: selfHarm as never }]);
  return { ...known, record: { ...known.record, user: `29:${name}` } } as AnyRecord;
};

let desk: WithDesk;
let messenger: RecordingMessenger;
afterEach(() => desk.close());
async function open(...people: AnyRecord[]): Promise<void> {
  messenger = recordingMessenger();
  desk = await openWithDesk({ secretariat: ['signe'], people, messenger });
}
async function say(text: string, name: string, place = chat): Promise<Reply> {
  const event = { kind: 'message', id: '1', locale: 'da', place, actor: person(name), text } as const;
  now += 2_000;
  const reply = await desk.converse(event, now);
  await desk.settled();
  return reply;
}
async function press(verb: string, data: object, name: string, place = chat): Promise<Reply | undefined> {
  const event = { kind: 'action', id: '1', locale: 'da', place, actor: person(name), verb } as const;
  now += 2_000;
  const reply = await desk.converse({ ...event, data: { locale: 'da', ...data } } as Event, now);
  await desk.settled();
  return reply;
}
const titles = (reply: Reply | undefined) =>
  (reply?.card.actions as { title: string }[] | undefined)?.map(({ title }) => title) ?? [];
const refreshOf = ({ card }: Reply) =>
  card.refresh as { action: { data: object }; userIds: string[] } | undefined;
const question = { kind: 'initiative', initiative: selfHarm, aspect: 'status' };

describe('in a place that several people see', () => {
  test('a card has no button that only some may press, and is drawn anew for those who may', async () => {
    await open(member('asta'), knownPerson('gorm', []));
    const reply = await say('status på selvskade', 'gorm', channel);
    expect(titles(reply)).not.toContain('Opdatér status');
    expect(refreshOf(reply)?.userIds).toEqual(['29:asta']);
    const anew = await press('refresh', refreshOf(reply)?.action.data ?? {}, 'asta', channel);
    expect(titles(anew)).toContain('Opdatér status');
    expect(
      titles(await press('refresh', refreshOf(reply)?.action.data ?? {}, 'gorm', channel)),
    ).not.toContain('Opdatér status');
  });

  test('as many as can be named are, and who asked is the first of them', async () => {
    await open(...Array.from({ length: mostViewers }, (_, n) => member(`m${n}`)));
    const userIds = refreshOf(await say('status på selvskade', 'm41', channel))?.userIds ?? [];
    expect(userIds).toHaveLength(mostViewers);
    expect(userIds[0]).toBe('29:m41');
    expect(new Set(userIds).size).toBe(mostViewers);
  });

  test('where more may than can be named, everybody gets the button, and the command says who may', async () => {
    await open(...Array.from({ length: mostViewers + 1 }, (_, n) => member(`m${n}`)));
    const reply = await say('status på selvskade', 'gorm', channel);
    expect(refreshOf(reply)).toBeUndefined();
    expect(titles(reply)).toContain('Opdatér status');
    const refused = await press(
      'open-form',
      { form: 'update-status', about: { initiative: selfHarm } },
      'gorm',
    );
    expect(titles(refused)).toContain('Bed om adgang');
  });

  test('after a change everybody sees the card as it is, and who made it may take it back there', async () => {
    await open(member('asta'));
    const sent = {
      ...{ form: 'update-status', about: { initiative: selfHarm }, seen: 0, op: 'op-9', back: question },
      ...{ field_phase: 'awaiting-approval', field_text: 'Klar til SSG.' },
    };
    const everyone = (await press('submit-form', sent, 'asta', channel))?.everyone;
    expect(JSON.stringify(everyone?.card)).toContain('Klar til SSG.');
    expect(everyone?.announcement).toContain('asta: Status opdateret');
    const refresh = everyone?.card.refresh as { action: { data: object }; userIds: string[] };
    expect(refresh.userIds).toContain('29:asta');
    expect(titles(await press('refresh', refresh.action.data, 'asta', channel))).toContain(
      'Fortryd ændringen',
    );
    expect(titles(await press('refresh', refresh.action.data, 'gorm', channel))).not.toContain(
      'Fortryd ændringen',
    );
  });
});

describe('a form that is sent twice', () => {
  test('shows its result both times, and is announced once', async () => {
    await open(member('asta'));
    const sent = {
      ...{ form: 'update-status', about: { initiative: selfHarm }, seen: 0, op: 'twice', back: question },
      ...{ field_phase: 'awaiting-approval', field_text: 'Klar til SSG.' },
    };
    const first = await press('submit-form', sent, 'asta', channel);
    const second = await press('submit-form', sent, 'asta', channel);
    expect(second?.text).toBe(first?.text);
    expect(first?.everyone?.announcement).toContain('asta: Status opdateret');
    expect(second?.everyone).toMatchObject({ summary: first?.everyone?.summary });
    expect(second?.everyone).not.toHaveProperty('announcement');
  });
});

describe('the list of everybody', () => {
  const all = { question: { kind: 'people' } };
  test('is shown to the secretariat, where nobody reads along', async () => {
    await open(member('asta'));
    await say('tak', 'karen');
    const shown = await press('ask', all, 'signe');
    for (const name of ['asta', 'karen']) expect(shown?.text).toContain(name);
    expect((await press('ask', all, 'signe', channel))?.text).toContain('Spørg mig i din egen chat');
    expect((await press('ask', all, 'asta'))?.text).toContain('Listen er for sekretariatet');
    expect(
      (await press('ask', { question: { kind: 'people', role: 'reader' } }, 'asta'))?.text,
    ).not.toContain('karen');
  });

  test('names who is of the secretariat by configuration, whether they have written or not', async () => {
    await open(member('asta'));
    await say('tak', 'signe');
    expect((await press('ask', all, 'signe'))?.text).toContain('signe\n  Sekretariatet · skrevet ind');
    const narrow = { question: { kind: 'people', initiative: selfHarm } };
    expect((await press('ask', narrow, 'gorm'))?.text).toContain('skrevet ind i opsætningen');
    await desk.close();
    desk = await openWithDesk({ secretariat: ['signe', 'karl'], people: [], messenger });
    expect((await press('ask', all, 'signe'))?.text).toContain('En, der ikke har skrevet til mig endnu');
  });

  test('but who may change one thing, everybody may know, by name and role', async () => {
    await open(member('asta'));
    const shown = await press('ask', { question: { kind: 'people', initiative: selfHarm } }, 'gorm', channel);
    expect(shown?.text).toContain('asta');
    expect(JSON.stringify(shown?.card)).not.toMatch(/29:asta|tenant-1/);
  });
});

describe('asking for access', () => {
  const wanted = { form: 'update-status', about: { initiative: selfHarm } };
  test('reaches the secretariat once a day, whatever a card says besides', async () => {
    await open(knownPerson('gorm', []));
    messenger.meet('signe', 'chat-signe');
    for (const form of ['made-up', 'made-up-too', 'undo'])
      await press('request-access', { form, about: { x: form } }, 'gorm');
    expect(messenger.posts).toHaveLength(1);
    for (const _ of [1, 2]) await press('request-access', wanted, 'gorm');
    expect(messenger.posts).toHaveLength(2);
    expect(JSON.stringify(messenger.posts)).not.toContain('made-up');
  });

  test('opens the form where it was given meanwhile', async () => {
    await open(member('asta'));
    expect((await press('request-access', wanted, 'asta'))?.isForm).toBe(true);
  });

  test('is declined by the secretariat alone', async () => {
    await open(knownPerson('gorm', []));
    messenger.meet('gorm', 'chat-gorm');
    const decline = { ...wanted, person: 'tenant-1:gorm' };
    expect((await press('decline-access', decline, 'asta'))?.text).toContain('Det har du ikke adgang til');
    expect(messenger.posts).toEqual([]);
    await press('decline-access', decline, 'signe');
    expect(messenger.posts.map(({ place }) => place)).toEqual(['chat-gorm']);
  });
});
