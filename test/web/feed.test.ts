import ICAL from 'ical.js';
import type { Command } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import { versionOf } from '../../src/commands/versions';
import { dayAt } from '../../src/domain/day';
import { type Feed, feed } from '../../src/domain/feed';
import { changeId } from '../../src/domain/ids';
import { linkTarget } from '../../src/domain/link-target';
import { namesNothing } from '../../src/language/initiative-names';
import { signe } from '../support/changing';
import { now, openSite, type Site } from './site';

let site: Site;
let count = 0;
beforeEach(async () => {
  site = await openSite();
  put({});
});
afterEach(() => site.stop());

/** A calendar of SSG, as somebody may have made it. */
function put(changes: object): Feed {
  const own = {
    id: 'feed-1',
    owner: 'tenant-1:object-Signe',
    of: { kind: 'party', party: 'ssg' },
    locale: 'da',
  };
  const record = feed.parse({ ...own, knownFrom: '2023-10-31', evidence: [], ...changes });
  site.register.put({ type: 'feed', record });
  return record;
}

const link = () => site.to(linkTarget.parse({ kind: 'feed', feed: 'feed-1' }));

async function events(): Promise<Map<string, ICAL.Event>> {
  const response = await fetch(link());
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ]);
  const whole = new ICAL.Component(ICAL.parse(await response.text()));
  for (const zone of whole.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = whole.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  return new Map(all.map((one) => [one.uid, one]));
}

