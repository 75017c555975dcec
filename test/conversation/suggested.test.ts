import { wording } from '../../src/cards/wording';
import { type Conversation, openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import { nextQuestions } from '../../src/conversation/next-questions';
import { readerFor } from '../../src/conversation/readers';
import type { Reply } from '../../src/conversation/reply';
import type { Day } from '../../src/domain/day';
import type { Locale } from '../../src/domain/prose';
import { understandAll } from '../../src/language/several';
import type { Answer } from '../../src/queries/answer';
import { seedRegister } from '../support/register';

const today = '2023-11-15' as Day;
const now = Date.parse(`${today}T08:00:00Z`);
const register = seedRegister();

const opened = (): Conversation => openConversation(async () => register);
const event = (
  text: string,
  kind: 'personal' | 'channel' = 'personal',
): Extract<Event, { kind: 'message' }> => ({
  kind: 'message',
  id: 'a-1',
  text,
  actor: { id: 'u', objectId: undefined, tenant: undefined, name: 'Signe Eksempel' },
  place: { id: kind === 'personal' ? 'a:chat' : '19:channel', kind, team: undefined },
  locale: 'da',
});
const suggestedTo = async (text: string, kind?: 'personal' | 'channel'): Promise<readonly string[]> =>
  (await opened().converse(event(text, kind), now)).suggested ?? [];

async function readAs(text: string, locale: Locale): Promise<object | undefined> {
  const reader = await readerFor(register, today);
  const [one, ...others] = understandAll(text, reader, { today, previous: undefined, locale });
  expect(others).toEqual([]);
  if (one?.understanding.outcome !== 'question') return undefined;
  expect(one.understanding.unused ?? []).toEqual([]);
  return one.understanding.question;
}

const initiative = 'forebyggelse-behandling-selvskade';
const about = {
  initiative: { id: initiative, name: '' },
  party: { id: 'klynge-randers', name: '' },
  body: { id: 'ssu', name: 'SSU' },
};
const names = {
  da: { initiative: 'selvskade', party: 'Randersklyngen' },
  en: { initiative: 'Prevention and treatment of self-harm', party: 'Randers health cluster' },
};
/** What each question that is suggested means, in the order in which they are offered. */
const meant = [
  { kind: 'initiative', initiative, aspect: 'next' },
  { kind: 'decisions', initiatives: [initiative] },
  { kind: 'initiative', initiative, aspect: 'meetings' },
  { kind: 'implementation', initiative },
  { kind: 'due', parties: ['klynge-randers'], period: { from: today, to: null } },
  { kind: 'tasks', parties: ['klynge-randers'] },
  { kind: 'initiatives', clusters: ['klynge-randers'] },
  { kind: 'due', apart: '2023-12-01', period: { from: null, to: '2023-11-30' } },
  { kind: 'decisions', bodies: ['ssu'] },
  { kind: 'changes', since: { from: '2023-09-29', to: null } },
  { kind: 'meetings', which: 'next', bodies: ['ssu'] },
];

describe.each(['da', 'en'] as const)('a question that is suggested, in %s', (locale) => {
  const words = wording(locale, today);
  const named = {
    ...about,
    initiative: { ...about.initiative, name: names[locale].initiative },
    party: { ...about.party, name: names[locale].party },
  };
  const ofThings = nextQuestions({ kind: 'meeting', found: true } as Answer, named, words);

  test('about what was asked is read exactly as it is meant', async () => {
    const said = ofThings.slice(0, meant.length);
    expect(said).toHaveLength(meant.length);
    for (const [at, { words: text, isMeant }] of said.entries()) {
      const read = await readAs(text, locale);
      expect([text, read]).toEqual([text, expect.objectContaining(withWords(meant[at] as object))]);
      expect(isMeant(read as never)).toBe(true);
    }
  });

  test('at any time is read as it is meant', async () => {
    for (const { words: text, isMeant } of nextQuestions(undefined, {}, words)) {
      // Whose tasks are meant is not known of somebody whom the register does not name.
      if (text === words.text('next.mine')) continue;
      expect([text, isMeant((await readAs(text, locale)) as never)]).toEqual([text, true]);
    }
  });
});

/** A period keeps the words it was said with, which are none of its meaning. */
const withWords = (wanted: object): object =>
  Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => [
      name,
      name === 'period' || name === 'since' ? expect.objectContaining(value) : value,
    ]),
  );

describe('in somebody’s own chat', () => {
  test.each([
    ['hej', 'hi'],
    ['tak', 'thanks'],
    ['hjælp', 'help'],
    ['vejret i morgen', 'weather tomorrow'],
    ['status på månelanding', 'status of the moon landing'],
    ['status på selvskade', 'status of self-harm'],
    ['opgaver til Randersklyngen', 'tasks for Randersklyngen'],
  ])('"%s" and "%s" lead on to at most three questions, each of which has an answer', async (...texts) => {
    for (const text of texts) {
      const suggested = await suggestedTo(text);
      expect([text, suggested.length > 0 && suggested.length <= 3]).toEqual([text, true]);
      for (const next of suggested) {
        const conversation = opened();
        await conversation.converse(event(text), now);
        expect([next, (await conversation.converse(event(next), now)).outcome]).toEqual([next, 'answer']);
      }
    }
  });

  test('the introduction suggests something to begin with, in the language of the client', async () => {
    const { id, actor, place } = event('');
    const installed = { kind: 'installed', id, actor, place, addedBy: undefined } as const;
    const welcome = (await opened().converse({ ...installed, locale: 'en' }, now)) as Reply;
    expect(welcome.suggested).toContain('When is the next meeting?');
  });

  test('nothing is suggested that a button of the card asks', async () => {
    // A button of this card asks for its tasks and one for its dates.
    const { suggested = [], card } = await opened().converse(event('Randersklyngen'), now);
    const asked = JSON.stringify(card);
    expect(suggested).toEqual(['Hvilke frister har Randersklyngen?']);
    expect(asked).toContain('"kind":"tasks","parties":["klynge-randers"]');
  });

  test.each([
    'mine opgaver',
    'opdatér status',
    'rundtur',
    'svar på dansk',
    'status på',
    'vis ugebrevet',
    '?',
  ])(
    'nothing is suggested after "%s", where something else is waited for or the card leads on',
    async (text) => {
      expect(await suggestedTo(text)).toEqual([]);
    },
  );
});

test('where others read along, nothing is suggested', async () => {
  expect(await suggestedTo('status på selvskade', 'channel')).toEqual([]);
  expect(await suggestedTo('hej', 'channel')).toEqual([]);
});
