import type { Card } from '../../src/cards/card';
import type { Notice } from '../../src/cards/notice';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import type { Refusal } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import { clusterId, initiativeId, partyId } from '../../src/domain/ids';
import type { Locale } from '../../src/domain/prose';
import { ask } from '../../src/queries/ask';
import type { Question } from '../../src/queries/question';
import { acquaintance, changing, signe } from '../support/changing';
import { hostileTexts } from './hostile';

type Named = [string, (locale: Locale) => Card];

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const randers = clusterId.parse('klynge-randers');
const norddjurs = partyId.parse('kommune-norddjurs');

const { register, today } = changing();
const nobodyYet = changing().register;
const people = [
  acquaintance('Asta', { role: 'working-group-member', initiative: selfHarm }),
  acquaintance(
    'Karl',
    { role: 'secretariat' },
    { role: 'cluster-lead', cluster: randers },
    ...['a', 'b', 'c', 'd'].map(() => ({ role: 'party-contact' as const, party: norddjurs })),
  ),
  acquaintance('Gorm'),
];
for (const record of people) register.put({ type: 'person', record });
const crowd = changing().register;
for (let n = 0; n < 150; n += 1)
  crowd.put({
    type: 'person',
    record: {
      ...acquaintance(`N${n}`, { role: 'working-group-member', initiative: selfHarm }),
      name: `${hostileTexts[n % hostileTexts.length]?.slice(0, 150)} ${n}`,
    },
  });

const questions: Question[] = [
  { kind: 'people' },
  { kind: 'people', role: 'secretariat' },
  { kind: 'people', role: 'cluster-lead' },
  { kind: 'people', role: 'reader' },
  { kind: 'people', initiative: selfHarm },
  { kind: 'people', cluster: randers },
  { kind: 'people', party: norddjurs },
];
const answers = [register, nobodyYet, crowd].flatMap((known, n) =>
  questions.map(
    (question): Named => [
      `people ${n}: ${JSON.stringify(question)}`,
      (locale) => renderAnswer(ask(known, question, { today }), locale),
    ],
  ),
);

const title = register.initiative.get(selfHarm)?.title ?? {};
const initiative = { id: selfHarm, title };
const person = { id: people[0]?.id as never, name: 'Asta Eksempel' };
const asked = { form: 'update-status', about: { initiative: selfHarm } };
const sought = { role: 'working-group-member' as const, what: title };
const names = ['Signe Eksempel', 'Sofus Eksempel'];
const notices: Notice[] = [
  { kind: 'access-wanted', person, asked, subject: title, sought, about: asked.about },
  {
    kind: 'access-wanted',
    person: { ...person, name: hostileTexts[0] ?? '' },
    asked: { form: 'other', about: {} },
    subject: undefined,
    sought: undefined,
    about: {},
  },
  { kind: 'access-requested', names },
  { kind: 'access-requested', names: [] },
  { kind: 'access-unreachable', names },
  { kind: 'access-unreachable', names: [] },
  { kind: 'access-asked-already' },
  { kind: 'access-granted', role: 'working-group-member', what: title, initiative: selfHarm },
  { kind: 'access-granted', role: 'secretariat', what: undefined, initiative: undefined },
  { kind: 'access-declined', asked, subject: title },
  { kind: 'access-declined-done', name: 'Asta Eksempel', told: true },
  { kind: 'access-declined-done', name: 'Asta Eksempel', told: false },
  { kind: 'access-list' },
  { kind: 'access-in-private' },
  { kind: 'update-wanted', by: 'Signe Eksempel', initiative, text: { da: 'Hvordan går det?' } },
  ...hostileTexts.map(
    (text): Notice => ({ kind: 'update-wanted', by: text, initiative, text: { da: text.slice(0, 2_000) } }),
  ),
  { kind: 'update-asked', name: 'Asta Eksempel', initiative, told: true },
  { kind: 'update-asked', name: 'Asta Eksempel', initiative, told: false },
  { kind: 'update-told', by: 'Asta Eksempel', initiative, phase: 'piloting', text: { da: 'Klar til SSG.' } },
];
const said = notices.map(
  (notice, n): Named => [
    `${notice.kind} ${n}: some hostile`,
    (locale) => renderNotice(notice, locale, today),
  ],
);

const refusals: Refusal[] = [
  { reason: 'nobody-holds' },
  { reason: 'nobody-to-ask' },
  { reason: 'nobody-in-charge' },
  { reason: 'all-asked-today' },
  { reason: 'asked-already', name: 'Signe Eksempel', at: '2023-10-31T08:00:00.000Z' },
  { reason: 'out-of-reach', name: 'Asta Eksempel' },
];
const refused = refusals.map(
  (refusal): Named => [
    `refused: ${refusal.reason}`,
    (locale) => renderNotice({ kind: 'refused', refusal, back: undefined }, locale, today),
  ],
);
const access = [undefined, { role: 'working-group-member' as const, initiative: selfHarm }].map(
  (grant): Named => [
    `refused: with access to ask for, ${grant?.role}`,
    (locale) =>
      renderNotice(
        {
          kind: 'refused',
          refusal: { reason: 'not-allowed', who: ['working-group-member', 'secretariat'] },
          back: { kind: 'initiative', initiative: selfHarm, aspect: 'status' },
          access: { ...asked, sought: grant },
        },
        locale,
        today,
      ),
  ],
);

const crowded = [register, crowd].flatMap((known, n) =>
  (['grant-role', 'revoke-role', 'ask-for-update'] as const).map(
    (kind): Named => [
      `form ${kind}: among few, or many hostile ${n}`,
      (locale) => {
        const about = kind === 'ask-for-update' ? { initiative: selfHarm } : {};
        const drawn = formMaker(kind)?.draw(about, { register: known, actor: signe, today, locale });
        if (!drawn?.ok) throw new Error(`${kind} cannot be drawn`);
        const values = { person: '11111111-2222-4333-8444-555555555555' };
        return renderForm({ form: drawn.form, op: 'op-1', values }, locale, today);
      },
    ],
  ),
);

/** Every card about people and roles. */
export const everyPeopleCard: Named[] = [...answers, ...said, ...refused, ...access, ...crowded];
