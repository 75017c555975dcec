import { tellOfUncertain } from '../../src/conversation/uncertain-reminders';
import { addDays, type Day, dayAt } from '../../src/domain/day';
import { planned, uncertain } from '../../src/domain/delivery';
import { subscriptionId } from '../../src/domain/ids';
import { remindersId, uncertainReminders } from '../../src/domain/uncertain-reminders';
import { keptDigest } from '../cards/subscription-material';
import { home, openWithDesk, tenant, type WithDesk } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { knownPerson } from '../support/people';
import { startOfTests as now } from '../support/store-place';

const today = dayAt(now);
let bot: WithDesk;
let messenger: RecordingMessenger;

/** Somebody was reminded on a day, or not: nobody knows. */
async function lose(name: string, day: Day): Promise<void> {
  const known = [...(await bot.register(now)).person.values()].find((one) => one.objectId === name);
  if (!known) throw new Error('nobody is called that');
  const slot = { subscription: remindersId(known.id), week: day, nominal: day, at: now - 60_000 };
  await bot.reminded.create(home, uncertain(planned(slot, now), now - 60_000, 'no answer'), now);
  await bot.reminded.current(home, now);
}

beforeEach(async () => {
  messenger = recordingMessenger();
  bot = await openWithDesk({
    secretariat: ['Signe'],
    messenger,
    // A digest, so that its own buttons stand on the card too.
    people: [knownPerson('Karl', []), knownPerson('Gerda', []), keptDigest(subscriptionId.parse('digest-1'))],
  });
});
afterEach(() => bot.close());

const from = (name: string) => ({
  id: 'a1',
  actor: { id: name, objectId: name, tenant, name },
  place: { id: 'chat', kind: 'personal', team: undefined } as const,
  locale: 'da' as const,
});
const asked = async (name: string) =>
  (await bot.converse({ ...from(name), kind: 'message', text: 'er ugebrevet sendt?' }, now)).text;
const press = (name: string, data: object) =>
  bot.converse(
    { ...from(name), kind: 'action', verb: 'settle-reminders', data: { locale: 'da', ...data } },
    now,
  );
const states = async () =>
  [...(await bot.reminded.current(home, now)).values()].map(({ state, by }) => ({ state, by }));

test('stand where it is asked whether the digest was sent, for the secretariat alone, with both ways to settle it', async () => {
  await lose('Karl', today);
  await lose('Gerda', today);
  const text = await asked('Signe');
  expect(text).toContain('Påmindelser, der måske ikke kom frem');
  expect(text).toMatch(/Karl.* og Gerda/);
  expect(text).toContain('De kom frem');
  expect(text).toContain('Send igen');
  expect(await asked('Karl')).not.toContain('Påmindelser, der måske ikke kom frem');
});

test('are told of to the secretariat by name', async () => {
  await lose('Karl', today);
  messenger.meet('Signe', 'chat-signe');
  const register = await bot.register(now);
  for (const one of uncertainReminders(bot.desk.reminders.known()))
    await tellOfUncertain(one, { register, desk: bot.desk, now });
  expect(messenger.posts).toHaveLength(1);
  expect(JSON.stringify(messenger.posts)).toMatch(/Kom påmindelserne frem\?.*Karl/);
});

test.each([
  [true, today, 'sent', 'kom frem'],
  [false, today, 'planned', 'bliver sendt igen om lidt'],
  [false, addDays(today, -1), 'missed', 'kommer med på de næste kort'],
] as const)('are settled all at once, and by one alone (%s, %s)', async (arrived, day, state, said) => {
  await lose('Karl', day);
  await lose('Gerda', day);
  const reply = await press('Signe', { day, arrived });
  const by = `Signe@${tenant}`;
  expect(await states()).toEqual([
    { state, by },
    { state, by },
  ]);
  expect(reply?.text).toContain(said);
  await bot.reminded.current(home, now);
  expect((await press('Signe', { day, arrived: true }))?.text).toContain('allerede afklaret');
  expect((await states())[0]).toEqual({ state, by });
});

test('are settled by nobody else', async () => {
  await lose('Karl', today);
  const reply = await press('Karl', { day: today, arrived: true });
  expect(await states()).toEqual([{ state: 'uncertain', by: undefined }]);
  expect(reply?.text).toContain('adgang');
});
