import { growRegister, registerOf } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { seedRecords } from '../../src/seed/seed';
import { acquaintance } from '../support/changing';
import { type Sample, sample } from './agreement-samples';
import { keptFeed } from './calendar-material';
import { today } from './material';
import { keptDigest } from './subscription-material';

const signe = acquaintance('Signe', { role: 'secretariat' });
const karl = {
  ...acquaintance('Karl'),
  reminders: { on: false, time: '08:00', weekdays: [1, 2, 3, 4, 5] },
};
const register = growRegister();
for (const entry of seedRecords()) register.put(entry);
for (const person of [signe, karl]) register.put({ type: 'person', record: person });
for (const id of ['feed-1', 'feed-2']) register.put({ type: 'feed', record: keptFeed(id) });
register.put({ type: 'feed', record: keptFeed('feed-3', { owner: karl.id }) });
register.put(keptDigest('digest-own', { place: 'chat', placeKind: 'personal' }));
register.put(keptDigest('digest-channel'));
for (const n of [1, 2]) register.put(keptDigest(`digest-crowd-${n}`, { place: 'crowd' }));

const settings = (name: string, asked: object): Sample =>
  sample(name, ask(register, question.parse({ kind: 'settings', ...asked }), { today }));
const own = { place: 'personal', here: 'chat', person: signe.id } as const;

/** Samples of settings: one's own in every state, of the secretariat, and of places that others see. */
export const settingsSamples = {
  settings: [
    settings('of the secretariat', { ...own, secretariat: true, keepsMissed: true, language: 'da' }),
    settings('of the secretariat, which keeps nothing', { ...own, secretariat: true, keepsMissed: false }),
    sample(
      'of a secretariat by itself',
      ask(registerOf(seedRecords()), question.parse({ kind: 'settings', ...own, secretariat: true }), {
        today,
      }),
    ),
    settings('of somebody who turned reminders off', { ...own, here: 'his', person: karl.id }),
    settings('of somebody without a name', { place: 'personal', here: 'hers' }),
    settings('of a channel', { place: 'channel', here: 'channel' }),
    settings('of a channel with two digests', { place: 'channel', here: 'crowd' }),
    settings('of a group without a digest', { place: 'group', here: 'group' }),
  ],
};
