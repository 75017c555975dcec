import { renderAnswer } from '../../src/cards/render';
import type { Event } from '../../src/conversation/event';
import type { Post } from '../../src/conversation/messenger';
import { told } from '../../src/conversation/replies';
import { initiativeId } from '../../src/domain/ids';
import type { Locale } from '../../src/domain/prose';
import { ask } from '../../src/queries/ask';
import { openWithDesk, tenant, type WithDesk } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { seedRegister } from '../support/register';

const today = '2023-10-31' as const;
const start = Date.parse(`${today}T08:00:00Z`);
const minutes = 60_000;

let messenger: RecordingMessenger;
let talk: WithDesk;
beforeEach(async () => {
  messenger = recordingMessenger();
  talk = await openWithDesk({ secretariat: ['Signe'], messenger });
});
afterEach(() => talk.close());

const written = (text: string, place: string): Event => ({
  kind: 'message',
  id: `a-${text}`,
  text,
  actor: { id: '29:karl', objectId: 'Karl', tenant, name: 'Karl' },
  place: {
    id: place,
    kind: place.startsWith('19:') ? 'channel' : 'personal',
    team: undefined,
    tenant,
  },
  locale: 'da',
});
const say = async (text: string, place: string, now = start) =>
  (await talk.converse(written(text, place), now))?.text;

/** A card about an initiative, with a button to its dates, as it is posted by itself. */
function cardAbout(initiative: string, locale: Locale = 'da'): Post {
  const question = {
    kind: 'initiative',
    initiative: initiativeId.parse(initiative),
    aspect: 'status',
  } as const;
  const answer = ask(seedRegister(), question, { today: today as never });
  return told(answer, locale, renderAnswer(answer, locale));
}
const selfHarm = 'forebyggelse-behandling-selvskade';
const hours = 'behandlingsansvar-72-timer';
const missed = 'Jeg kan ikke se en knap, der hedder »Datoer«';

describe('a card that came by itself', () => {
  test('is pressed in words in the chat it came to, and for as long as any other', async () => {
    await say('hej', 'chat-Karl');
    await talk.desk.messenger.send('chat-Karl', cardAbout(selfHarm));
    expect(await say('tryk Datoer', 'chat-Karl', start + 59 * minutes)).toContain('datoer · Forebyggelse');
    await talk.desk.messenger.send('chat-Karl', cardAbout(selfHarm));
    expect(await say('tryk Datoer', 'chat-Karl', start + 200 * minutes)).toContain(missed);
  });

  test('goes before what somebody was answered with earlier, and after what they were answered with since', async () => {
    await say('status på selvskade', 'chat-Karl');
    await say('hej', 'chat-Karl', start + minutes);
    await talk.desk.messenger.send('chat-Karl', cardAbout(hours));
    expect(await say('tryk Datoer', 'chat-Karl', start + 2 * minutes)).toContain('datoer · 72 timers');
    await say('status på selvskade', 'chat-Karl', start + 3 * minutes);
    expect(await say('tryk Datoer', 'chat-Karl', start + 4 * minutes)).toContain('datoer · Forebyggelse');
  });

  test('in a channel is pressed in the thread that it began, and in no other', async () => {
    await say('hej', '19:channel;messageid=7');
    await talk.desk.messenger.send('19:channel', cardAbout(selfHarm));
    expect(await say('tryk Datoer', '19:channel;messageid=post-1')).toContain('datoer · Forebyggelse');
    expect(await say('tryk Datoer', '19:channel;messageid=8')).toContain(missed);
  });

  test('in a thread is pressed there', async () => {
    await say('hej', '19:channel;messageid=7');
    await talk.desk.messenger.send('19:channel;messageid=7', cardAbout(selfHarm));
    expect(await say('tryk Datoer', '19:channel;messageid=7')).toContain('datoer · Forebyggelse');
  });

  test('that did not arrive is not to be pressed', async () => {
    messenger.send = async () => ({ ok: false, reason: 'refused' });
    await talk.desk.messenger.send('chat-Karl', cardAbout(selfHarm));
    expect(await say('tryk Datoer', 'chat-Karl')).toContain(missed);
  });

  test.each([
    ['da', 'Kan du ikke trykke på knapperne, så skriv det i stedet, for eksempel: tryk '],
    ['en', 'press '],
  ] as const)(
    'tells in its own language (%s) what to write, where it is sent in words',
    async (locale, words) => {
      await talk.desk.messenger.send('chat-Karl', cardAbout(selfHarm, locale));
      await talk.desk.messenger.send('chat-Karl', { line: 'En linje' });
      expect(messenger.posts[0]?.post).toMatchObject({ instead: expect.stringContaining(words) });
      expect(messenger.posts[1]?.post).toEqual({ line: 'En linje' });
    },
  );
});

test('who misses a button twice can still press the card they left', async () => {
  await say('opdatér status på selvskade', 'chat-Karl');
  for (const after of [1, 2, 3])
    expect(await say('tryk Hvem', 'chat-Karl', start + after * minutes)).toContain(
      '- tryk Hvem må ændre det?',
    );
  expect(await say('tryk Hvem må ændre det?', 'chat-Karl', start + 4 * minutes)).toContain(
    'hvem der må ændre',
  );
});

test('who has no card any more is told to ask again', async () => {
  expect(await say('tryk Gem', 'chat-Karl')).toContain('Spørg igen, så får du et nyt.');
});
