import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../../src/store/embedded/driver';
import { availableDrivers, preferredDriver } from '../../../src/store/embedded/drivers';
import { type EmbeddedStore, openEmbeddedStore } from '../../../src/store/embedded/embedded';
import { temporaryFolder } from '../../support/embedded-place';

const now = () => 0;
let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryFolder();
  file = path.join(folder, 'register.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (driver: Driver, inFolder = folder): Promise<EmbeddedStore> =>
  openEmbeddedStore({ folder: inFolder, now, driver, patience: 50 });

describe.each(availableDrivers().map((driver) => [driver.name, driver] as const))(
  'with %s',
  (_name, driver) => {
    test('a file that is no register is refused and left as it is', async () => {
      const garbage = 'Referat af mødet i SSG. '.repeat(200);
      writeFileSync(file, garbage);
      await expect(open(driver)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('is not a register file'),
      });
      expect(readFileSync(file, 'utf8')).toBe(garbage);
    });

    test('a database of another program is refused and left as it is', async () => {
      const foreign = driver.open(file);
      foreign.exec('CREATE TABLE theirs (x)');
      foreign.close();
      const before = readFileSync(file);
      await expect(open(driver)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('belongs to another program'),
      });
      expect(readFileSync(file).equals(before)).toBe(true);
    });

    test('a file of a newer program is refused, and opens again for that program', async () => {
      await (await open(driver)).close();
      const newer = driver.open(file);
      newer.exec('PRAGMA user_version = 2');
      newer.close();
      await expect(open(driver)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('newer version'),
      });
      const again = driver.open(file);
      expect(again.prepare('PRAGMA user_version').all()).toEqual([
        expect.objectContaining({ user_version: 2 }),
      ]);
      again.close();
    });

    test('a folder that cannot be made or opened says so', async () => {
      writeFileSync(path.join(folder, 'a-file'), '');
      await expect(open(driver, path.join(folder, 'a-file'))).rejects.toMatchObject({ code: 'denied' });
      mkdirSync(file);
      await expect(open(driver)).rejects.toMatchObject({
        code: 'denied',
        message: expect.stringContaining('cannot be opened'),
      });
    });

    test('a disk where the journal cannot be shared safely is refused', async () => {
      const unsafe: Driver = {
        ...driver,
        open(at) {
          const connection = driver.open(at);
          const prepare = (sql: string) => connection.prepare(sql.replace('= WAL', '= DELETE'));
          return { exec: (sql) => connection.exec(sql), prepare, close: () => connection.close() };
        },
      };
      await expect(open(unsafe)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('local folder'),
      });
    });

    test('a write that another program holds up ends with a message, and goes through afterwards', async () => {
      const store = await open(driver);
      const other = driver.open(file);
      other.exec('BEGIN IMMEDIATE');
      const write = () => store.write('p', [{ kind: 'create', id: 'a', data: {} }]);
      await expect(write()).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('locked by another program'),
      });
      other.exec('ROLLBACK');
      other.close();
      expect(await write()).toMatchObject({ ok: true, sequence: 1 });
      await store.close();
    });

    test('while another program holds up a write, everything else in this one goes on', async () => {
      const store = await openEmbeddedStore({ folder, now, driver, patience: 10_000 });
      const other = driver.open(file);
      other.exec('BEGIN IMMEDIATE');
      let isWritten = false;
      const writing = store.write('p', [{ kind: 'create', id: 'a', data: {} }]).then((result) => {
        isWritten = true;
        return result;
      });
      let longest = 0;
      for (let turn = 0; turn < 30; turn += 1) {
        const began = performance.now();
        await pause(10);
        longest = Math.max(longest, performance.now() - began);
        expect(await store.get('p', 'a')).toBeUndefined();
      }
      expect([isWritten, longest < 250]).toEqual([false, true]);
      other.exec('ROLLBACK');
      other.close();
      expect(await writing).toMatchObject({ ok: true, sequence: 1 });
      await store.close();
    });

    test('a full disk refuses the whole commit and keeps everything before it', async () => {
      const small: Driver = {
        ...driver,
        open(at) {
          const connection = driver.open(at);
          connection.exec('PRAGMA max_page_count = 20');
          return connection;
        },
      };
      const store = await open(small);
      await store.write('p', [{ kind: 'create', id: 'kept', data: {} }]);
      const large = ['b', 'c'].map((id) => ({
        kind: 'create' as const,
        id,
        data: { text: 'x'.repeat(50_000) },
      }));
      await expect(store.write('p', large)).rejects.toMatchObject({
        code: 'unavailable',
        message: expect.stringContaining('full'),
      });
      expect((await store.changes('p', 0)).documents.map(({ id }) => id)).toEqual(['kept']);
      expect(await store.write('p', [{ kind: 'create', id: 'd', data: {} }])).toMatchObject({ sequence: 2 });
      await store.close();
    });

    test('a commit that breaks off is called ambiguous', async () => {
      const breaking: Driver = {
        ...driver,
        open(at) {
          const connection = driver.open(at);
          const exec = (sql: string): void => {
            connection.exec(sql);
            if (sql === 'COMMIT' && armed) throw new Error('the disk went away');
          };
          return { exec, prepare: (sql) => connection.prepare(sql), close: () => connection.close() };
        },
      };
      let armed = false;
      const store = await open(breaking);
      armed = true;
      await expect(store.write('p', [{ kind: 'create', id: 'a', data: {} }])).rejects.toMatchObject({
        code: 'ambiguous',
        cause: expect.objectContaining({ message: 'the disk went away' }),
      });
      expect(await store.get('p', 'a')).toBeDefined();
      await store.close();
    });

    test('a backup holds everything, and never overwrites a file', async () => {
      const store = await open(driver);
      await store.write('p', [{ kind: 'create', id: 'a', data: { n: 1 } }]);
      const copy = path.join(folder, 'copy');
      mkdirSync(copy);
      const target = path.join(copy, 'register.sqlite');
      await store.backup(target);
      await expect(store.backup(target)).rejects.toMatchObject({ code: 'invalid' });
      await expect(store.backup(path.join(folder, 'none', 'x'))).rejects.toMatchObject({
        message: expect.stringContaining('none'),
      });
      await store.close();
      const restored = await open(driver, copy);
      expect(await restored.get('p', 'a')).toMatchObject({ data: { n: 1 }, sequence: 1 });
      await restored.close();
    });
  },
);

test('without a SQLite library the message says how to get one', () => {
  expect(() => preferredDriver([])).toThrow(
    expect.objectContaining({
      name: 'StoreError',
      code: 'unavailable',
      message: expect.stringMatching(/Node 22\.13.*npm install --include=optional.*COSMOS_ENDPOINT/),
    }),
  );
});
