import { type CommandKind, command } from '../../src/commands/command';
import type { Field } from '../../src/commands/form';
import { formMaker } from '../../src/commands/forms';
import { type Locale, locale as locales } from '../../src/domain/prose';
import { everyAbout, everyCommand, staged } from '../cards/change-material';
import { drawnNow, signe } from '../support/changing';

/** What else a kind can be refused for when it is decided, besides what its form is read for; each has a row. */
export const whenDecided: { readonly [K in CommandKind]: readonly string[] } = {
  'add-synonym': [
    'refused:too-short',
    'refused:names-nothing',
    'refused:personal-number',
    'refused:taken',
    'refused:unknown-initiative',
  ],
  'remove-synonym': ['refused:not-there'],
  'update-status': [
    'problem:phase:missing',
    'problem:reason:needs-reason',
    'problem:expected:in-the-past',
    'refused:merged',
  ],
  'create-initiative': ['problem:name:no-name', 'problem:goal:other-area', 'refused:title-taken'],
  'edit-initiative': [
    'problem:name:no-name',
    'problem:goal:other-area',
    'problem:parent:below-itself',
    'refused:title-taken',
  ],
  'close-initiative': ['refused:nothing-changed'],
  'link-initiatives': [],
  'split-initiative': ['problem:title1:no-name', 'problem:reason:missing', 'refused:title-taken'],
  'merge-initiatives': [],
  'set-lead': ['problem:party:missing', 'problem:role:missing'],
  'create-task': ['problem:due:in-the-past', 'problem:due:date-or-recurring'],
  'edit-task': ['problem:due:in-the-past', 'problem:due:date-or-recurring'],
  'complete-task': ['refused:nothing-changed'],
  'reopen-task': ['refused:nothing-changed'],
  'postpone-task': ['problem:due:in-the-past', 'problem:due:not-later'],
  'comment-task': [],
  'add-milestone': ['problem:until:before-start', 'problem:initiatives:missing'],
  'move-milestone': [
    'problem:until:before-start',
    'problem:on:in-the-past',
    'problem:until:in-the-past',
    'refused:nothing-changed',
  ],
  'reach-milestone': ['problem:on:in-the-future', 'refused:nothing-changed'],
  'drop-milestone': ['refused:dropped'],
  'grant-role': ['problem:role:missing', 'problem:initiative:missing', 'problem:name:missing'],
  'revoke-role': ['problem:held:not-a-choice'],
  'ask-for-update': ['refused:asked-already'],
  'send-out': ['refused:already-sent'],
  'record-approval': ['problem:parties:changed-meanwhile', 'problem:on:missing', 'problem:on:in-the-future'],
  'set-implementation': ['problem:on:in-the-future'],
  'create-meeting': ['problem:day:taken-day'],
  'move-meeting': ['problem:day:in-the-past', 'problem:day:taken-day', 'refused:nothing-changed'],
  'cancel-meeting': [],
  'add-agenda-item': ['refused:meeting-cancelled'],
  'move-agenda-item': [],
  'set-paper': ['problem:on:in-the-future'],
  'set-deadline-rule': [],
  'record-decision': [
    'problem:to:missing',
    'problem:to:only-postponed',
    'problem:task1:missing',
    'problem:due1:in-the-past',
  ],
  'plan-year': ['problem:initiatives:missing'],
  'place-order': ['problem:text:missing', 'problem:order:missing'],
  'record-measurement': ['problem:on:in-the-future'],
  'report-goal': ['problem:midway:missing'],
  'edit-body': ['problem:validUntil:before-start'],
  'add-body-person': [
    'problem:name:missing',
    'problem:role:missing',
    'problem:person:missing',
    'refused:nothing-changed',
  ],
  'edit-cluster': [],
  'edit-municipality': [],
  undo: ['refused:not-allowed', 'refused:too-late', 'refused:built-upon', 'refused:already-undone'],
};

/** What cannot come of a kind, and why. */
const impossible: { readonly [K in CommandKind]?: Readonly<Record<string, string>> } = {
  'ask-for-update': { 'refused:not-allowed': 'everybody may ask' },
  undo: {
    undone: 'what takes back a change that took one back makes it again, and is seen at that one',
    'undo-refused': 'seen at what was taken back',
  },
};

const always = ['done', 'refused:not-allowed', 'repeated', 'undone', 'undo-refused'];
const contested = ['conflict', 'keep-mine', 'keep-theirs', 'together'];

const stage = staged();
for (const one of everyCommand) stage.changed(drawnNow(one, stage.register) as never);

const kinds = command.options.map(({ shape }) => shape.kind.value);

/** Everything that has to come of each kind of command in some conversation of a language: "update-status done". */
export const everyCase: readonly string[] = kinds.flatMap((kind) => {
  const cases = new Set([...always, ...whenDecided[kind], ...fromForm(kind)]);
  return [...cases].filter((one) => !(one in (impossible[kind] ?? {}))).map((one) => `${kind} ${one}`);
});

/** What reading a kind's form can find, learnt by filling in what cannot be; and whether others can get in between. */
function fromForm(kind: CommandKind): string[] {
  const about = kind in everyAbout ? everyAbout[kind as keyof typeof everyAbout] : undefined;
  const maker = formMaker(kind);
  if (!about || !maker) return [];
  const { register, today } = stage;
  const drawn = maker.draw(about, { register, actor: signe, today, locale: 'da' });
  if (!drawn?.ok) throw new Error(`${kind} cannot be drawn.`);
  const { fields, seen } = drawn.form;
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const problemsOf = (field: Field, text: string): string[] => {
    const read = maker.read(about, seen, { ...values, [field.name]: text }, 'da');
    const problem = read && !read.ok ? read.problems[field.name] : undefined;
    return problem ? [`problem:${field.name}:${problem}`] : [];
  };
  const isTyped = fields.some(({ control }) => control === 'line' || control === 'text');
  return [
    ...fields.flatMap((field) => impossibleIn(field).flatMap((text) => problemsOf(field, text))),
    ...(isTyped ? ['personal-number'] : []),
    ...(seen === undefined ? [] : contested),
  ];
}

/** What people can put into a field and should not; of choices, a card of ours sends only what it offers. */
function impossibleIn(field: Field): string[] {
  if ('most' in field) return ['', 'x'.repeat(field.most + 1)];
  return field.control === 'day' || field.control === 'number' ? ['', 'snart'] : [''];
}

/** Why a change could not be taken back, each of at least so many kinds of commands. */
const reasons = ['not-allowed', 'too-late', 'built-upon', 'already-undone'];
const leastKinds = 2;

/** What of all that did not come about in the conversations of a language. */
export function missingOf(locale: Locale, happened: ReadonlySet<string>): string[] {
  const cases = everyCase.filter((one) => !isAmong(one, happened));
  const rare = reasons.filter(
    (reason) => [...happened].filter((one) => one.endsWith(` undo-refused:${reason}`)).length < leastKinds,
  );
  return [...cases, ...rare.map((reason) => `${leastKinds} kinds undo-refused:${reason}`)].map(
    (one) => `${locale} ${one}`,
  );
}

function isAmong(one: string, happened: ReadonlySet<string>): boolean {
  if (one.endsWith(' undo-refused')) return [...happened].some((seen) => seen.startsWith(`${one}:`));
  if (!one.endsWith(' personal-number')) return happened.has(one);
  const [kind = ''] = one.split(' ');
  return [...happened].some(
    (seen) => seen.startsWith(`${kind} problem:`) && seen.endsWith(':personal-number'),
  );
}

export const languages = locales.options;
