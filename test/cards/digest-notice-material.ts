import type { Card } from '../../src/cards/card';
import type { DigestNotice, ParkedNotice } from '../../src/cards/digest-notice';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import { formMaker } from '../../src/commands/forms';
import { addDays, type Day } from '../../src/domain/day';
import { type Delivery, deliveryId, deliveryStates, to } from '../../src/domain/delivery';
import { personId, subscriptionId } from '../../src/domain/ids';
import { nextDigestOf } from '../../src/domain/next-digest';
import { parkedWhys } from '../../src/domain/parked';
import type { Locale } from '../../src/domain/prose';
import { growRegister } from '../../src/domain/register';
import { remindersId } from '../../src/domain/uncertain-reminders';
import { ask } from '../../src/queries/ask';
import { changing, signe, start } from '../support/changing';
import { knownPerson } from '../support/people';
import { hostileTexts } from './hostile';
import { keptDigest } from './subscription-material';

type Named = [string, (locale: Locale) => Card];

const subscription = subscriptionId.parse('digest-1');
const week = '2023-W45';
const issue = {
  subscription,
  week,
  name: { da: 'Randersklyngen', en: 'Randers health cluster' },
  placeName: 'Randers på tværs',
  placeKind: 'channel',
  question: { kind: 'weekly-digest', issue: { subscription, week } },
} as const;
const preview = {
  kind: 'digest-preview',
  at: '2023-11-06T07:00:00.000Z',
  seen: 3,
  ops: { now: 'op-1', skip: 'op-2' },
} as const;
const kinds = [
  preview,
  { kind: 'digest-uncertain' } as const,
  { kind: 'digest-missed' } as const,
  ...(['away', 'refused'] as const).map((why) => ({ kind: 'digest-undeliverable', why }) as const),
  ...(['arrived', 'again', 'already'] as const).map((how) => ({ kind: 'digest-settled', how }) as const),
];
/** As people call the place, as nobody called it, and as somebody called it who means no good. */
const issues = [
  issue,
  ...(['personal', 'channel', 'group'] as const).map((placeKind) => ({
    ...issue,
    name: undefined,
    placeName: undefined,
    placeKind,
  })),
  ...hostileTexts.map((text) => ({ ...issue, name: { da: text }, placeName: text.slice(0, 200) })),
];

const notices = (today: Day): Named[] =>
  kinds.flatMap((kind) =>
    issues.map((of, n): Named => {
      const notice = { ...of, ...kind } as DigestNotice;
      return [`${notice.kind} ${n}: some hostile`, (locale) => renderNotice(notice, locale, today)];
    }),
  );

/** One digest or many of a place, by why the bot cannot speak there. */
const parked = (today: Day): Named[] =>
  parkedWhys.flatMap((why) =>
    issues.flatMap(({ placeName, placeKind, name }) =>
      [1, 2, 5].map((count): Named => {
        const digests = Array.from({ length: count }, () => ({ subscription, name }));
        const since = '2023-11-06T07:00:00.000Z';
        const notice: ParkedNotice = { kind: 'digest-parked', placeName, placeKind, since, why, digests };
        return [
          `digest-parked ${why} ${count} ${placeName ? 'named: some hostile' : placeKind}`,
          (locale) => renderNotice(notice, locale, today),
        ];
      }),
    ),
  );

/** Digests, one and many, of which those in one place are parked. */
function parkedOnes(today: Day): Named[] {
  const register = growRegister();
  register.put(keptDigest(subscription));
  const many = growRegister();
  for (const id of [subscription, 'digest-2']) many.put(keptDigest(id));
  return parkedWhys.flatMap((why) =>
    [register, many].map((known, n): Named => {
      const question = { kind: 'subscriptions', here: 'channel' } as const;
      const places = new Map([['channel', { since: Date.parse('2023-11-06T07:00:00.000Z'), why }]]);
      return [
        `subscriptions: parked ${why} ${n}`,
        (locale) => renderAnswer(ask(known, question, { today, parked: places }), locale),
      ];
    }),
  );
}

