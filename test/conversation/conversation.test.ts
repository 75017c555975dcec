import { openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import { longestMessage } from '../../src/conversation/on-message';
import { registerOf } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';
import { seedRegister } from '../support/register';

type Message = Extract<Event, { kind: 'message' }>;

/** A template's placeholder, spelled so that no tool takes it for one of ours. */
const placeholder = `$${'{title}'}`;
const now = Date.parse('2023-10-31T08:00:00Z');
const { converse, failure } = openConversation(async () => seedRegister());
const common = {
  id: 'a1',
  actor: { id: 'karen', objectId: undefined, tenant: undefined, name: 'Karen' },
  place: { id: 'chat', kind: 'personal', team: undefined },
  locale: undefined,
} as const;
const say = (text: string, more: Partial<Event> = {}, at = now) =>
  converse({ ...common, kind: 'message', text, ...more } as Message, at);
const press = (verb: string, data: unknown) => converse({ ...common, kind: 'action', verb, data }, now);

describe('whatever is written, the reply is clear and offers a way on', () => {
  test.each([
    ['nothing', '', 'answer'],
    ['spaces', '  \n\t ', 'answer'],
    ['only emoji', '🎉🎉🎉', 'answer'],
    ['a thumb down', '👎', 'clarify'],
    ['only marks', '?!...', 'clarify'],
    ['far too much', 'hvad '.repeat(20_000), 'clarify'],
  ])('%s', async (_what, text, outcome) => {
    const reply = await say(text);
    expect(reply.outcome).toBe(outcome);
    expect(reply.text.length).toBeGreaterThan(20);
    expect(reply.text).toMatch(/\[.+\]/);
  });
  test.each([
    '<b>status</b> på <script>alert(1)</script>',
    placeholder,
    '{{DATE(x)}}',
    '**fed** status på selvskade',
    "'; DROP TABLE --",
    '\u0000\u200b\ufeff hej',
  ])('%s', async (text) => {
    const reply = await say(text);
    expect(reply.text.length).toBeGreaterThan(20);
    expect(JSON.stringify(reply.card)).not.toMatch(/\$\{(?!title\})/);
  });
  test.each([
    ['', 'greeting'],
    ['👍', 'thanks'],
    ['🙏 ❤️', 'thanks'],
    ['farvel', 'thanks'],
    ['bye', 'thanks'],
  ])('"%s" alone is small talk: %s', async (text, topic) => {
    const { answers } = await say(text);
    expect(answers).toMatchObject([{ question: { kind: 'help', topic } }]);
  });
  test('what was written is shown as it was written', async () => {
    const reply = await say(`status på <b>${placeholder}</b> rumfærgen`);
    expect(reply.outcome).toBe('none');
    expect(reply.text).toContain('rumfærgen');
  });
  test('a message of the longest length is still read', async () => {
    const reply = await say(`status på selvskade${' '.repeat(10)}`.padEnd(longestMessage, '.'));
    expect(reply.outcome).toBe('answer');
  });
});

describe('buttons', () => {
  test('a button asks its question in the language of its card', async () => {
    const reply = await press('ask', { question: { kind: 'clusters' }, locale: 'en' });
    expect(reply).toMatchObject({ outcome: 'answer', locale: 'en' });
  });
  test('the next message may lean on what a button asked', async () => {
    await press('ask', {
      question: { kind: 'initiative', initiative: 'behandlingsansvar-72-timer', aspect: 'status' },
      locale: 'da',
    });
    const reply = await say('og hvornår bliver den evalueret?');
    expect(reply.answers[0]?.about.milestones).toEqual(['date-2024-uge4-72t', 'date-2024-efteraar-72t']);
  });
  test.each([
    ['an unknown verb', 'delete', { question: { kind: 'clusters' }, locale: 'da' }],
    ['no data', 'ask', undefined],
    ['a question that is none', 'ask', { question: { kind: 'rumfærge' }, locale: 'da' }],
    [
      'a made-up day',
      'ask',
      { question: { kind: 'due', period: { from: '2023-02-31', to: null } }, locale: 'da' },
    ],
    ['an unknown language', 'ask', { question: { kind: 'clusters' }, locale: 'xx' }],
  ])('%s leaves the card as it is', async (_what, verb, data) => {
    expect(await press(verb, data)).toBeUndefined();
  });
  test('a button for something that is gone says that nothing is there', async () => {
    const reply = await press('ask', {
      question: { kind: 'meeting', meeting: 'rumfaerge-2050' },
      locale: 'da',
    });
    expect(reply?.outcome).toBe('none');
  });
});

describe('the short memory', () => {
  test('is each person’s own', async () => {
    await say('status på selvskade', { actor: { ...common.actor, id: 'a' } });
    const other = await say('hvem er tovholder?', { actor: { ...common.actor, id: 'b' } });
    expect(other.answers[0]?.kind).not.toBe('initiative');
    const own = await say('hvem er tovholder?', { actor: { ...common.actor, id: 'a' } });
    expect(own.answers[0]).toMatchObject({
      kind: 'initiative',
      initiative: { id: 'forebyggelse-behandling-selvskade' },
    });
  });
  test('lasts a quarter of an hour', async () => {
    const actor = { ...common.actor, id: 'c' };
    await say('status på selvskade', { actor });
    expect((await say('hvem er tovholder?', { actor }, now + 14 * 60_000)).answers[0]?.kind).toBe(
      'initiative',
    );
    expect((await say('hvem er tovholder?', { actor }, now + 40 * 60_000)).answers[0]?.kind).not.toBe(
      'initiative',
    );
  });
});

test('a clarification offers at most four full readings', async () => {
  const { options } = await say('hvad sker der i Aarhus?');
  expect(options.map(({ kind }) => kind)).toEqual(['initiatives', 'initiatives']);
});
test('an empty register says so, in the language asked', async () => {
  const empty = openConversation(async () => registerOf([]));
  const event = { ...common, kind: 'message', text: 'what is due before 8/11' } as Message;
  expect((await empty.converse({ ...event, locale: 'en' }, now)).locale).toBe('en');
  expect((await empty.converse(event, now)).outcome).toBe('none');
});

describe('among several registers', () => {
  const places = ['a', 'b'];
  /** Two registers that hold the same: only what is kept of each can tell them apart. */
  const registers = places.map(() => registerOf(seedRecords()));
  let bound = new Map<string | undefined, number>();
  const several = openConversation(async ({ team, tenant }) => {
    const at = bound.get(team) ?? bound.get(tenant);
    return at === undefined ? undefined : registers[at];
  });
  const event = (more: object, place: object = {}): Event =>
    ({ ...common, kind: 'message', ...more, place: { ...common.place, ...place } }) as Event;
  beforeEach(() => {
    bound = new Map([
      ['team-a', 0],
      ['tenant-b', 1],
    ]);
  });

  test.each([
    ['a message', { text: 'status på selvskade' }],
    ['an empty message', { text: '' }],
    ['a button', { kind: 'action', verb: 'ask', data: { question: { kind: 'initiatives' }, locale: 'da' } }],
    ['being added', { kind: 'installed', addedBy: 'Karen' }],
  ])('%s where none is bound is told how to get bound, and nothing else', async (_what, more) => {
    const place = { id: '19:kanal@thread.tacv2;messageid=17', team: 'team-x', tenant: 'tenant-x' };
    const reply = await several.converse(event(more, place), now);
    expect(reply).toMatchObject({ outcome: 'none', answers: [] });
    expect(reply?.text).toContain('Sekretariatet');
    for (const id of ['19:kanal@thread.tacv2', 'team-x', 'tenant-x']) expect(reply?.text).toContain(id);
    expect(reply?.text).not.toContain('messageid');
  });
  test('a guest brings no register along: the place counts, not who speaks', async () => {
    const actor = { ...common.actor, tenant: 'tenant-b' };
    const reply = await several.converse(event({ actor, text: 'status på selvskade' }), now);
    expect(reply?.answers).toEqual([]);
  });
  test('what was asked about one is no ground for a follow-up about another', async () => {
    const asking = (text: string) => several.converse(event({ text }, { team: 'team-a' }), now);
    await asking('status på selvskade');
    expect((await asking('hvem er tovholder?'))?.answers[0]?.kind).toBe('initiative');
    bound.set('team-a', 1);
    expect((await asking('hvem er tovholder?'))?.answers[0]?.kind).not.toBe('initiative');
  });
});

test('warming up leaves others their turn, and needs no register', async () => {
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await openConversation(async () => undefined).warm(now);
  isOver = true;
  expect(turns).toBeGreaterThan(10);
});
test('being added to a chat is answered with a welcome', async () => {
  const reply = await converse({ ...common, kind: 'installed', addedBy: 'Karen' }, now);
  expect(reply?.answers[0]).toMatchObject({ kind: 'help', question: { topic: 'welcome' } });
});
test('a failure names its reference and nothing else', () => {
  expect(failure('ref-17', 'da', now).text).toContain('ref-17');
});

describe('"mine" is what belongs to the bodies in which the register names the asker', () => {
  const asks = (text: string, name: string | undefined) =>
    say(text, { actor: { id: name ?? 'x', objectId: undefined, tenant: undefined, name } });
  test.each([['mine opgaver'], ['hvilke opgaver har jeg'], ['what are my tasks']])('%s', async (text) => {
    const reply = await asks(text, 'anders kühnau');
    expect(reply.answers[0]?.question).toMatchObject({ kind: 'tasks', parties: ['ssu', 'regionsraadet'] });
  });
  test('whoever is named nowhere is asked who they are', async () => {
    expect((await asks('mine opgaver', 'Karen')).outcome).toBe('clarify');
    expect((await asks('mine opgaver', undefined)).outcome).toBe('clarify');
  });
});
