import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Card } from '../../../src/cards/card';
import { longestStretch } from '../../../src/cli/bench/language-stretch';
import type { Event } from '../../../src/conversation/event';
import { isLive } from '../../../src/domain/live';
import { openRegisters } from '../../../src/registers/registers';
import { elementsOf } from '../../conversations/fields';
import { home, openWithDesk, tenant, type WithDesk } from '../../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../../support/messenger';
import { openFiles, sentFile } from '../../support/plan-files';
import { newRows, workbook } from '../../support/plan-workbook';

/** How many rows the plan has: `npm run bench:plan` drives 10,000 and prints figures. */
const isMeasured = process.env.PLAN_ROWS !== undefined;
const count = Number(process.env.PLAN_ROWS ?? 240);
const unclear = ['Kvarter i tvivl', 'Sammen om ældre borgere', '', 'Godkendt, men sat på pause'];

let now = Date.UTC(2023, 9, 31, 9);
let desk: WithDesk;
let messenger: RecordingMessenger;
let deleted: string[];
/** Prints a figure as soon as there is one: ten thousand rows take their time. */
const say = (line: string): void => {
  if (isMeasured) process.stdout.write(`  ${line}\n`);
};
const files = openFiles();

beforeAll(async () => {
  const recording = recordingMessenger();
  deleted = [];
  messenger = {
    ...recording,
    async delete(_place, post) {
      deleted.push(post);
      return { ok: true };
    },
  };
  // Whoever waits is told at once that it takes longer, so that all of it is said in posts.
  desk = await openWithDesk({
    secretariat: ['signe'],
    files: files.fetch,
    soon: async () => undefined,
    messenger,
  });
  files.put('plan.xlsx', await workbook([...newRows(count), unclear]));
}, 120_000);
afterAll(async () => {
  await desk.close();
});

const common = (name: string) => ({
  id: 'activity',
  actor: { id: `29:${name}`, objectId: name, tenant, name },
  place: { id: `chat-${name}`, kind: 'personal' as const, team: undefined, tenant },
  locale: 'da' as const,
});
const tell = (event: Event) => desk.converse(event, now);
const cardIn = (text: string): Card | undefined =>
  messenger.posts
    .flatMap(({ post }) => ('card' in post ? [post.card] : []))
    .findLast((card) => JSON.stringify(card).includes(text));
function button(card: Card | undefined, title: string): Event {
  const found = elementsOf(card, (type) => type === 'Action.Execute').find((one) =>
    String(one.title).startsWith(title),
  );
  if (!found) throw new Error(`No button "${title}": ${JSON.stringify(card)}`);
  return { ...common('signe'), kind: 'action', verb: String(found.verb), data: found.data };
}

/** What is kept once everything that nobody holds is let go of, in MB. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Does what takes long while somebody else goes on asking; how often they were answered before it was over. */
async function whileOthersAsk(what: string, act: () => Promise<unknown>): Promise<number> {
  const waits: number[] = [];
  const commits: number[] = [];
  const start = performance.now();
  let [isOver, meanwhile] = [false, 0];
  async function asking(): Promise<void> {
    while (!isOver) {
      const asked = performance.now();
      now += 1;
      const { sequence } = await desk.register(now);
      const reply = await tell({ ...common('karl'), kind: 'message', text: 'status på selvskade' });
      expect(reply?.text).toContain('selvskade');
      waits.push(performance.now() - asked);
      commits.push((await desk.register(now)).sequence - sequence);
      if (!isOver) meanwhile += 1;
      // Measured, somebody asks ten times a second; else whenever they get their turn.
      await (isMeasured ? pause(100) : breathe());
    }
  }
  const done = async (): Promise<void> => {
    await act();
    await desk.settled();
    isOver = true;
  };
  const stretch = await longestStretch(() => Promise.all([asking(), done()]));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const sorted = waits.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  say(
    `${what}: ${seconds} s, meanwhile ${waits.length} questions of another person answered in ${at(0.5)} ms (p99 ${at(0.99)}, longest ${at(1)}); longest stretch ${stretch.toFixed(0)} ms; ${held().toFixed(0)} MB held`,
  );
  // Who asks is not put off from one commit of the import to the next.
  expect(Math.max(...commits)).toBeLessThanOrEqual(4);
  return meanwhile;
}

const live = async (): Promise<number> =>
  [...(await desk.register(now)).initiative.values()].filter(isLive).length;

test('a long plan is dropped, looked through, taken in and taken back while others are answered', async () => {
  const before = await live();
  say(`${count} rows: ${held().toFixed(0)} MB held before`);
  const dropped: Event = { ...common('signe'), kind: 'files', files: [sentFile('plan.xlsx')], text: '' };
  let answered = await whileOthersAsk('read and compared', () => tell(dropped));
  const difference = cardIn('Rækker: ');
  expect(JSON.stringify(difference)).toContain('1 uklar');

  // Every page shows other rows, the last one too.
  let page = await tell(button(difference, 'Vis flere'));
  expect(page?.text).toContain('Kvarter 5');
  page = await tell({
    ...common('signe'),
    kind: 'action',
    verb: 'work-plan',
    data: {
      ...(button(difference, 'Vis flere') as { data: object }).data,
      step: { do: 'list', page: 99_999 },
    },
  });
  expect(page?.text).toContain(`Kvarter ${count}`);

  const take = button(difference, 'Indlæs alle');
  const listed = async (): Promise<void> => {
    // How far it is can be seen meanwhile: nobody who looks waits for its end.
    const looked = await tell(button(difference, 'Vis flere'));
    expect(looked?.text).toContain('Arbejdsplanen og registret');
  };
  answered += await whileOthersAsk('taken in', async () => {
    const working = await tell(take);
    expect(working?.text).toContain('Indlæser …');
    await listed();
  });
  expect(await live()).toBe(before + count);
  const taken = cardIn('rækker er indlæst');
  expect(JSON.stringify(taken)).toContain('1 række venter');

  answered += await whileOthersAsk('taken back', () => tell(button(taken, 'Fortryd importen')));
  expect(await live()).toBe(before);
  expect(cardIn('rækker er fortrudt')).toBeDefined();
  expect(answered).toBeGreaterThan(0);
  if (isMeasured) await measureBeside();
}, 3_600_000);

test('how far it was stood in one post at a time, which was taken away at the end', () => {
  const progress = messenger.posts
    .map(({ post }, at) => ({ id: `post-${at + 1}`, text: JSON.stringify(post) }))
    .filter(({ text }) => /Indlæser: |Fortryder: |indtil nu/.test(text));
  expect(deleted).toEqual(progress.map(({ id }) => id));
  expect(progress.some(({ text }) => text.includes('Indlæser: '))).toBe(true);
  expect(messenger.updates.length).toBeLessThanOrEqual(progress.length * 20);
  for (const { id } of messenger.updates) expect(deleted).toContain(id);
  expect(desk.failures).toEqual([]);
});

/** What is held beside the register: all that is held, less what the same register takes when it is read anew. */
async function measureBeside(): Promise<void> {
  const all = held();
  const other = openRegisters(desk.store);
  const anew = await other.current(home, now);
  const both = held();
  say(
    `the register alone, ${anew.initiative.size} initiatives and ${anew.change.size} changes: ${(both - all).toFixed(0)} MB of ${all.toFixed(0)} MB`,
  );
  await other.close();
}