/** What the secretariat sees where some reminders may not have arrived. */
function uncertainOnes(today: Day): Named[] {
  const register = growRegister();
  register.put(keptDigest(subscription));
  const asta = knownPerson('Asta', []);
  register.put(asta);
  const slot = { subscription: remindersId(personId.parse(asta.record.id)), at: 0 };
  const [earlier, now] = [addDays(today, -3), today].map((nominal) =>
    to({ ...planned, ...slot, week: nominal, nominal }, 'uncertain', 0),
  );
  return [[earlier], [earlier, now]].map((ones, n): Named => {
    const reminded = new Map(ones.flatMap((one) => (one ? [[deliveryId(one), one]] : [])));
    const question = { kind: 'subscriptions', everywhere: true } as const;
    return [
      `subscriptions: uncertain reminders ${n}`,
      (locale) => renderAnswer(ask(register, question, { today, reminded, untold: n + 1 }), locale),
    ];
  });
}

/** The card of who sent a digest at once: before it is there, and after. */
function sentAtOnce(): Named[] {
  const world = changing();
  world.register.put(keptDigest(subscription));
  const digest = world.register.subscription.get(subscription);
  const next = digest && nextDigestOf(digest, world.register, start);
  if (!next) throw new Error('no digest is in sight');
  const hold = { kind: 'hold-digest', subscription, week: next.week, seen: 0, hold: 'now' } as const;
  const change = world.changed(hold, signe);
  const soon = { ...planned, week: next.week };
  return [soon, to(soon, 'sent', start + 120_000, { post: 'p' })].map((one): Named => {
    const deliveries = new Map([[deliveryId(one), one]]);
    return [
      `change: a digest sent at once is ${one.state}`,
      (locale) =>
        renderAnswer(
          ask(world.register, { kind: 'change', change }, { today: world.today, deliveries }),
          locale,
        ),
    ];
  });
}

const planned: Delivery = {
  subscription,
  week: '2023-W44',
  nominal: '2023-10-30' as Day,
  due: Date.parse('2023-10-30T07:00:00.000Z'),
  state: 'planned',
  since: Date.parse('2023-10-29T07:00:00.000Z'),
  attempts: 1,
};

/** The card of a digest, and of many, by what became of the one before. */
function lastOnes(today: Day): Named[] {
  const register = growRegister();
  register.put(keptDigest(subscription));
  const many = growRegister();
  for (const id of [subscription, 'digest-2']) many.put(keptDigest(id));
  return deliveryStates.flatMap((state) =>
    [register, many].map((known, n): Named => {
      const last = to(planned, state, planned.due + 60_000);
      const deliveries = new Map([[deliveryId(last), last]]);
      const question = { kind: 'subscriptions', here: 'channel' } as const;
      return [
        `subscriptions: the last one is ${state} ${n}`,
        (locale) => renderAnswer(ask(known, question, { today, deliveries }), locale),
      ];
    }),
  );
}

const held = [
  { week, skip: true },
  { week, at: '2023-11-08T07:00:00.000Z', line: { da: hostileTexts[1] } },
] as const;

/** The form for a digest that was skipped or put off before, with a day that is too far away. */
const forms = (today: Day): Named[] =>
  held.map(
    (one, n): Named => [
      `form hold-digest: held before ${n}`,
      (locale) => {
        const register = growRegister();
        register.put(keptDigest(subscription, { held: [one] }));
        const place = { id: 'channel', kind: 'channel' } as const;
        const drawing = { register, actor: signe, today, locale, place };
        const drawn = formMaker('hold-digest')?.draw({ subscription, week }, drawing);
        if (!drawn?.ok) throw new Error('no form for a digest');
        return renderForm({ form: drawn.form, op: 'op-1', problems: { day: 'too-far' } }, locale, today);
      },
    ],
  );

/** Every card about how a digest goes out: what people are told of it, what became of it, and what they decide. */
export const digestNoticeCards = (today: Day): Named[] => [
  ...notices(today),
  ...lastOnes(today),
  ...parked(today),
  ...parkedOnes(today),
  ...uncertainOnes(today),
  ...sentAtOnce(),
  ...forms(today),
  [
    'refused: digest-gone',
    (locale) => {
      const back = { kind: 'subscriptions', subscription } as const;
      return renderNotice({ kind: 'refused', refusal: { reason: 'digest-gone' }, back }, locale, today);
    },
  ],
];
