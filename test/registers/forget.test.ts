import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor, Command } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import { dayAt } from '../../src/domain/day';
import { changeId, initiativeId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import { namesNothing } from '../../src/language/initiative-names';
import { openAcquaintances } from '../../src/registers/acquaintances';
import { openExecute } from '../../src/registers/execute';
import { besides, forget, standingOf } from '../../src/registers/forget';
import { openPlaceBook } from '../../src/registers/place-book';
import { documentsOf, plantRecords } from '../../src/registers/plant';
import { openRegisters, type Registers } from '../../src/registers/registers';
import type { Forgotten } from '../../src/registers/without-them';
import { seedRecords } from '../../src/seed/seed';
import type { Store } from '../../src/store/store';
import { bothStores } from '../support/both-stores';
import { stamp } from '../support/records';
import { type Place, startOfTests } from '../support/store-place';

const home = 'midtjylland';
const now = startOfTests;
const tenant = '11111111-aaaa-4aaa-8aaa-111111111111';
const objectId = 'ABCDEF12-3456-4789-8abc-def012345678';
const person = personIdOf(objectId, tenant);
const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const asta: Actor = { objectId, tenant, name: 'Asta Eksempel', grants: [{ role: 'secretariat' }] };
const who: Forgotten = {
  objectId,
  tenant,
  names: ['Asta Eksempel'],
  others: ['29:asta', 'a:chat-of-asta'],
};
const once = { now, newPseudonym: 'forgotten-1' };
/** Everything that would tell who it was. */
const traces = [objectId, objectId.toLowerCase(), '29:asta', 'a:chat-of-asta', 'Asta Eksempel'];

describe.each(bothStores)('somebody who is forgotten on %s', (_name, openPlace) => {
  let place: Place;
  let store: Store;
  let registers: Registers;
  let count = 0;

  const carryOut = async (command: Command, actor = asta): Promise<void> => {
    count += 1;
    const change = changeId.parse(`${actor.objectId}:op-${count}`);
    const at = new Date(now + count * 1_000).toISOString();
    const where = { id: 'a:chat-of-asta', kind: 'personal' } as const;
    const circumstances = { namesNothing, at, today: dayAt(now), change, place: where };
    const by = { by: `${actor.objectId}@${tenant}`, at, op: change };
    const done = await openExecute(store, registers)(
      home,
      {
        command: JSON.parse(JSON.stringify(command)),
        decide: (register) => decide(command, register, actor, circumstances),
      },
      by,
      now,
    );
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  };
  const updating = (seen: number, text: string): Command => ({
    kind: 'update-status',
    initiative: selfHarm,
    seen,
    phase: 'in-preparation',
    text: { da: text },
  });

  beforeEach(async () => {
    place = await openPlace();
    store = await place.open();
    registers = openRegisters(store);
    await plantRecords(store, home, seedRecords(), stamp);
    const meet = openAcquaintances(store);
    await meet(home, { objectId, tenant, name: 'Asta Eksempel', user: '29:asta' }, now);
    await meet(home, { objectId: 'karl', tenant, name: 'Karl Eksempel', user: '29:karl' }, now);
    const book = openPlaceBook(store);
    await book.keep({ place: 'a:chat-of-asta', reference: { user: { id: '29:asta' } }, person });
    await book.keep({ place: '19:channel', reference: { user: { id: '29:asta', name: 'Asta Eksempel' } } });
    await carryOut(updating(0, 'Asta Eksempels plan ligger klar.'));
    await carryOut(updating(1, 'Asta Eksempelsen har læst den.'));
    await carryOut({ kind: 'subscribe-calendar', of: { kind: 'mine' }, locale: 'da' });
    await carryOut({
      kind: 'undo',
      change: changeId.parse(`${objectId}:op-${count - 1}`),
    });
  });
  afterEach(() => place.remove());

  test('what they did stays, and nothing says who they were', async () => {
    const running = openRegisters(store);
    const before = await running.newest(home, now);
    const changes = before.change.size;
    await forget(store, [home], who, once);

    const register = await running.newest(home, now);
    const everything = JSON.stringify([...(await documentsOf(store, home)).values()]);
    for (const trace of traces.slice(0, -1)) expect(everything).not.toContain(trace);
    expect(everything.match(/Asta Eksempel\w*/g)).toEqual(everything.match(/Asta Eksempelsen/g));
    expect(register.change.size).toBe(changes);
    expect(register.statuses.get(selfHarm)?.map(({ text }) => text.da)).toEqual(
      expect.arrayContaining(['Tidligere deltagers plan ligger klar.']),
    );
    expect([...register.change.values()].map(({ by }) => by.name)).toEqual(
      Array(changes).fill('Tidligere deltager'),
    );
    // A picture that follows and one that is made anew are the same, also in what is filed.
    const anew = await openRegisters(store).newest(home, now);
    expect(new Map(register.changes)).toEqual(new Map(anew.changes));
    expect([...register.changes.keys()].filter((key) => key.includes('ABCDEF'))).toEqual([]);
  });

  test('their chain of changes holds: what was taken back stays taken back', async () => {
    await forget(store, [home], who, once);
    const register = await registers.newest(home, now);
    const undo = [...register.change.values()].find(({ undoes }) => undoes.length > 0);
    expect(undo?.undoes.map((id) => register.change.has(id))).toEqual([true]);
    expect(register.changes.get(`undo:${undo?.undoes[0]}`)?.map(({ id }) => id)).toEqual([undo?.id]);
  });

  test('what was theirs alone ends; who else is there stays as they are', async () => {
    await forget(store, [home], who, once);
    const register = await registers.newest(home, now);
    const gone = register.person.get(`${tenant}:forgotten-1`);
    expect(gone).toEqual({
      id: `${tenant}:forgotten-1`,
      objectId: 'forgotten-1',
      tenant,
      name: 'Tidligere deltager',
      grants: [],
      knownFrom: dayAt(now),
      evidence: [],
    });
    expect(register.person.get(personIdOf('karl', tenant))?.name).toBe('Karl Eksempel');
    const feeds = [...register.feed.values()];
    expect(feeds.map(({ owner, withdrawn }) => [owner, withdrawn])).toEqual([
      [`${tenant}:forgotten-1`, true],
    ]);
    const known = await openPlaceBook(store).load();
    expect(known).toEqual([
      { place: '19:channel', reference: { user: { id: 'forgotten-1', name: 'Tidligere deltager' } } },
    ]);
  });

  test('stopped on the way, the next call goes on with the same pseudonym', async () => {
    let left = 6;
    const stopping: Store = {
      ...store,
      write(...given) {
        left -= 1;
        return left < 0 ? Promise.reject(new Error('stopped')) : store.write(...given);
      },
    };
    await expect(forget(stopping, [home], who, once)).rejects.toThrow('stopped');
    await forget(store, [home], who, { now, newPseudonym: 'forgotten-2' });
    const everything = JSON.stringify([...(await documentsOf(store, home)).values()]);
    expect(everything).toContain('forgotten-1');
    expect(everything).not.toContain('forgotten-2');
    expect((await standingOf(store, [home], who)).size).toBe(0);
  });

  test('who else has the same name keeps it', async () => {
    await carryOut(updating(3, 'Asta Eksempel skriver til Asta Eksempel.'), {
      ...asta,
      objectId: 'another-asta',
    });
    await forget(store, [home], { ...who, names: [] }, once);
    const { change } = await registers.newest(home, now);
    const names = [...change.values()].map(({ by }) => [by.objectId, by.name]);
    expect(names).toContainEqual(['another-asta', 'Asta Eksempel']);
    expect(names).toContainEqual(['forgotten-1', 'Tidligere deltager']);
  });

  test('even their ids are gone a day later', async () => {
    await forget(store, [home], who, once);
    await place.turnClock(now + 2 * 86_400_000);
    const ids = (await store.changes(home, 0)).documents.map(({ id }) => id.toLowerCase());
    expect(ids.filter((id) => id.includes(objectId.toLowerCase()))).toEqual([]);
    expect((await store.changes('_forgetting|ops', 0)).documents).toEqual([]);
  });
});

test('every partition beside a register is looked through', () => {
  const folder = path.join(__dirname, '../../src/registers');
  const named = readdirSync(folder).flatMap((file) => [
    ...readFileSync(path.join(folder, file), 'utf8').matchAll(/\$\{collaboration\}\|([a-z-]+)`/g),
  ]);
  const parts = new Set(named.map(([, part]) => part));
  expect(parts.size).toBeGreaterThan(2);
  for (const part of parts) expect(besides).toContain(part);
});