/** Changes the register as the secretariat would. */
function change(command: object): void {
  count += 1;
  const seen = { seen: versionOf(site.register, 'meeting:ssg-2023-11-08') };
  const outcome = decide({ ...seen, ...command } as Command, site.register, signe, {
    namesNothing,
    at: new Date(now).toISOString(),
    today: dayAt(now),
    change: changeId.parse(`signe:${count}`),
    place: { id: 'chat', kind: 'personal' },
    tenant: 'tenant-1',
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  for (const entry of outcome.put) site.register.put(entry);
}

const meeting = 'meeting.ssg-2023-11-08@midtjylland.fremdrift';
const paper = `paper.${meeting}`;

test('it holds the meetings of the body, the deadlines of those to come, and its tasks', async () => {
  const all = await events();
  expect(all.get(meeting)?.startDate.toString()).toBe('2023-11-08');
  expect(all.get(paper)?.startDate.toString()).toBe('2023-10-18');
  expect(all.get(paper)?.description).toContain('antaget regel');
  const bodies = [...all.keys()].filter((uid) => uid.startsWith('meeting.'));
  expect(bodies.filter((uid) => !uid.startsWith('meeting.ssg'))).toEqual([]);
  expect([...all.values()].map(({ summary }) => summary)).toContain(
    'Opgavefrist: Godkende aftalen om indlæggelse og udskrivelse i psykiatrien',
  );
});

test('a meeting that is moved stays the same one, and so do its deadlines, a version later', async () => {
  const before = await events();
  change({ kind: 'move-meeting', meeting: 'ssg-2023-11-08', day: '2023-11-22', reason: { da: 'Valg' } });
  const after = await events();
  expect(after.get(meeting)?.startDate.toString()).toBe('2023-11-22');
  expect(after.get(paper)?.startDate.toString()).toBe('2023-11-01');
  for (const uid of [meeting, paper])
    expect(Number(after.get(uid)?.sequence)).toBe(Number(before.get(uid)?.sequence) + 1);
  expect(after.size).toBe(before.size);
});

test.each([
  ['in winter', '2024-01-17', '13:00-15:00', '2024-01-17T12:00:00Z', '2024-01-17T14:00:00Z'],
  ['in summer', '2024-06-12', '13:00-15:00', '2024-06-12T11:00:00Z', '2024-06-12T13:00:00Z'],
  [
    'the morning the clocks go forward',
    '2024-03-31',
    '01:00-04:00',
    '2024-03-31T00:00:00Z',
    '2024-03-31T02:00:00Z',
  ],
  ['the morning they go back', '2024-10-27', '01:00-04:00', '2024-10-26T23:00:00Z', '2024-10-27T03:00:00Z'],
  ['without an end', '2024-01-17', '09:30', '2024-01-17T08:30:00Z', '2024-01-17T08:30:00Z'],
])(
  'a meeting that gets a time %s is at that time in Copenhagen, and the same one',
  async (_, day, time, from, to) => {
    change({ kind: 'move-meeting', meeting: 'ssg-2023-11-08', day, time, reason: { da: 'Lokale' } });
    const all = await events();
    const event = all.get(meeting);
    expect(event?.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Copenhagen');
    const utc = (at: ICAL.Time | undefined) => at?.toJSDate().toISOString().replace('.000', '');
    expect([utc(event?.startDate), utc(event?.endDate)]).toEqual([from, to]);
    expect(all.get(paper)?.startDate.isDate).toBe(true);
  },
);

test('a meeting whose time is no longer known is of the whole day again', async () => {
  const moved = {
    kind: 'move-meeting',
    meeting: 'ssg-2023-11-08',
    day: '2023-11-22',
    reason: { da: 'Valg' },
  };
  change({ ...moved, time: '13:00-15:00' });
  expect((await events()).get(meeting)?.startDate.isDate).toBe(false);
  change(moved);
  expect((await events()).get(meeting)?.startDate.isDate).toBe(true);
});

test('a cancelled meeting is told as cancelled, and has no deadlines', async () => {
  change({ kind: 'cancel-meeting', meeting: 'ssg-2023-11-08', reason: { da: 'For få punkter' } });
  const all = await events();
  expect(all.get(meeting)?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(Number(all.get(meeting)?.sequence)).toBe(1);
  expect(all.has(paper)).toBe(false);
});

describe('when others take over from its body', () => {
  const to = 'ssu';
  const handOver = () =>
    change({
      ...{ kind: 'hand-over', type: 'body', party: 'ssg', on: '2023-11-05', successors: [to], names: [] },
      seen: versionOf(site.register, 'body:ssg'),
    });

  test('a meeting that was handed over stays in it as the same one, and it says who takes over', async () => {
    const before = await events();
    handOver();
    const after = await events();
    expect(before.has(meeting)).toBe(true);
    expect(after.get(meeting)?.startDate.toString()).toBe('2023-11-08');
    const told = after.get('takeover.body.ssg@midtjylland.fremdrift');
    expect(told?.startDate.toString()).toBe('2023-11-05');
    expect(told?.summary).toBe('Sundhedssamarbejdsudvalget tager over efter Sundhedsstyregruppen');
  });

  test('it goes on with the meetings of those, from that day on', async () => {
    expect((await events()).has('meeting.ssu-2023-12-01@midtjylland.fremdrift')).toBe(false);
    handOver();
    const after = await events();
    expect(after.has('meeting.ssu-2023-12-01@midtjylland.fremdrift')).toBe(true);
    expect(after.has('meeting.ssu-2023-09-29@midtjylland.fremdrift')).toBe(false);
  });

  test('a meeting that is cancelled after that is told as cancelled', async () => {
    handOver();
    change({
      kind: 'cancel-meeting',
      meeting: 'ssg-2023-11-08',
      reason: { da: 'Ingen' },
      seen: versionOf(site.register, 'meeting:ssg-2023-11-08'),
    });
    expect((await events()).get(meeting)?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});

test('it is of a municipality, with the tasks it has', async () => {
  change({
    ...{ kind: 'create-task', what: { da: 'Melde tilbage om modellen' }, initiatives: [], due: '2023-12-01' },
    ...{ parties: ['kommune-viborg'], recurring: false },
  });
  put({ of: { kind: 'party', party: 'kommune-viborg' } });
  const text = await (await fetch(link())).text();
  expect(text).toContain('X-WR-CALNAME:Fremdrift · Viborg');
  expect(text).toContain('Opgavefrist: Melde tilbage om modellen');
});

test('it is of who made it, where they asked for their own', async () => {
  put({ of: { kind: 'mine' }, locale: 'en' });
  const text = await (await fetch(link())).text();
  expect(text).toContain('X-WR-CALNAME:Fremdrift · my meetings and deadlines');
});

test('who has it already is told that nothing changed, until something does', async () => {
  const first = await fetch(link());
  const etag = first.headers.get('etag') ?? '';
  const again = () => fetch(link(), { headers: { 'if-none-match': etag } });
  expect([(await again()).status, await (await again()).text()]).toEqual([304, '']);
  change({ kind: 'cancel-meeting', meeting: 'ssg-2023-11-08', reason: { da: 'For få punkter' } });
  expect((await again()).status).toBe(200);
});

test.each([
  ['stopped', { withdrawn: true }],
  ['of a body that is no more', { of: { kind: 'party', party: 'nobody' } }],
])('one that is %s leads nowhere', async (_what, changes) => {
  put(changes);
  const [gone, guess] = [await fetch(link()), await site.fetch('/links/x')];
  expect(gone.status).toBe(404);
  expect(await gone.text()).toBe(await guess.text());
});
