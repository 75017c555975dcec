import type { Command } from '../../src/commands/command';
import type { About } from '../../src/commands/form';
import { dayOf } from '../../src/domain/day';
import { type Feed, feed } from '../../src/domain/feed';
import { bodyId, feedId, partyId } from '../../src/domain/ids';
import { growRegister } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { seedRecords } from '../../src/seed/seed';
import { acquaintance } from '../support/changing';
import { type Sample, sample } from './agreement-samples';
import { today } from './material';

const first = feedId.parse('feed-1');

/** A command of each kind about the links of calendars, in an order in which all can be carried out. */
export const calendarCommands: Command[] = [
  { kind: 'subscribe-calendar', of: { kind: 'mine' }, locale: 'en' },
  { kind: 'subscribe-calendar', of: { kind: 'party', party: partyId.parse('ssg') }, locale: 'da' },
  { kind: 'stop-calendar', feed: feedId.parse('feed-2') },
];

/** What the forms about links can be about, once these commands were carried out. */
export const calendarAbouts = {
  'subscribe-calendar': {},
  'stop-calendar': { feed: first },
} satisfies Record<string, About>;

const signe = acquaintance('Signe');
const karl = acquaintance('Karl');

/** The link of a calendar as it is kept. */
export const keptFeed = (id: string, changes: object = {}): Feed =>
  feed.parse({
    id,
    owner: signe.id,
    of: { kind: 'party', party: 'ssg' },
    locale: 'da',
    knownFrom: '2023-10-01',
    evidence: [],
    ...changes,
  });

const register = growRegister();
for (const entry of seedRecords()) register.put(entry);
for (const person of [signe, karl]) register.put({ type: 'person', record: person });
const shelf = [{}, { of: { kind: 'mine' }, locale: 'en' }, { owner: karl.id }];
shelf.forEach((one, n) => void register.put({ type: 'feed', record: keptFeed(`feed-${n}`, one) }));
for (let n = 10; n < 40; n += 1)
  register.put({ type: 'feed', record: keptFeed(`feed-${n}`, { owner: 'tenant-1:object-Many' }) });

const ssu = register.body.get('ssu');
if (ssu) {
  const record = {
    ...ssu,
    valid: { ...ssu.valid, to: dayOf(2026, 12, 31) ?? null },
    successors: [bodyId.parse('ssg')],
  };
  register.put({ type: 'body', record });
}
register.put({ type: 'feed', record: keptFeed('feed-ended', { of: { kind: 'party', party: 'ssu' } }) });

const links = { locale: 'da' as const, to: () => `https://fremdrift.example/links/${'x_y*'.repeat(60)}.ics` };
const feeds = (name: string, asked: object): Sample =>
  sample(name, ask(register, question.parse({ kind: 'feeds', ...asked }), { today, links }));

/** Samples of links: one's own, somebody else's, several, many, none and one that was stopped. */
export const feedSamples = {
  feeds: [
    feeds('all of mine', { owner: signe.id }),
    feeds('of a body', { owner: signe.id, feed: 'feed-0' }),
    feeds('of my own', { owner: signe.id, feed: 'feed-1' }),
    feeds('of somebody else', { owner: signe.id, everyone: true, feed: 'feed-2' }),
    feeds('of everybody', { owner: signe.id, everyone: true }),
    feeds('of the last page', { owner: 'tenant-1:object-Many', page: 2 }),
    feeds('none', { owner: 'tenant-1:object-Gorm' }),
    feeds('none of a body', { owner: 'tenant-1:object-Gorm', party: 'ssg' }),
    feeds('of a body that is taken over from', { owner: signe.id, feed: 'feed-ended' }),
    feeds('stopped', { owner: signe.id, feed: 'feed-99' }),
  ],
};
