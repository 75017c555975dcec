import type { Card } from '../../src/cards/card';
import { renderAnswer } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import type { Command } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import type { Day } from '../../src/domain/day';
import { bodyId, initiativeId, meetingId, partyId } from '../../src/domain/ids';
import type { Locale } from '../../src/domain/prose';
import type { Register } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { signe } from '../support/changing';

const ssg = meetingId.parse('ssg-2023-11-08');
const ssu = meetingId.parse('ssu-2023-12-01');
const forum = meetingId.parse('psykiatriforum-2024-primo');
const held = meetingId.parse('ssg-2023-09-15');
const psychiatry = initiativeId.parse('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');

/** A command of every kind about meetings, in an order in which all can be carried out on the shipped register. */
export const meetingCommands: Command[] = [
  { kind: 'create-meeting', body: partyId.parse('ssg'), day: '2024-01-17' as Day, time: '13:00-15:00' },
  {
    kind: 'set-deadline-rule',
    body: bodyId.parse('ssu'),
    seen: 0,
    paperCount: 20,
    paperUnit: 'working-days',
    agendaCount: 1,
    agendaUnit: 'days',
  },
  {
    kind: 'add-agenda-item',
    meeting: held,
    what: { da: 'Orientering fra sekretariatet' },
    initiatives: [psychiatry],
    type: 'presentation',
  },
  {
    kind: 'record-decision',
    meeting: held,
    seen: 1,
    item: `${held}.3`,
    result: 'approved-with-changes',
    text: { da: 'Godkendt, når høringssvarene er skrevet ind.' },
    phase: 'awaiting-approval',
    task1: { da: 'Skrive høringssvarene ind' },
    party1: partyId.parse('ag-indlaeggelse-psykiatri'),
    due1: '2023-11-20' as Day,
    task2: { da: 'Sende aftalen ud' },
  },
  {
    kind: 'set-paper',
    meeting: ssg,
    seen: 0,
    item: `${ssg}.1`,
    state: 'handed-in',
    on: '2023-10-18' as Day,
  },
  { kind: 'set-paper', meeting: ssg, seen: 1, item: `${ssg}.2`, state: 'missing', on: '2023-10-30' as Day },
  { kind: 'move-agenda-item', meeting: ssg, seen: 2, item: `${ssg}.1`, to: ssu },
  {
    kind: 'move-meeting',
    meeting: ssg,
    seen: 3,
    day: '2023-11-15' as Day,
    time: '09:30',
    reason: { da: 'Formandskabet er forhindret.' },
  },
  { kind: 'cancel-meeting', meeting: forum, seen: 0, reason: { da: 'Evalueringen er ikke færdig.' } },
];

/** What each form about meetings can be about. */
export const meetingAbouts = {
  'create-meeting': {},
  'move-meeting': { meeting: ssg },
  'cancel-meeting': { meeting: ssg },
  'add-agenda-item': { meeting: ssg },
  'move-agenda-item': { meeting: ssg },
  'set-paper': { meeting: ssg },
  'set-deadline-rule': { body: 'ssu' },
  'record-decision': { meeting: 'psykiatriforum-2022-efteraar' },
};

/** The cards of what was changed. */
export const meetingCards = (register: Register, today: Day): [string, (locale: Locale) => Card][] => [
  ...[ssg, ssu, forum, held].map((meeting): [string, (locale: Locale) => Card] => [
    `meeting: ${meeting}, changed`,
    (locale) => renderAnswer(ask(register, { kind: 'meeting', meeting }, { today }), locale),
  ]),
  [
    'due: meetings with their deadlines',
    (locale) =>
      renderAnswer(ask(register, { kind: 'due', period: { from: today, to: null } }, { today }), locale),
  ],
  [
    'form set-deadline-rule: the last body of a line',
    (locale) => {
      const drawn = formMaker('set-deadline-rule')?.draw(
        { body: 'ssu' },
        { register, actor: signe, today, locale },
      );
      if (!drawn?.ok) throw new Error('the rule cannot be drawn');
      return renderForm({ form: drawn.form, op: 'op-1' }, locale, today);
    },
  ],
];
