import type { Reply } from '../../src/conversation/reply';
import type { Day } from '../../src/domain/day';
import { type Delivery, deliveryId, planned, uncertain } from '../../src/domain/delivery';
import { clusterId, subscriptionId } from '../../src/domain/ids';
import { keptDigest } from '../cards/subscription-material';
import { home, openWithDesk, tenant, type WithDesk } from '../support/desk';
import { knownPerson } from '../support/people';
import { startOfTests as now } from '../support/store-place';

const subscription = subscriptionId.parse('digest-1');
const due = now - 60 * 60_000;
const lost = uncertain(
  planned({ subscription, week: '2023-W44', nominal: '2023-10-30' as Day, at: due }, due),
  due,
  'no answer',
);
const id = deliveryId(lost);
const randers = clusterId.parse('klynge-randers');

let bot: WithDesk;
beforeEach(async () => {
  bot = await openWithDesk({
    secretariat: ['Signe'],
    people: [
      knownPerson('Karl', [{ role: 'cluster-lead', cluster: randers }]),
      keptDigest(subscription, { placeName: 'Randers på tværs' }),
    ],
  });
  await bot.deliveries.create(home, lost, due);
});
afterEach(() => bot.close());

const press = (name: string, data: object = {}, place = 'channel'): Promise<Reply | undefined> =>
  bot.converse(
    {
      id: 'a1',
      actor: { id: name, objectId: name, tenant, name },
      place: { id: place, kind: place === 'channel' ? 'channel' : 'personal', team: undefined },
      locale: 'da',
      kind: 'action',
      verb: 'settle-digest',
      data: { locale: 'da', subscription, week: lost.week, arrived: true, ...data },
    },
    now,
  );
const kept = async (): Promise<Delivery | undefined> => (await bot.deliveries.current(home, now)).get(id);

describe('whoever looked whether an uncertain digest arrived', () => {
  test('says that it did: it is kept as sent, with who said so', async () => {
    const reply = await press('Signe', {}, 'chat');

    expect(await kept()).toMatchObject({ state: 'sent', since: now, by: `Signe@${tenant}` });
    expect(reply?.text).toContain('Det er noteret, at ugebrevet for uge 44 kom frem til Randers på tværs.');
  });

  test('says that it did not: it is due at once, and goes out at the next round', async () => {
    const reply = await press('Karl', { arrived: false });

    expect(await kept()).toMatchObject({ state: 'planned', due: now, by: `Karl@${tenant}` });
    expect(reply?.text).toContain('Ugebrevet for uge 44 bliver sendt til Randers på tværs igen om lidt.');
  });

  test.each([true, false])('comes second: what the first said stands (%s)', async (arrived) => {
    await press('Karl', { arrived: true });
    const reply = await press('Signe', { arrived }, 'chat');

    expect(await kept()).toMatchObject({ state: 'sent', by: `Karl@${tenant}` });
    expect(reply?.text).toContain('Det er allerede afklaret, om ugebrevet for uge 44 kom frem.');
  });
});

describe('nothing is settled', () => {
  test.each([
    ['by who may not', 'Gorm', 'channel', 'Det har du ikke adgang til at ændre'],
    ['by the lead of a cluster from elsewhere', 'Karl', 'chat', 'Det har du ikke adgang til at ændre'],
  ])('%s', async (_by, name, place, said) => {
    const reply = await press(name, {}, place);

    expect(await kept()).toEqual(lost);
    expect(reply?.text).toContain(said);
  });

  test('of a digest that is not there any more', async () => {
    const reply = await press('Signe', { subscription: 'digest-9' });

    expect(await kept()).toEqual(lost);
    expect(reply?.text).toContain('Der er ikke ændret noget');
  });

  test('in a week in which no digest went out: no card of ours says that, and it is told on', async () => {
    const reply = await press('Signe', { week: '2023-W43' });

    expect(await kept()).toEqual(lost);
    expect(reply?.text).toContain('Der er ikke ændret noget');
    expect(bot.forgeries).toMatchObject([{ objectId: 'Signe', what: 'settle-digest' }]);
  });
});
