import type { Card } from '../../src/cards/card';
import { renderAnswer } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import type { Command, CommandOf } from '../../src/commands/command';
import type { About } from '../../src/commands/form';
import { formMaker } from '../../src/commands/forms';
import type { Day } from '../../src/domain/day';
import { bodyId, clusterId, focusAreaId, subscriptionId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import type { Locale } from '../../src/domain/prose';
import type { AnyRecord } from '../../src/domain/record';
import { growRegister } from '../../src/domain/register';
import type { Subscription } from '../../src/domain/subscription';
import { ask } from '../../src/queries/ask';
import { seedRecords } from '../../src/seed/seed';
import { acquaintance, signe } from '../support/changing';

const about = { clusters: [], focusAreas: [], bodies: [], initiatives: [], mine: false };
const usual = { onHoliday: 'next-working-day', whenQuiet: 'line', preview: 'none', locale: 'da' } as const;

/** A digest every Monday at eight, about a cluster, as most want it. */
export const aboutRanders: Omit<CommandOf<'subscribe'>, 'kind'> = {
  ...usual,
  about: { ...about, clusters: [clusterId.parse('klynge-randers')] },
  rhythm: { kind: 'weekly', every: 1, weekday: 1 },
  time: '08:00',
};

const first = subscriptionId.parse('subscription-1');

/** A command of each kind about digests, in an order in which all can be carried out. */
export const subscriptionCommands: Command[] = [
  { kind: 'subscribe', ...aboutRanders },
  {
    kind: 'subscribe',
    ...aboutRanders,
    about: {
      ...about,
      bodies: [bodyId.parse('ssg')],
      focusAreas: [focusAreaId.parse('fa24-digital')],
      mine: true,
    },
    rhythm: { kind: 'meetings', bodies: [bodyId.parse('ssg'), bodyId.parse('ssu')], days: 5 },
    placeName: 'Digitaliseringsgruppen',
  },
  {
    kind: 'edit-subscription',
    subscription: first,
    seen: 0,
    ...aboutRanders,
    about: { ...about, clusters: [clusterId.parse('klynge-aarhus')] },
    rhythm: { kind: 'weekly', every: 2, weekday: 2 },
    time: '07:30',
    onHoliday: 'skip',
    whenQuiet: 'nothing',
  },
  {
    kind: 'pause-subscription',
    subscription: first,
    seen: 0,
    pauses: [],
    from: '2023-12-18' as Day,
    to: '2024-01-07' as Day,
  },
  {
    kind: 'hold-digest',
    subscription: first,
    seen: 0,
    week: '2023-W46',
    hold: 'put-off',
    day: '2023-11-16' as Day,
    line: { da: 'Sidste uge før SSU. Se især punkterne om selvskade.' },
  },
  { kind: 'hold-digest', subscription: first, seen: 0, week: '2023-W48', hold: 'skip' },
  { kind: 'stop-subscription', subscription: subscriptionId.parse('subscription-2') },
];

/** What the forms about digests can be about, once these commands were carried out. */
export const subscriptionAbouts = {
  subscribe: {},
  'edit-subscription': { subscription: first },
  'pause-subscription': { subscription: first },
  'hold-digest': { subscription: first, week: '2023-W46' },
  'stop-subscription': { subscription: first },
} satisfies Record<string, About>;

/** A digest as it is kept. */
export const keptDigest = (id: string, changed: Partial<Subscription> = {}): AnyRecord => ({
  type: 'subscription',
  record: {
    ...aboutRanders,
    id: subscriptionId.parse(id),
    place: 'channel',
    placeKind: 'channel',
    owner: personIdOf('object-Signe', 'tenant-1'),
    rhythm: { kind: 'weekly', every: 1, weekday: 1, from: '2023-10-30' as Day },
    pauses: [],
    since: '2023-10-30T06:00:00.000Z',
    knownFrom: '2023-10-30' as Day,
    evidence: [],
    ...changed,
  },
});

const before = (days: number): Subscription['rhythm'] => ({
  kind: 'meetings',
  bodies: [bodyId.parse('ssg'), bodyId.parse('ssu')],
  days,
});
const shelf: Partial<Subscription>[] = [
  { placeName: 'Randers – tværsektorielt', preview: 'evening-before' },
  { about, rhythm: before(5), whenQuiet: 'nothing', locale: 'en', preview: 'working-day-before' },
  { rhythm: before(1), onHoliday: 'skip', pauses: [{ from: '2023-12-18' as Day, to: '2024-01-07' as Day }] },
  { rhythm: before(0), place: 'group', placeKind: 'group' },
  { about: { ...about, mine: true }, place: 'chat', placeKind: 'personal' },
  // Easter Monday.
  {
    rhythm: { kind: 'weekly', every: 2, weekday: 1, from: '2024-04-01' as Day },
    since: '2024-03-31T06:00:00.000Z',
  },
  { rhythm: { kind: 'meetings', bodies: [bodyId.parse('psykiatrien')], days: 2 } },
];

/** The cards about digests: one of each sort, many, and none; their forms where others read along. */
export function subscriptionCards(today: Day): [string, (locale: Locale) => Card][] {
  const register = growRegister();
  for (const entry of seedRecords()) register.put(entry);
  register.put({ type: 'person', record: acquaintance('Signe') });
  shelf.forEach((one, n) => {
    register.put(keptDigest(`digest-${n}`, one));
  });
  const shown = (asked: object): ((locale: Locale) => Card) => {
    const question = { kind: 'subscriptions', here: 'channel', ...asked } as const;
    return (locale) => renderAnswer(ask(register, question, { today }), locale);
  };
  const cards = shelf.map((_, n): [string, (locale: Locale) => Card] => [
    `subscriptions: one ${n}`,
    shown({ everywhere: true, subscription: `digest-${n}` }),
  ]);
  const forms = (['channel', 'group', 'personal'] as const).map(
    (kind): [string, (locale: Locale) => Card] => [
      `form subscribe: ${kind}`,
      (locale) => {
        const drawing = { register, actor: signe, today, locale, place: { id: 'channel', kind } };
        const drawn = formMaker('subscribe')?.draw({}, drawing);
        if (!drawn?.ok) throw new Error(`no form in a ${kind}`);
        return renderForm({ form: drawn.form, op: 'op-1' }, locale, today);
      },
    ],
  );
  const pausing: [string, (locale: Locale) => Card] = [
    'form pause-subscription: with a pause to come',
    (locale) => {
      const drawing = {
        register,
        actor: signe,
        today,
        locale,
        place: { id: 'channel', kind: 'channel' } as const,
      };
      const drawn = formMaker('pause-subscription')?.draw({ subscription: 'digest-2' }, drawing);
      if (!drawn?.ok) throw new Error('no form of a pause');
      return renderForm({ form: drawn.form, op: 'op-1' }, locale, today);
    },
  ];
  return [
    ...cards,
    ['subscriptions: many', shown({})],
    ['subscriptions: of all', shown({ everywhere: true })],
    ['subscriptions: none', shown({ here: 'elsewhere' })],
    ['subscriptions: gone', shown({ subscription: 'digest-9' })],
    [
      'subscriptions: nobody has any',
      (locale) =>
        renderAnswer(
          ask(growRegister(), { kind: 'subscriptions', here: 'chat', everywhere: true }, { today }),
          locale,
        ),
    ],
    ...forms,
    pausing,
  ];
}
