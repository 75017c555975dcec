import type { Card } from '../../src/cards/card';
import { valuesInForm } from '../../src/cards/form-values';
import type { Offers } from '../../src/cards/offers';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import { renderConflict, renderForm, renderMenu } from '../../src/cards/render-form';
import { type Command, problems, type Refusal } from '../../src/commands/command';
import type { About, Form, Values } from '../../src/commands/form';
import { type FormKind, formMaker } from '../../src/commands/forms';
import { offersAbout } from '../../src/commands/offers';
import { isSpent } from '../../src/commands/undo';
import { answering } from '../../src/conversation/replies';
import type { Day } from '../../src/domain/day';
import { type ChangeId, feedId, initiativeId, partyId, subscriptionId } from '../../src/domain/ids';
import type { Locale } from '../../src/domain/prose';
import type { Register } from '../../src/domain/register';
import { isRepeating } from '../../src/domain/taken-back';
import { ask } from '../../src/queries/ask';
import { acquaintance, type Changing, changing, drawnNow, signe } from '../support/changing';
import { knownPerson } from '../support/people';
import { agreementAbout, agreementCommands } from './agreement-commands';
import { approvalAbouts, approvalCommands } from './approval-material';
import { calendarAbouts, calendarCommands } from './calendar-material';
import { digestNoticeCards } from './digest-notice-material';
import { hostileTexts } from './hostile';
import { initiativeAbouts, initiativeCommands, mergedAway } from './initiative-material';
import { meetingAbouts, meetingCards, meetingCommands } from './meeting-material';
import { everyPeopleCard } from './people-material';
import { reminderAbouts, reminderCards, reminderCommands } from './reminder-material';
import { everyRoundCard } from './round-material';
import { subscriptionAbouts, subscriptionCards, subscriptionCommands } from './subscription-material';
import { tasksAndMilestones } from './task-commands';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');

/** Nobody has told of these for more than a year. */
const silent = initiativeId.parse('faglig-udvikling-primaersektor-psykisk-sygdom');
const silentToo = initiativeId.parse('ips-ambassadoer-beskaeftigelse');

/** Somebody who has written to the bot. */
const karl = acquaintance('Karl');

/** A command of every kind as somebody may give it, in an order in which all can be carried out. */
export const everyCommand: Command[] = [
  {
    kind: 'hand-over',
    type: 'cluster',
    party: partyId.parse('klynge-horsens'),
    seen: 0,
    on: '2027-01-01' as Day,
    successors: [partyId.parse('klynge-randers')],
    names: ['Råd Øst'],
  },
  {
    kind: 'update-status',
    initiative: selfHarm,
    seen: 0,
    phase: 'awaiting-approval',
    text: { da: 'Handleplanen er klar til SSG.' },
    signal: 'at-risk',
    nextStep: { da: 'Behandles den 8. november.' },
  },
  { kind: 'set-status-limit', seen: 0, days: 45 },
  ...subscriptionCommands,
  ...reminderCommands,
  ...calendarCommands,
  ...approvalCommands,
  ...agreementCommands,
  ...tasksAndMilestones,
  ...meetingCommands,
  ...initiativeCommands,
  { kind: 'add-synonym', initiative: selfHarm, synonym: 'fodboldbanen' },
  { kind: 'remove-synonym', initiative: selfHarm, synonym: 'fodboldbanen' },
  { kind: 'grant-role', person: karl.id, initiative: selfHarm },
  { kind: 'grant-role', person: karl.id, role: 'secretariat' },
  { kind: 'grant-role', person: karl.id, party: partyId.parse('kommune-norddjurs') },
  { kind: 'ask-for-update', initiative: selfHarm, person: karl.id, text: { da: 'Hvordan går det?' } },
  { kind: 'grant-role', person: karl.id, initiative: silent },
  { kind: 'ask-everybody', people: [karl.id], text: { da: 'Inden SSG, tak.' } },
  { kind: 'grant-role', person: karl.id, initiative: silentToo },
  { kind: 'revoke-role', held: [{ person: karl.id, grant: { role: 'secretariat' } }] },
];

