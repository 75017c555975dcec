import type { Event } from '../../src/conversation/event';
import { currentStatus } from '../../src/domain/live';
import { personIdOf } from '../../src/domain/person';
import { openWithDesk, tenant, type WithDesk } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { knownPerson } from '../support/people';

const ips = 'ips-ambassadoer-beskaeftigelse';
const quit = 'kampagne-rygestop-almen-praksis';
const channel: Event['place'] = { id: '19:c;messageid=1', kind: 'channel', team: 't', tenant };
const chat = (name: string): Event['place'] => ({
  id: `chat-${name}`,
  kind: 'personal',
  team: undefined,
  tenant,
});

let now: number;
let desk: WithDesk;
let messenger: RecordingMessenger;

beforeEach(async () => {
  now = Date.parse('2023-10-31T08:00:00Z');
  messenger = recordingMessenger();
  const member = (name: string, initiative: string) =>
    knownPerson(name, [{ role: 'working-group-member', initiative: initiative as never }]);
  desk = await openWithDesk({
    secretariat: ['signe'],
    people: [member('asta', ips), member('bo', quit)],
    messenger,
  });
  for (const name of ['asta', 'bo']) {
    messenger.meet(name, `chat-${name}`);
    await tell({ kind: 'message', text: 'hej' }, name);
  }
});
afterEach(() => desk.close());

type What = { kind: 'message'; text: string } | { kind: 'action'; verb: string; data: unknown };
async function tell(what: What, name: string, place = chat(name)) {
  now += 2_000;
  const actor = { id: `29:${name}`, objectId: name, tenant, name };
  const reply = await desk.converse({ ...what, id: '1', locale: 'da', place, actor } as Event, now);
  await desk.settled();
  return reply;
}
const press = (verb: string, data: object, name: string, place = chat(name)) =>
  tell({ kind: 'action', verb, data: { locale: 'da', ...data } }, name, place);

/** Signe asks some in a channel; in a chat of her own where that is said. */
async function ask(people: string[], op = 'ask-1', place = channel) {
  const chosen = people.map((name) => personIdOf(name, tenant)).join(',');
  const form = { form: 'ask-everybody', about: {}, op, field_people: chosen, field_text: '' };
  return press('submit-form', form, 'signe', place);
}
async function answer(initiative: string, name: string, op: string) {
  const register = await desk.register(now);
  const phase = currentStatus(register, initiative as never)?.phase ?? 'in-preparation';
  const typed = { field_phase: phase, field_text: 'Det går godt.' };
  return press('submit-form', { form: 'update-status', about: { initiative }, seen: 0, op, ...typed }, name);
}
const titles = (posts: { post: object }[]) =>
  posts.map(({ post }) => ('summary' in post ? post.summary : ''));
const lastChange = async () => [...(await desk.register(now)).change.values()].at(-1)?.id;

test('a round goes to each in their own chat, and its card stands where it was asked', async () => {
  await ask(['asta', 'bo']);
  expect(messenger.posts.map(({ place }) => place)).toEqual(['chat-bo', 'chat-asta', channel.id]);
  expect(titles(messenger.posts).at(-1)).toContain('0 af 2 har svaret');
  expect(desk.failures).toEqual([]);
});

test('its card is kept up to date in place, and nothing is posted for that', async () => {
  await ask(['asta', 'bo']);
  const posted = messenger.posts.length;
  await answer(ips, 'asta', 'told-1');
  await answer(quit, 'bo', 'told-2');
  expect(messenger.updates.map(({ place, id }) => [place, id])).toEqual([
    [channel.id, `post-${posted}`],
    [channel.id, `post-${posted}`],
  ]);
  expect(titles(messenger.updates)).toEqual([
    expect.stringContaining('1 af 2 har svaret'),
    expect.stringContaining('2 af 2 har svaret'),
  ]);
  expect(messenger.posts).toHaveLength(posted);
});

test('an answer that is taken back is missing again, and a round that is taken back says so', async () => {
  await ask(['asta', 'bo']);
  const round = await lastChange();
  await answer(ips, 'asta', 'told-1');
  await press('undo', { change: await lastChange(), op: 'undo-1' }, 'asta');
  await press('undo', { change: round, op: 'undo-2' }, 'signe');
  await press('undo', { change: await lastChange(), op: 'redo-1' }, 'signe');
  expect(titles(messenger.updates)).toEqual([
    expect.stringContaining('1 af 2 har svaret'),
    expect.stringContaining('0 af 2 har svaret'),
    expect.stringContaining('trukket tilbage'),
    expect.stringContaining('0 af 2 har svaret'),
  ]);
});

