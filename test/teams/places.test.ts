import type { Activity } from 'botbuilder';
import { rememberPlaces } from '../../src/teams/places';

const saidIn = (id: string, serviceUrl = 'https://service.example/'): Activity =>
  ({
    conversation: { id },
    serviceUrl,
    channelId: 'msteams',
    from: { id: 'u' },
    recipient: { id: 'b' },
  }) as Activity;

test('a thread is reached like the channel it stands in, by the newest reference', async () => {
  const places = rememberPlaces();
  places.remember(saidIn('channel;messageid=1', 'https://old.example/'));
  places.remember(saidIn('channel;messageid=2', 'https://new.example/'));
  expect(await places.find('channel;messageid=3')).toMatchObject({
    conversation: { id: 'channel;messageid=3' },
    serviceUrl: 'https://new.example/',
  });
});

test('a place that was left is not reached any more', async () => {
  const places = rememberPlaces();
  places.remember(saidIn('a'));
  places.forget('a');
  expect(await places.find('a')).toBeUndefined();
});

test('only so many places are known: the one longest out of use is forgotten, spoken in or sent to', async () => {
  const places = rememberPlaces({ capacity: 3 });
  for (const id of ['a', 'b', 'c']) places.remember(saidIn(id));
  places.remember(saidIn('a'));
  await places.find('b');
  places.remember(saidIn('d'));
  const found = await Promise.all(['a', 'b', 'c', 'd'].map((id) => places.find(id)));
  expect(found.map((one) => one !== undefined)).toEqual([true, true, false, true]);
});