/** What each form can be about, in the register that ships. */
export const everyAbout: { [K in FormKind]: About } = {
  'update-status': { initiative: selfHarm },
  'set-status-limit': {},
  'grant-role': {},
  'revoke-role': {},
  'ask-for-update': { initiative: selfHarm },
  'ask-everybody': {},
  ...initiativeAbouts,
  ...approvalAbouts,
  ...agreementAbout,
  ...meetingAbouts,
  ...subscriptionAbouts,
  ...reminderAbouts,
  ...calendarAbouts,
  'hand-over': { type: 'cluster', party: 'klynge-midt' },
  'create-task': { initiative: selfHarm },
  'edit-task': { task: 'task-72t-trin2' },
  'complete-task': { task: 'task-72t-trin2' },
  'reopen-task': { task: 'task-72t-trin2' },
  'postpone-task': { task: 'task-72t-trin2' },
  'comment-task': { task: 'task-72t-trin2' },
  'add-milestone': { initiative: selfHarm },
  'move-milestone': { milestone: 'date-2024-uge4-72t' },
  'reach-milestone': { milestone: 'date-2023-11-01-72t-trin2' },
  'drop-milestone': { milestone: 'date-2023-11-01-72t-trin2' },
};

/** The register that ships with the people that the commands name. */
export function staged(): Changing {
  const stage = changing();
  stage.register.put(knownPerson('Asta', []));
  stage.register.put({ type: 'person', record: karl });
  stage.register.put({ type: 'person', record: acquaintance('Signe') });
  return stage;
}

const changed = staged();
const ids = everyCommand.map((command) => changed.changed(drawnNow(command, changed.register) as never));
const undone = changed.changed({ kind: 'undo', change: ids[0] as never });
const { register, today } = changed;

/** The button that takes a change back or makes it again, where something is left to take back. */
function undoing(of: Register, id: ChangeId): Offers | undefined {
  const change = of.change.get(id);
  if (!change || isSpent(of, change)) return undefined;
  const repeats = change.undoes.length > 0 && !isRepeating(of, change);
  return { forms: [], undo: { change: id, op: 'op-1', repeats } };
}

/** What is taken back, made again, and taken out. */
const settled = changing();
const met = settled.changed({ kind: 'create-meeting', body: 'ssg', day: today } as never);
const taken = settled.changed({ kind: 'undo', change: met });
const again = settled.changed({ kind: 'undo', change: taken });
const settledCards = [met, taken, again].flatMap((id, n): [string, (locale: Locale) => Card][] =>
  (['change', 'history'] as const).map((kind) => [
    `${kind} ${n}: taken back and made again`,
    (locale) =>
      renderAnswer(
        ask(settled.register, kind === 'change' ? { kind, change: id } : { kind }, { today }),
        locale,
        undefined,
        kind === 'change' ? undoing(settled.register, id) : undefined,
      ),
  ]),
);

const changeCards = [...ids, undone].map((id, n): [string, (locale: Locale) => Card] => [
  `change: ${everyCommand[n]?.kind ?? 'undo'}`,
  (locale) =>
    renderAnswer(
      ask(register, { kind: 'change', change: id }, { today }),
      locale,
      undefined,
      undoing(register, id),
    ),
]);

const historyCards: [string, (locale: Locale) => Card][] = (
  [
    { initiative: selfHarm },
    {},
    { thing: 'task:none' },
    { thing: 'task:none', since: { from: today, to: null, words: 'i dag' } },
  ] as const
).map((of) => [
  `history: ${JSON.stringify(of)}`,
  (locale) => renderAnswer(ask(register, { kind: 'history', ...of }, { today }), locale),
]);

const place = { id: 'chat', kind: 'personal' } as const;
function formOf(kind: string, about: About, locale: Locale): Form {
  const drawn = formMaker(kind)?.draw(about, { register, actor: signe, today, locale, place });
  if (!drawn?.ok) throw new Error(`${kind} cannot be drawn: ${JSON.stringify(drawn)}`);
  return drawn.form;
}