test('who has not answered is told once when a round is taken back, who has answered is not', async () => {
  await ask(['asta', 'bo']);
  const round = await lastChange();
  await answer(ips, 'asta', 'told-1');
  const posted = messenger.posts.length;
  await press('undo', { change: round, op: 'undo-1' }, 'signe');
  await press('undo', { change: round, op: 'undo-1' }, 'signe');
  const told = messenger.posts.slice(posted);
  expect(told.map(({ place }) => place)).toEqual(['chat-bo']);
  expect(JSON.stringify(told)).toContain('signe beder ikke længere om status på');
});

test('where that is taken back, they are asked again, and told anew when it is taken back after all', async () => {
  await ask(['asta', 'bo']);
  const round = await lastChange();
  await answer(ips, 'asta', 'told-1');
  await press('undo', { change: round, op: 'undo-1' }, 'signe');
  const posted = messenger.posts.length;
  const withdrawal = await lastChange();
  await press('undo', { change: withdrawal, op: 'redo-1' }, 'signe');
  await press('undo', { change: withdrawal, op: 'redo-1' }, 'signe');
  await press('undo', { change: await lastChange(), op: 'undo-2' }, 'signe');
  const told = messenger.posts.slice(posted);
  expect(told.map(({ place }) => place)).toEqual(['chat-bo', 'chat-bo']);
  expect(JSON.stringify(told[0])).toContain('signe beder om status på 1 indsats');
  expect(JSON.stringify(told[1])).toContain('signe beder ikke længere om status på');
});

test('who was asked alone is asked again, too, and who cannot be written to is named', async () => {
  const about = { initiative: quit };
  const form = { form: 'ask-for-update', about, op: 'one-1', field_person: personIdOf('bo', tenant) };
  await press('submit-form', { ...form, field_text: '' }, 'signe');
  await press('undo', { change: await lastChange(), op: 'undo-1' }, 'signe');
  messenger.send = async (place, post) => {
    if (place === 'chat-bo') return { ok: false, reason: 'removed' };
    messenger.posts.push({ place, post });
    return { ok: true, post: `post-${messenger.posts.length}` };
  };
  await press('undo', { change: await lastChange(), op: 'redo-1' }, 'signe');
  expect(messenger.posts.at(-1)?.place).toBe('chat-signe');
  expect(JSON.stringify(messenger.posts.at(-1))).toContain('Jeg kunne ikke skrive til bo');
});

test('a button that is pressed twice asks nobody twice', async () => {
  await ask(['asta', 'bo']);
  const posted = messenger.posts.length;
  await ask(['asta', 'bo']);
  expect(messenger.posts).toHaveLength(posted);
  expect(messenger.updates).toEqual([]);
});

test('a reminder goes to who is missing, and shows on the card there is', async () => {
  await ask(['asta', 'bo']);
  const round = await lastChange();
  await answer(ips, 'asta', 'told-1');
  now += 24 * 3_600_000;
  const posted = messenger.posts.length;
  const form = { form: 'ask-everybody', about: { round }, op: 'ask-2', field_text: '' };
  await press('submit-form', { ...form, field_people: personIdOf('bo', tenant) }, 'signe', channel);
  expect(messenger.posts.slice(posted).map(({ place }) => place)).toEqual(['chat-bo']);
  expect(JSON.stringify(messenger.updates.at(-1)?.post)).toContain(
    'Der blev rykket for svar 1. november 2023',
  );
});

test('only who may remind gets the button on a card that everybody sees', async () => {
  await ask(['asta', 'bo']);
  const card = messenger.posts.at(-1)?.post;
  expect(JSON.stringify(card)).not.toContain('Ryk for svar');
  const refresh = card && 'card' in card ? (card.card.refresh as { action: { data: object } }) : undefined;
  const anew = (name: string) => press('refresh', refresh?.action.data ?? {}, name, channel);
  expect(JSON.stringify((await anew('signe'))?.card)).toContain('Ryk for svar');
  expect(JSON.stringify((await anew('asta'))?.card)).not.toContain('Ryk for svar');
});

test('who cannot be written to any more is named to who asked', async () => {
  messenger.send = async (place, post) => {
    if (place === 'chat-bo') return { ok: false, reason: 'removed' };
    messenger.posts.push({ place, post });
    return { ok: true, post: `post-${messenger.posts.length}` };
  };
  await ask(['asta', 'bo']);
  expect(titles(messenger.posts)).toContainEqual(expect.stringContaining('Én fik ikke beskeden'));
  expect(JSON.stringify(messenger.posts)).toContain('Jeg kunne ikke skrive til bo');
});
