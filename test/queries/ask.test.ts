import type { Day } from '../../src/domain/day';
import { growRegister } from '../../src/domain/register';
import { pageSize } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { type QuestionKind, question } from '../../src/queries/question';
import { seedRegister } from '../support/register';
import { type Asked, asked, taskRecord, today } from './asking';

const period = { from: '2023-11-01', to: '2023-12-31' };
const one: { [K in QuestionKind]: Omit<Asked<K>, 'kind'> } = {
  initiative: { initiative: 'behandlingsansvar-72-timer', aspect: 'status' },
  initiatives: {},
  due: { period },
  tasks: {},
  milestones: { period },
  decisions: {},
  decision: { decision: 'dec-2023-09-29-ssu-anbefalinger' },
  plan: {},
  year: {},
  measurements: {},
  orders: { year: 2024 },
  meetings: { which: 'all' },
  meeting: { meeting: 'ssg-2023-11-08' },
  task: { task: 'task-72t-trin2' },
  milestone: { milestone: 'date-2023-11-01-72t-trin2' },
  changes: { since: { from: '2023-05-01', to: null } },
  change: { change: 'x' },
  history: {},
  approvals: { initiative: 'behandlingsansvar-72-timer' },
  implementation: {},
  subscriptions: {},
  freshness: { by: 'lead' },
  'update-round': { round: 'x' },
  'deadline-chain': { target: 'meeting', body: 'ssu' },
  body: { body: 'ssu', aspect: 'role' },
  bodies: {},
  cluster: { cluster: 'klynge-aarhus' },
  clusters: {},
  municipality: { municipality: 'kommune-syddjurs', aspect: 'role' },
  municipalities: {},
  people: { role: 'secretariat' },
  person: { name: 'Kise' },
  term: { term: 'term-sundhedsstyregruppen' },
  agreement: { agreement: 'sundhedsaftale-2024-2027', part: 'goals' },
  facts: { facts: ['fact-influenza'] },
  sources: {},
  help: { topic: 'help' },
  'weekly-digest': {},
  reminders: {},
  feeds: {},
  settings: {},
  'status-document': { body: 'ssg' },
  'agenda-item': { initiative: 'forebyggelse-behandling-selvskade', body: 'ssu' },
};
/** What people changed is not in what documents say: it has tests of its own. */
const told: readonly QuestionKind[] = [
  ...(['change', 'history', 'approvals', 'implementation'] as const),
  'update-round',
  ...(['plan', 'measurements', 'people', 'reminders', 'subscriptions', 'feeds', 'settings'] as const),
];
const kinds = (Object.keys(one) as QuestionKind[]).filter((kind) => !told.includes(kind));