/** A form as somebody may have filled it in: every field, with the last two choices where several can be chosen. */
function filledIn({ fields }: Form): Values {
  const typed = {
    line: () => 'Fælles pjece til praksis og kommuner',
    text: () =>
      'Materialet er sendt til alle parter. Vi mangler svar fra to kommuner og følger op i næste uge.',
    day: () => '2023-11-20',
    number: () => '12,5',
    tick: () => 'true',
  };
  return Object.fromEntries(
    fields.map((field) => {
      if (!('choices' in field)) return [field.name, typed[field.control]()];
      const chosen = field.choices.slice(field.control === 'choices' ? -2 : -1);
      return [field.name, chosen.map(({ value }) => value).join(',')];
    }),
  );
}

const back = { kind: 'initiative', initiative: selfHarm, aspect: 'status' } as const;
/** Who prepares cases for others has other numbers than who decides last. */
const alike: [string, About][] = [
  ['set-deadline-rule', { body: 'ssg' }],
  ['create-task', { message: 'https://teams.microsoft.com/l/message/19:x@thread.tacv2/1' }],
];

/** As if this text had been typed into every field. */
const typed = (form: Form, text: string): Values =>
  Object.fromEntries(
    // No client sends more than a field takes.
    form.fields.map((field) => [field.name, 'most' in field ? text.slice(0, field.most) : '']),
  );

/** What two people sent of one form; a form without a version overwrites nobody. */
const conflictsOf = (kind: string, drawn: (locale: Locale) => Form): [string, (locale: Locale) => Card][] => [
  [
    `conflict ${kind}: the same`,
    (locale) => {
      const form = drawn(locale);
      const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
      const changes = [...register.change.values()].slice(0, 2);
      return renderConflict({ form, values, changes, op: 'op-1', back }, locale, today);
    },
  ],
  [
    `conflict ${kind}: two texts`,
    (locale) => {
      const form = drawn(locale);
      const theirs = [...register.change.values()].filter(({ command }) => command === kind);
      const changes = (theirs.length > 0 ? theirs : [...register.change.values()]).slice(0, 1);
      return renderConflict({ form, values: filledIn(form), changes, op: 'op-1', back }, locale, today);
    },
  ],
  [
    `conflict ${kind}: in different fields`,
    (locale) => {
      const form = drawn(locale);
      const [mine, other] = form.fields;
      const changes = [...register.change.values()].filter(({ command }) => command === kind).slice(0, 1);
      const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
      if (mine) values[mine.name] = filledIn(form)[mine.name] ?? '';
      const theirs = new Set(other ? [other.name] : []);
      return renderConflict({ form, values, theirs, changes, op: 'op-1', back }, locale, today);
    },
  ],
  ...hostileTexts.slice(0, 3).map((text, n): [string, (locale: Locale) => Card] => [
    `conflict ${kind}: hostile ${n}`,
    (locale) => {
      const form = drawn(locale);
      const changes = [...register.change.values()].slice(0, 2);
      return renderConflict({ form, values: typed(form, text), changes, op: 'op-1', back }, locale, today);
    },
  ]),
];

const formCards = [...Object.entries(everyAbout), ...alike].flatMap(
  ([kind, about]): [string, (locale: Locale) => Card][] => {
    const drawn = (locale: Locale) => formOf(kind, about, locale);
    return [
      [
        `form ${kind}: fresh`,
        (locale) => renderForm({ form: drawn(locale), op: 'op-1', back }, locale, today),
      ],
      [
        `form ${kind}: filled`,
        (locale) => {
          const form = drawn(locale);
          return renderForm({ form, op: 'op-1', values: filledIn(form), back }, locale, today);
        },
      ],
      ...problems.map((_problem, from): [string, (locale: Locale) => Card] => [
        `form ${kind}: wrong in every field ${from}`,
        (locale) => {
          const form = drawn(locale);
          const wrong = form.fields.map(
            ({ name }, n) => [name, problems[(n + from) % problems.length] ?? 'missing'] as const,
          );
          return renderForm({ form, op: 'op-1', problems: Object.fromEntries(wrong) }, locale, today);
        },
      ]),
      [
        `form ${kind}: beside what others wrote`,
        (locale) => {
          const form = drawn(locale);
          const values = typed(form, 'mit');
          const beside = valuesInForm(form, values, locale, today);
          return renderForm({ form, op: 'op-1', values, beside }, locale, today);
        },
      ],
      ...hostileTexts.map((text, n): [string, (locale: Locale) => Card] => [
        `form ${kind}: hostile ${n}`,
        (locale) => {
          const form = drawn(locale);
          return renderForm(
            { form, op: 'op-1', values: typed(form, text), problem: text.slice(0, 200) },
            locale,
            today,
          );
        },
      ]),
      ...(drawn('da').seen === undefined ? [] : conflictsOf(kind, drawn)),
    ];
  },
);

