import type { Notice, Option } from '../../src/cards/notice';
import type { Day } from '../../src/domain/day';
import { everyFileNotice } from './file-material';
import { initiativeOf } from './material';
import { everyPlanNotice } from './plan-material';

const option = (id: string): Option => {
  const { title, id: initiative } = initiativeOf(id);
  return { label: title, question: { kind: 'initiative', initiative, aspect: 'status' } };
};
const options = [
  option('forebyggelse-behandling-selvskade'),
  option('behandlingsansvar-72-timer'),
  option('intentionspapir-overvaegt'),
];
const nearest = options.slice(0, 2);
const asked = { id: 'missed:1', text: 'hvad siger [name] om fodboldbanen?' };
const added = {
  kind: 'synonym-added' as const,
  synonym: 'fodboldbanen',
  initiative: initiativeOf('forebyggelse-behandling-selvskade'),
  asked,
  again: option('forebyggelse-behandling-selvskade'),
  undo: 'op-2',
};

/** A sample of every notice, with a name that says what is special about it. */
export const everyNotice: [string, Notice][] = [
  ['not-understood', { kind: 'not-understood', words: 'blåbærgrød', nearest }],
  ['not-understood: nothing near', { kind: 'not-understood', words: 'qwerty', nearest: [] }],
  ['unknown-topic', { kind: 'unknown-topic', words: 'enhjørninger', nearest }],
  ...(['initiative', 'meeting', 'party', 'shape', 'date', 'paper', 'occasion'] as const).map(
    (about): [string, Notice] => [
      `clarify: ${about}`,
      { kind: 'clarify', about, words: 'Aarhus', options: [...options, ...options] },
    ],
  ),
  ['clarify: nothing to choose', { kind: 'clarify', about: 'paper', words: '', options: [] }],
  ['correct', { kind: 'correct', words: 'hvad sker der', understood: 'Status · Selvskade', options }],
  ['correct: no other reading', { kind: 'correct', words: 'hej', understood: '–', options: [] }],
  ['out-of-scope: health', { kind: 'out-of-scope', topic: 'health-advice', nearest }],
  ['out-of-scope: other', { kind: 'out-of-scope', topic: 'other', nearest }],
  ['action-unavailable', { kind: 'action-unavailable', about: options[0] }],
  ['action-unclear', { kind: 'action-unclear' }],
  ['action-unavailable: nothing', { kind: 'action-unavailable', about: undefined }],
  ...(
    [
      ['31/2', 'no-such-day'],
      ['uge 54', 'no-such-week'],
      ['14. måned', 'no-such-month'],
    ] as const
  ).map(([words, problem]): [string, Notice] => [
    `impossible-date: ${problem}`,
    { kind: 'impossible-date', words, problem },
  ]),
  ['empty-message', { kind: 'empty-message' }],
  ['too-long', { kind: 'too-long', limit: 2000 }],
  ['unbound', { kind: 'unbound', place: 'a:chat_1', team: undefined, tenant: undefined }],
  [
    'unbound: in a team',
    { kind: 'unbound', place: '19:abc@thread.tacv2', team: '19:team@thread.tacv2', tenant: 'tenant-1' },
  ],
  ['links-off', { kind: 'links-off' }],
  ['feeds-in-private', { kind: 'feeds-in-private' }],
  ['empty-register', { kind: 'empty-register' }],
  ['not-understood: kept', { kind: 'not-understood', words: 'blåbærgrød', nearest, kept: true }],
  ['unknown-topic: kept', { kind: 'unknown-topic', words: 'enhjørninger', nearest, kept: true }],
  ['out-of-scope: kept', { kind: 'out-of-scope', topic: 'other', nearest, kept: true }],
  ['secretariat-only', { kind: 'secretariat-only' }],
  ['missed-in-private', { kind: 'missed-in-private' }],
  ...(['question', 'both', 'off', 'forgotten', 'health'] as const).map((kept): [string, Notice] => [
    `feedback: ${kept}`,
    { kind: 'feedback', kept },
  ]),
  ['missed-off', { kind: 'missed-off', collaboration: 'midtjylland' }],
  ['synonym-added', { ...added, more: 0 }],
  ['synonym-added: more answered', { ...added, more: 2 }],
  [
    'synonym-removed',
    { kind: 'synonym-removed', synonym: 'fodboldbanen', initiative: added.initiative.title, asked },
  ],
  ['synonym-gone', { kind: 'synonym-gone', asked }],
  ['reminders-in-private', { kind: 'reminders-in-private' }],
  ['reminders-unnamed', { kind: 'reminders-unnamed' }],
  ...[true, false].flatMap((isToday): [string, Notice][] =>
    [1, 30].map((count) => [
      `uncertain-reminders: ${count} of ${isToday ? 'today' : 'another day'}`,
      {
        kind: 'uncertain-reminders',
        day: '2023-11-07' as Day,
        names: Array.from({ length: count }, (_, n) => `Asta ${n} Eksempel`),
        isToday,
      },
    ]),
  ),
  ...(['arrived', 'again', 'later', 'already'] as const).map((how): [string, Notice] => [
    `settled-reminders: ${how}`,
    { kind: 'settled-reminders', day: '2023-11-07' as Day, how },
  ]),
  ...everyPlanNotice,
  ...everyFileNotice,
  ['failure', { kind: 'failure', reference: 'a1b2-c3d4' }],
  [
    'failure in a dialog',
    {
      kind: 'failure',
      reference: 'a1b2-c3d4',
      again: {
        verb: 'submit-form',
        data: { form: 'create-initiative', about: {}, op: 'op-1', locale: 'da' },
      },
    },
  ],
  ...(['initiatives', 'tasks', 'meetings', 'decisions'] as const).map((of): [string, Notice] => [
    `nothing found of ${of}`,
    { kind: 'nothing-found', of, words: 'x'.repeat(200) },
  ]),
  ['nothing there to be found', { kind: 'nothing-found', of: 'tasks', words: '' }],
  ['hurried', { kind: 'hurried' }],
  ['outdated', { kind: 'outdated' }],
  ['no-such-button', { kind: 'no-such-button', words: 'Gm', titles: ['Gem', 'Annullér'] }],
  ['no-such-button: no card is left', { kind: 'no-such-button', words: 'x'.repeat(200), titles: [] }],
  [
    'no-such-choice',
    {
      kind: 'no-such-choice',
      missing: 'Randes',
      label: 'Klynge',
      choices: ['Aarhusklyngen', 'Horsensklyngen', 'Midtklyngen', 'Randersklyngen', 'Vestklyngen'],
    },
  ],
  ['stranger', { kind: 'stranger', tenant: '33333333-3333-4333-8333-333333333333' }],
  ['stranger: nobody knows from where', { kind: 'stranger', tenant: undefined }],
];