describe('Asking', () => {
  test.each(kinds)('%s is answered, with what was asked, ids once each and sources once each', (kind) => {
    const answer = asked({ kind, ...one[kind] });
    expect(answer).toMatchObject({ kind, found: true, today, question: { kind } });
    for (const ids of Object.values(answer.about)) expect(ids).toEqual([...new Set(ids)]);
    const sources = answer.citations.map(({ source }) => source.id);
    expect(sources).toEqual([...new Set(sources)]);
    if (kind !== 'help' && kind !== 'municipalities') expect(sources).not.toEqual([]);
    for (const { lines } of answer.citations) expect(lines).toEqual([...new Set(lines)]);
  });

  test.each(kinds)('%s asked before anything was known finds nothing, or says so', (kind) => {
    const wanted = question.parse({ kind, ...one[kind] });
    const answer = ask(seedRegister(), wanted, { today: '2021-01-01' as Day });
    expect(answer.citations).toEqual([]);
    expect([...answer.about.initiatives, ...answer.about.tasks, ...answer.about.decisions]).toEqual([]);
  });

  test('sources are cited newest first, with the lines of what is shown', () => {
    const { citations } = asked({ kind: 'tasks', parties: ['ssg'], recurring: false });
    expect(citations.map(({ source, lines }) => [source.id.slice(0, 3), lines])).toEqual([
      ['004', ['319-323', '473-475', '439-443']],
    ]);
    const all = asked({ kind: 'sources' }).sources.map(({ id }) => id.slice(0, 3));
    expect(all.slice(-3)).toEqual(['002', '000', '003']);
  });

  test('everything a question names has its name', () => {
    const { names } = asked({
      kind: 'due',
      period,
      parties: ['klynge-aarhus', 'ssg', 'kommune-skive'],
      focusAreas: ['fa19-aeldre'],
      initiatives: ['behandlingsansvar-72-timer', 'unknown'],
    });
    expect(Object.keys(names).sort()).toEqual([
      'behandlingsansvar-72-timer',
      'fa19-aeldre',
      'klynge-aarhus',
      'kommune-skive',
      'ssg',
    ]);
    expect(names['kommune-skive']).toEqual({ da: 'Skive Kommune' });
  });

  test.each([
    [{ kind: 'initiatives', goal: 'g19-overvaegt', source: '003_0da6f42a347ee1b5.txt' }, 2],
    [{ kind: 'meeting', meeting: 'ssg-2023-11-08' }, 1],
    [
      { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'goals', focusArea: 'fa24-digital' },
      2,
    ],
    [{ kind: 'term', term: 'term-epikrise' }, 1],
    [{ kind: 'facts', facts: ['fact-influenza', 'fact-snus'] }, 2],
    [{ kind: 'person', name: 'ssg' }, 0],
  ])('%j names %i things', (wanted, count) => {
    expect(Object.keys(asked(wanted as Asked<QuestionKind>).names)).toHaveLength(count);
  });

  test.each([
    { kind: 'initiative', initiative: 'behandlingsansvar-72-timer', aspect: 'status' },
    { kind: 'meeting', meeting: 'ssg-2023-11-08' },
    { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'visions' },
    { kind: 'body', body: 'no-such-body', aspect: 'role' },
    { kind: 'term', term: 'no-such-term' },
  ])('about one thing that is not known (yet), $kind ends in nothing found', (wanted) => {
    const answer = ask(seedRegister(), question.parse(wanted), { today: '2022-10-15' as Day });
    expect(answer).toMatchObject({ kind: 'initiatives', found: false, names: {}, list: { total: 0 } });
  });

  test('a change of the register is seen once its number moves', () => {
    const register = growRegister(1);
    const count = () => asked({ kind: 'tasks' }, today, register).list.total;
    expect(count()).toBe(0);
    register.put(taskRecord('new', '2023-12-01') as never);
    register.sequence = 2;
    expect(count()).toBe(1);
  });

  test('the same question has the same answer, and the register stays as it is', () => {
    const before = JSON.stringify([...seedRegister().initiative.values()]);
    const wanted: Asked<'initiatives'> = { kind: 'initiatives', sort: 'oldest-status' };
    expect(asked(wanted, '2022-10-15')).toEqual(asked(wanted, '2022-10-15'));
    expect(JSON.stringify([...seedRegister().initiative.values()])).toBe(before);
  });

  test('help shows the next meetings that have a day', () => {
    const { nextMeetings } = asked({ kind: 'help', topic: 'welcome' });
    expect(nextMeetings.map(({ meeting }) => meeting.id)).toEqual(['ssg-2023-11-08', 'ssu-2023-12-01']);
  });

  test('orders are those into the year asked for', () => {
    const orders = asked({ kind: 'orders', year: 2024 });
    expect(orders.list.items).toHaveLength(pageSize);
    expect(orders.list.items.every(({ order }) => order.year === 2024)).toBe(true);
    expect(asked({ kind: 'orders', year: 2024, focusAreas: ['ap23-oevrige'] }).about.initiatives).toEqual([
      'proevehandling-ortoser-cerebral-parese',
      'afklaring-hoereomraadet-service-justering',
    ]);
    expect(asked({ kind: 'orders', year: 2022 }).found).toBe(false);
  });

  test('facts come in the order asked, those not known yet left out', () => {
    expect(asked({ kind: 'facts', facts: ['fact-snus', 'fact-influenza'] }).about.facts).toEqual([
      'fact-snus',
      'fact-influenza',
    ]);
    expect(
      asked({ kind: 'facts', facts: ['fact-multisygdom', 'fact-snus'] }, '2022-10-15').about.facts,
    ).toEqual(['fact-snus']);
  });
});
