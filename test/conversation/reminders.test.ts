import type { Desk } from '../../src/conversation/desk';
import { digestToMentionIn, reminderMention, reminderPost } from '../../src/conversation/reminders';
import type { Day } from '../../src/domain/day';
import { acquaintance, changing } from '../support/changing';
import { subscribed } from '../support/digests';

const karl = acquaintance('Karl', { role: 'party-contact', party: 'ssg' as never });
const actorOf: Desk['actorOf'] = ({ objectId = '', tenant = '', name = '' }, register) => ({
  objectId,
  tenant,
  name,
  grants: [...(register.person.get(`${tenant}:${objectId}`.toLowerCase())?.grants ?? [])],
});
/** Karl's reminders of some days in the register that ships, which has two tasks of the SSG on 8 November. */
function reminding(on: string, from = on, person = karl, locale: 'da' | 'en' = 'da') {
  const { register } = changing();
  register.put({ type: 'person', record: person });
  const now = Date.parse(`${on}T08:00:00Z`);
  return { register, desk: { actorOf }, person, from: from as Day, now, locale };
}

test('Who has a chat with the bot gets a card with what is due, and none where nothing is', () => {
  const post = reminderPost(reminding('2023-11-01'));
  expect(post).toMatchObject({ summary: expect.stringMatching(/^2 påmindelser: Drøfte i prioriterings/) });
  expect(JSON.stringify(post)).toContain('"form":"complete-task"');
  expect(reminderPost(reminding('2023-11-02'))).toBeUndefined();
});

test('The card speaks for all days since the one before', () => {
  expect(reminderPost(reminding('2023-11-02', '2023-11-01'))).toMatchObject({
    summary: expect.stringContaining('2 påmindelser'),
  });
});

test('Who has none is mentioned in one line, with a title, a day, and nothing else of them', () => {
  expect(reminderMention(reminding('2023-11-01'))).toEqual({
    line: 'Fristen for »Drøfte i prioriteringsdrøftelsen, om arbejdsgruppen om opfølgende hjemmebesøg skal nedsættes« er onsdag 8. november 2023. Der er én ting mere. Skriv til mig i en personlig chat, så kan du klare det derfra.',
    mention: { id: '29:Karl', name: 'Karl Eksempel', objectId: karl.objectId, tenant: karl.tenant },
  });
  expect(reminderMention(reminding('2023-11-09', '2023-11-09', karl, 'en'))).toMatchObject({
    line: expect.stringMatching(
      /” was due Wednesday 8 November 2023\. There is one thing more\. Write to me/,
    ),
  });
});

test('Nobody is mentioned where there is nothing, or whom the channel does not know', () => {
  const { user: _user, ...stranger } = karl;
  expect(reminderMention(reminding('2023-11-02'))).toBeUndefined();
  expect(reminderMention(reminding('2023-11-01', '2023-11-01', stranger))).toBeUndefined();
});

test('Who has no chat is mentioned in a channel, and in its language, that gets a digest of what they lead, else in any', () => {
  const { register } = changing();
  const lead = acquaintance('Karl', { role: 'cluster-lead', cluster: 'klynge-randers' as never });
  expect(digestToMentionIn(register, lead)).toBeUndefined();
  const { about } = subscribed();
  const digests = [
    subscribed({ id: 's-1', place: 'a:chat', placeKind: 'personal' }),
    subscribed({ id: 's-2', place: '19:all' }),
    subscribed({
      ...{ id: 's-3', place: '19:randers', locale: 'en' },
      about: { ...about, clusters: ['klynge-randers'] },
    }),
  ];
  for (const record of digests) register.put({ type: 'subscription', record });
  expect(digestToMentionIn(register, lead)).toMatchObject({ place: '19:randers', locale: 'en' });
  expect(digestToMentionIn(register, karl)).toMatchObject({ place: '19:all', locale: 'da' });
});

test('The secretariat by configuration is reminded of papers though the register grants it nothing', () => {
  const asked = reminding('2023-11-03', '2023-11-03', acquaintance('Signe'));
  const configured: Desk['actorOf'] = (actor, register) => ({
    ...actorOf(actor, register),
    grants: [{ role: 'secretariat' }],
  });
  expect(reminderPost(asked)).toBeUndefined();
  expect(JSON.stringify(reminderPost({ ...asked, desk: { actorOf: configured } }))).toContain('set-paper');
});