const menu: [string, (locale: Locale) => Card] = [
  'menu',
  (locale) =>
    renderMenu(
      {
        subject: register.initiative.get(selfHarm)?.title,
        offers: offersAbout(register, selfHarm, signe),
        back,
      },
      locale,
      today,
    ),
];

const offered: [string, (locale: Locale) => Card] = [
  'initiative: with what the asker may do',
  (locale) =>
    answering(register, back, locale, today, null, undefined, {
      forms: [
        ...offersAbout(register, selfHarm, signe),
        { form: 'update-status', about: { initiative: selfHarm } },
      ],
    }).card,
];

const digest: [string, (locale: Locale) => Card] = [
  'weekly-digest: with statuses to update',
  (locale) => {
    const question = { kind: 'weekly-digest' } as const;
    const name = register.initiative.get(selfHarm)?.title ?? {};
    const forms = [{ form: 'update-status', about: { initiative: selfHarm }, name } as const];
    return answering(register, question, locale, today, null, undefined, { forms, all: true }).card;
  },
];

const merged: [string, (locale: Locale) => Card] = [
  'initiative: another has gone into it',
  (locale) => {
    const question = { kind: 'initiative', initiative: mergedAway, aspect: 'status' } as const;
    return renderAnswer(ask(register, question, { today }), locale);
  },
];

const someChanges = [...register.change.values()].slice(0, 2);
const everyRefusal: Refusal[] = [
  { reason: 'not-allowed', who: ['working-group-member', 'secretariat'] },
  { reason: 'unknown-initiative' },
  { reason: 'title-taken', name: { da: 'Rygestop' } },
  { reason: 'merged', into: { da: 'Rygestop' } },
  { reason: 'not-there' },
  { reason: 'field', field: 'text', problem: 'personal-number' },
  { reason: 'conflict', changes: someChanges },
  { reason: 'from-the-future' },
  ...(['meeting-cancelled', 'meeting-over', 'meeting-ahead', 'item-closed', 'no-item'] as const).map(
    (reason) => ({ reason }),
  ),
  { reason: 'nothing-changed' },
  { reason: 'undated' },
  { reason: 'dropped' },
  { reason: 'already-sent' },
  { reason: 'not-sent-out', initiative: selfHarm },
  { reason: 'unnamed' },
  { reason: 'subscribed-already', subscription: subscriptionId.parse('subscription-1') },
  { reason: 'calendar-already', feed: feedId.parse('feed-1') },
  { reason: 'too-late', minutes: 10 },
  { reason: 'already-undone' },
  { reason: 'built-upon', changes: someChanges, mayChain: true },
  { reason: 'built-upon', changes: someChanges, mayChain: false },
];
const undo = { change: ids[0] as never, op: 'op-1' };
const refusals = everyRefusal.map((refusal, n): [string, (locale: Locale) => Card] => [
  `refused ${n}: ${refusal.reason}`,
  (locale) => renderNotice({ kind: 'refused', refusal, back, undo }, locale, today),
]);

const typedInVain: [string, (locale: Locale) => Card] = [
  'refused: with hostile texts typed',
  (locale) =>
    renderNotice(
      {
        kind: 'refused',
        refusal: { reason: 'not-allowed', who: ['secretariat'] },
        back,
        typed: { form: 'update-status', values: { phase: 'closed', text: hostileTexts.join(' og ') } },
      },
      locale,
      today,
    ),
];

/** Every card of a change: forms, conflicts, what was changed, and the history, with a name that says what is special. */
export const everyChangeCard: [string, (locale: Locale) => Card][] = [
  ...changeCards,
  ...settledCards,
  typedInVain,
  ...historyCards,
  ...formCards,
  menu,
  offered,
  digest,
  merged,
  ...refusals,
  ...everyPeopleCard,
  ...everyRoundCard,
  ...meetingCards(register, today),
  ...subscriptionCards(today),
  ...digestNoticeCards(today),
  ...reminderCards(today),
];
