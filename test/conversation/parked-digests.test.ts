import type { Post } from '../../src/conversation/messenger';
import { tellOfParked } from '../../src/conversation/parked-digests';
import { reachesSecretariat } from '../../src/conversation/tell-secretariat';
import { digestsOf } from '../../src/domain/digests-of';
import { clusterId, subscriptionId } from '../../src/domain/ids';
import { keptDigest } from '../cards/subscription-material';
import { openWithDesk, tenant, type WithDesk } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { startOfTests as now } from '../support/store-place';

const parked = { since: now - 60 * 60_000, why: 'removed' } as const;
let bot: WithDesk;
let messenger: RecordingMessenger;
const about = (cluster: string) => ({
  about: { clusters: [clusterId.parse(cluster)], focusAreas: [], bodies: [], initiatives: [], mine: false },
});

beforeEach(async () => {
  messenger = recordingMessenger();
  bot = await openWithDesk({
    secretariat: ['Signe', 'Sonja'],
    messenger,
    people: [
      keptDigest(subscriptionId.parse('digest-1'), {
        placeName: 'Randers på tværs',
        ...about('klynge-randers'),
      }),
      keptDigest(subscriptionId.parse('digest-2'), {
        placeName: 'Randers på tværs',
        ...about('klynge-aarhus'),
      }),
    ],
  });
});
afterEach(() => bot.close());

const asked = (text: string, place: string, name: string) =>
  bot.converse(
    {
      id: '',
      kind: 'message',
      text,
      actor: { id: name, objectId: name, tenant, name },
      place: { id: place, kind: place === 'channel' ? 'channel' : 'personal', team: undefined },
      locale: 'da',
    },
    now,
  );

test('whoever asks whether the digest was sent sees that it is parked, since when, why and what brings it back', async () => {
  messenger.park('channel', parked);
  const { text } = await asked('er ugebrevet sendt?', 'chat', 'Signe');
  expect(text.match(/Parkeret siden .+, fordi appen blev fjernet\. Det kommer igen, når/g)).toHaveLength(2);
  expect(text).not.toContain('Næste ugebrev');
});

test('a place that is not parked is not called so', async () => {
  messenger.park('elsewhere', parked);
  const { text } = await asked('er ugebrevet sendt?', 'chat', 'Signe');
  expect(text).not.toContain('Parkeret');
  expect(text).toContain('Næste ugebrev');
});

test('whoever asks is told how much waits because nobody of the secretariat can be reached', async () => {
  expect((await asked('er ugebrevet sendt?', 'channel', 'Karl')).text).not.toContain('sekretariatet');
  bot.news.keepWaiting('digests', 'midtjylland', 1);
  const one = 'En besked til sekretariatet venter, fordi jeg ikke kan nå nogen derfra.';
  expect((await asked('er ugebrevet sendt?', 'channel', 'Karl')).text).toContain(one);
  bot.news.keepWaiting('reminders', 'midtjylland', 2);
  const three = '3 beskeder til sekretariatet venter';
  expect((await asked('er ugebrevet sendt?', 'channel', 'Karl')).text).toContain(three);
});

test('the secretariat can be reached once one of them has a chat of their own that is not parked', async () => {
  const reaches = async () => reachesSecretariat({ register: await bot.register(now), desk: bot.desk });
  expect(await reaches()).toBe(false);
  messenger.meet('Karl', 'chat-karl');
  expect(await reaches()).toBe(false);
  messenger.meet('Sonja', 'chat-sonja');
  expect(await reaches()).toBe(true);
});

describe('the secretariat', () => {
  let isTold: boolean;
  const tell = async (): Promise<Post[]> => {
    const register = await bot.register(now);
    const subscriptions = digestsOf(register, 'channel');
    isTold = await tellOfParked({ register, desk: bot.desk, parked, subscriptions, now });
    return messenger.posts.map(({ post }) => post);
  };

  test('is told in one card each, with what waits and a way to stop it', async () => {
    messenger.meet('Signe', 'chat-signe');
    messenger.meet('Sonja', 'chat-sonja');
    const posts = await tell();
    expect(isTold).toBe(true);
    expect(messenger.posts.map(({ place }) => place)).toEqual(['chat-signe', 'chat-sonja']);
    const said = JSON.stringify(posts[0]);
    expect(said).toContain('Jeg kan ikke længere skrive i Randers på tværs');
    expect(said).toContain('2 ugebreve er sat på pause');
    expect(said.match(/"form":"stop-subscription"/g)).toHaveLength(2);
  });

  test('that nobody can reach is named in the log', async () => {
    await tell();
    expect(isTold).toBe(false);
    expect(bot.failures).toEqual([new Error('Nobody of the secretariat could be told: digest-parked')]);
  });
});
