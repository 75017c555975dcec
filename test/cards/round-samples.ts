import type { Card } from '../../src/cards/card';
import { renderNotice } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import type { About } from '../../src/commands/form';
import { formMaker } from '../../src/commands/forms';
import { initiativeId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import type { Locale } from '../../src/domain/prose';
import { growRegister } from '../../src/domain/register';
import { silentSince } from '../../src/domain/silence';
import type { Answer } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { acquaintance, changing, drawnNow, signe } from '../support/changing';
import { sample } from './agreement-samples';
import { meetingOf } from './material';

const place = changing();
const { register, today } = place;
const silent = [...register.initiative.values()]
  .filter((one) => silentSince(register, one, today) !== undefined)
  .slice(0, 14);
const people = ['Asta', 'Bo', 'Carl', 'Dea', 'Else', 'Finn', 'Gry', 'Hans', 'Ida', 'Jens', 'Kim', 'Lea'].map(
  (name, n) =>
    acquaintance(
      name,
      ...silent
        .filter((_, at) => at % 12 === n)
        .map(({ id }) => ({ role: 'working-group-member' as const, initiative: id })),
    ),
);
for (const record of people) register.put({ type: 'person', record });
const asked = (): Answer[] => [
  ask(register, question.parse({ kind: 'update-round', round }), { today: place.today }),
  ask(register, question.parse({ kind: 'update-round', round, page: 1 }), { today: place.today }),
];
const round = place.changed({
  kind: 'ask-everybody',
  meeting: meetingOf('ssg-2023-11-08').id,
  people: people.map(({ id }) => id),
});
const fresh = asked();
const tell = (id: string) => {
  const initiative = initiativeId.parse(id);
  const phase = currentStatus(register, initiative)?.phase ?? 'in-preparation';
  const told = {
    kind: 'update-status' as const,
    initiative,
    seen: 0,
    phase,
    text: { da: 'Det går fremad.' },
  };
  place.changed(drawnNow(told, register));
};
tell(String(silent[0]?.id));
place.pass(24 * 60);
place.changed({ kind: 'ask-everybody', round, people: people.slice(1).map(({ id }) => id) });
const some = asked();
for (const { id } of silent.slice(1)) tell(id);
const all = asked();
place.changed({ kind: 'undo', change: round, chain: true });
const gone = asked();

/** Rounds of requests, with none, some and all of the answers, and taken back; and what is too old. */
export const roundSamples = {
  'update-round': [
    ...fresh.map((answer, n) => sample(`nobody has answered, page ${n}`, answer)),
    ...some.map((answer, n) => sample(`one has answered, page ${n}`, answer)),
    ...all.map((answer, n) => sample(`all have answered, page ${n}`, answer)),
    ...gone.map((answer, n) => sample(`taken back, page ${n}`, answer)),
  ],
  freshness: [
    ...(['lead', 'area'] as const).flatMap((by) =>
      [0, 1, 2].map((page) =>
        sample(
          `by ${by}, page ${page}`,
          ask(changing().register, question.parse({ kind: 'freshness', by, page }), { today }),
        ),
      ),
    ),
    sample(
      'by lead, among people',
      ask(register, question.parse({ kind: 'freshness', by: 'lead' }), { today }),
    ),
    sample('none', ask(growRegister(), question.parse({ kind: 'freshness', by: 'lead' }), { today })),
  ],
};

/** Those of them to whom no card can be shown. */
const unreached = changing();
for (const { user: _user, ...record } of people.slice(0, 3))
  unreached.register.put({ type: 'person', record });
for (const record of people.slice(3)) unreached.register.put({ type: 'person', record });

/** A round that is a day old, without an answer. */
const pending = changing();
for (const record of people) pending.register.put({ type: 'person', record });
const open = pending.changed({ kind: 'ask-everybody', people: people.map(({ id }) => id) });
pending.pass(24 * 60);

const formIn = (on: typeof place, about: About, locale: Locale): Card => {
  const drawn = formMaker('ask-everybody')?.draw(about, {
    register: on.register,
    actor: signe,
    today: on.today,
    locale,
  });
  if (!drawn?.ok) throw new Error('the form is refused');
  return renderForm({ form: drawn.form, op: 'op-1' }, locale, today);
};
const asking = { by: 'Signe Eksempel', initiatives: silent.map(({ id, title }) => ({ id, title })) };

/** What is said around rounds: whom they ask, what those are told, and who was not reached. */
export const roundCards: [string, (locale: Locale) => Card][] = [
  ['form ask-everybody: several for each, some out of reach', (locale) => formIn(unreached, {}, locale)],
  ['form ask-everybody: once more', (locale) => formIn(pending, { round: open }, locale)],
  ...[silent.length, 1].map((many): [string, (locale: Locale) => Card] => [
    `updates-wanted: ${many}`,
    (locale) =>
      renderNotice(
        {
          kind: 'updates-wanted',
          ...{ ...asking, initiatives: asking.initiatives.slice(0, many) },
          meeting: meetingOf('ssg-2023-11-08').title,
          text: { da: 'Kort, tak.' },
        },
        locale,
        today,
      ),
  ]),
  [
    'updates-unsent',
    (locale) =>
      renderNotice({ kind: 'updates-unsent', names: people.map(({ name }) => name) }, locale, today),
  ],
];
