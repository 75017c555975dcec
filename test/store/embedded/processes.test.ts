import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded';
import type { Stored, Tombstone } from '../../../src/store/store';
import { compileStoreWith, packages } from '../../support/compiled-store';
import { temporaryFolder } from '../../support/embedded-place';

const rounds = 30;
const partition = 'midtjylland';
const programs = temporaryFolder();
const script = compileStoreWith('test/support/store-writer.ts', programs);
const folders: string[] = [];

afterAll(() => {
  for (const folder of [programs, ...folders]) rmSync(folder, { recursive: true, force: true });
});

function dataFolder(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
}

/** Starts a process that writes into the folder; what it has acknowledged is in the file named after it. */
function startWriter(folder: string, writer: string, commits: number): ChildProcess {
  const acknowledged = openSync(path.join(folder, `${writer}.log`), 'a');
  const child = spawn(process.execPath, [script, folder, writer, String(commits)], {
    stdio: ['ignore', acknowledged, 'inherit'],
    env: { ...process.env, NODE_PATH: packages },
  });
  closeSync(acknowledged);
  return child;
}

/** The commits a writer has acknowledged, by their sequence. */
function acknowledged(folder: string, writer: string): Map<number, string> {
  const lines = readFileSync(path.join(folder, `${writer}.log`), 'utf8')
    .split('\n')
    .slice(0, -1);
  return new Map(lines.map((line) => [Number(line.split(' ')[1]), line.split(' ')[0] ?? '']));
}

/** Groups what was created into its commits, and checks that each is whole. */
function wholeCommits(documents: readonly (Stored | Tombstone)[]): Map<number, string> {
  const commits = new Map<number, string[]>();
  for (const { id, sequence } of documents) {
    if (id !== 'shared') commits.set(sequence, [...(commits.get(sequence) ?? []), id]);
  }
  for (const [, ids] of commits) {
    const name = ids[0]?.slice(0, -2);
    expect(ids).toEqual(['a', 'b', 'c'].map((part) => `${name}:${part}`));
  }
  return new Map([...commits].map(([sequence, ids]) => [sequence, ids[0]?.slice(0, -2) ?? '']));
}

test('nothing acknowledged is lost and nothing is torn when writers are killed thirty times', async () => {
  const folder = dataFolder();
  const inTime: [string, string][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const writers = [`r${round}x`, `r${round}y`];
    const children = writers.map((writer) => startWriter(folder, writer, 1_000_000));
    const ends = children.map((child) => once(child, 'exit'));
    // However busy the machine is, one of them is writing, and they are killed at all sorts of moments.
    while (writers.every((writer) => acknowledged(folder, writer).size === 0)) await pause(5);
    await pause((round * 37) % 100);
    for (const child of children) child.kill('SIGKILL');
    for (const [code, signal] of await Promise.all(ends)) expect([code, signal]).toEqual([null, 'SIGKILL']);
    inTime.push(writers as [string, string]);
  }
  const store = await openEmbeddedStore({ folder, now: Date.now });
  const { documents, sequence } = await store.changes(partition, 0);
  const shared = await store.get(partition, 'shared');
  await store.close();

  const commits = wholeCommits(documents);
  const said = new Map(inTime.flat().flatMap((writer) => [...acknowledged(folder, writer)]));
  expect(said.size).toBeGreaterThanOrEqual(rounds);
  for (const [at, name] of said) expect([at, commits.get(at)]).toEqual([at, name]);
  // Every number was used by one whole commit, and no count was lost between the two.
  expect([...commits.keys()]).toEqual(Array.from({ length: sequence }, (_, n) => n + 1));
  expect(shared?.data).toEqual({ count: sequence });
}, 60_000);

test('a follower misses nothing and meets nothing twice while two processes write', async () => {
  const folder = dataFolder();
  const store = await openEmbeddedStore({ folder, now: Date.now });
  const children = ['x', 'y'].map((writer) => startWriter(folder, writer, 60));
  let running = true;
  const ends = Promise.all(children.map((child) => once(child, 'exit'))).finally(() => {
    running = false;
  });
  const met: string[] = [];
  let since = 0;
  const follow = async (): Promise<void> => {
    const { documents, sequence } = await store.changes(partition, since);
    for (const document of documents) {
      expect(document.sequence).toBeGreaterThan(since);
      if (document.id !== 'shared') met.push(document.id);
    }
    since = sequence;
  };
  while (running) {
    await follow();
    await pause(3);
  }
  expect(await ends).toEqual([
    [0, null],
    [0, null],
  ]);
  await follow();
  const all = (await store.changes(partition, 0)).documents.map(({ id }) => id);
  await store.close();
  expect(since).toBe(120);
  expect(met).toEqual(all.filter((id) => id !== 'shared'));
}, 60_000);
