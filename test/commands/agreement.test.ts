import type { Command, Refusal } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import type { Day } from '../../src/domain/day';
import { bodyId, clusterId, goalId, initiativeId, municipalityId, partyId } from '../../src/domain/ids';
import { orderKey } from '../../src/domain/order-key';
import { ask } from '../../src/queries/ask';
import { type QuestionOf, question } from '../../src/queries/question';
import { agreementCommands } from '../cards/agreement-commands';
import { type Changing, changing, gorm, somebody } from '../support/changing';

const led = initiativeId.parse('faelles-forpligtende-forloeb-handleplan');
const hours = initiativeId.parse('behandlingsansvar-72-timer');
const goal = goalId.parse('g24-mental-sundhed-bu');
const ssu = bodyId.parse('ssu');
const earlier = '2023-10-30' as Day;

/** The command of a kind that can be carried out in the register that ships. */
const given = <K extends Command['kind']>(kind: K): Extract<Command, { kind: K }> => {
  const found = agreementCommands.find((one) => one.kind === kind);
  if (!found) throw new Error(kind);
  return found as Extract<Command, { kind: K }>;
};
const asks = <K extends QuestionOf<never>['kind'] | string>(
  { register, today }: Changing,
  asked: { kind: K } & Record<string, unknown>,
  day: Day = today,
) => ask(register, question.parse(asked), { today: day });
const refusalOf = (on: Changing, command: Command, by?: typeof gorm): Refusal | undefined => {
  const outcome = on.carryOut(command as never, by);
  return outcome.ok ? undefined : outcome.refusal;
};
const field = (name: string, problem: string) => ({ reason: 'field', field: name, problem });

/** The field that names what a command is about. */
const named = (command: Command): string =>
  ['initiative', 'goal', 'indicator', 'body', 'municipality', 'cluster'].find((one) => one in command) ?? '';

/** Everybody who is not of the secretariat, whatever is granted to them. */
const others = [
  gorm,
  somebody('Asta', { role: 'working-group-member', initiative: led }),
  somebody('Karl', { role: 'cluster-lead', cluster: clusterId.parse('klynge-aarhus') }),
  somebody('Nora', { role: 'party-contact', party: partyId.parse('kommune-norddjurs') }),
];

describe.each(agreementCommands.map((command) => [command.kind, command] as const))('%s', (kind, command) => {
  test.each(others.map((one) => [one.name, one] as const))('is not for %s', (_name, one) => {
    const on = changing();
    expect(refusalOf(on, command, one)).toEqual({ reason: 'not-allowed', who: ['secretariat'] });
    expect(on.register.change.size).toBe(0);
  });

  test('has a form that only the secretariat can open', () => {
    const { register, today } = changing();
    const name = named(command);
    const about = { [name]: String((command as unknown as Record<string, unknown>)[name]) };
    const whole = kind === 'plan-year' ? { ...about, year: '2024' } : about;
    const draw = (actor: typeof gorm) =>
      formMaker(kind)?.draw(whole, { register, actor, today, locale: 'da' });
    expect(draw(somebody('Signe', { role: 'secretariat' }))).toMatchObject({ ok: true, form: { kind } });
    expect(draw(gorm)).toEqual({ ok: false, refusal: { reason: 'not-allowed', who: ['secretariat'] } });
  });

  test('is not carried out on what is not there', () => {
    const on = changing();
    const name = named(command);
    const elsewhere = { ...command, seen: 0, [name]: 'nowhere' } as unknown as Command;
    const expected = name === 'initiative' ? 'unknown-initiative' : 'not-there';
    expect(refusalOf(on, elsewhere)).toEqual({ reason: expected });
  });

  test('undone, leaves every record as it was', () => {
    const on = changing();
    const before = JSON.stringify([...on.register.body.values(), ...on.register.initiative.values()]);
    const places = JSON.stringify([...on.register.cluster.values(), ...on.register.municipality.values()]);
    const id = on.changed({ ...command, ...('seen' in command ? { seen: 0 } : {}) } as never);
    on.changed({ kind: 'undo', change: id });
    expect(JSON.stringify([...on.register.body.values(), ...on.register.initiative.values()])).toBe(before);
    expect(JSON.stringify([...on.register.cluster.values(), ...on.register.municipality.values()])).toBe(
      places,
    );
    for (const shelf of ['plan', 'measurement', 'report'] as const)
      expect([...on.register[shelf].values()].filter(({ withdrawn }) => !withdrawn)).toEqual([]);
  });
});

test.each(agreementCommands.filter((command) => 'seen' in command).map((one) => [one.kind, one] as const))(
  '%s drawn before somebody else changed the same is a conflict, and one from the future is refused',
  (_kind, command) => {
    const on = changing();
    expect(refusalOf(on, { ...command, seen: 7 } as Command)).toEqual({ reason: 'from-the-future' });
    const id = on.changed({ ...command, seen: 0 } as never);
    expect(refusalOf(on, { ...command, seen: 0 } as Command)).toMatchObject({
      reason: 'conflict',
      changes: [{ id }],
    });
  },
);

describe('the action plan', () => {
  const plan = given('plan-year');
  test('shows per goal what was planned, with who planned it, and the goals without any', () => {
    const on = changing();
    on.changed(plan);
    const answer = asks(on, { kind: 'plan', year: 2024 });
    expect(answer).toMatchObject({ kind: 'plan', found: true, year: 2024 });
    if (answer.kind !== 'plan') throw new Error('no plan');
    expect(
      answer.goals.map((one) => [one.goal.id, one.initiatives.map(({ initiative }) => initiative.id)]),
    ).toEqual([
      ['g24-mental-sundhed-bu', [led, hours]],
      ['g24-svaer-psykisk', []],
      ['g24-kronisk-kompleks', []],
      ['g24-lettere-adgang', []],
      ['g24-datadeling', []],
    ]);
    expect(answer.goals[0]?.plan?.reported?.by).toBe('Signe Eksempel');
  });
  test('is of the year asked about, and of an earlier day as it was then', () => {
    const on = changing();
    on.changed(plan);
    expect(asks(on, { kind: 'plan', year: 2025 }).found).toBe(false);
    expect(asks(on, { kind: 'plan', year: 2024 }, earlier).found).toBe(false);
    expect(asks(on, { kind: 'plan' })).toMatchObject({ year: 2023, found: false });
  });
  test('can be emptied again, but not begun empty', () => {
    const on = changing();
    expect(refusalOf(on, { ...plan, initiatives: [] })).toEqual(field('initiatives', 'missing'));
    on.changed(plan);
    on.changed({ ...plan, seen: 1, initiatives: [] });
    expect(asks(on, { kind: 'plan', year: 2024 }).found).toBe(false);
  });
  test('knows only initiatives of the register', () => {
    const nowhere = { ...plan, initiatives: [initiativeId.parse('nowhere')] };
    expect(refusalOf(changing(), nowhere)).toEqual(field('initiatives', 'not-a-choice'));
  });
  test('suggests what belongs to the goal, or was planned the year before', () => {
    const on = changing();
    const drawn = (about: Record<string, string>) => {
      const { register, today } = on;
      const actor = somebody('Signe', { role: 'secretariat' });
      const result = formMaker('plan-year')?.draw(about, { register, actor, today, locale: 'da' });
      if (!result?.ok) throw new Error('not drawn');
      return result.form;
    };
    const ofGoal = drawn({ goal: 'g19-overvaegt', year: '2023' });
    const belonging = [...on.register.initiative.values()].filter((one) => one.goal === 'g19-overvaegt');
    const suggested = ofGoal.fields[0]?.value.split(',') ?? [];
    expect(suggested.length).toBeGreaterThan(0);
    expect(belonging.map(({ id }) => String(id))).toEqual(expect.arrayContaining(suggested));
    expect(ofGoal.hints).toEqual(['form.plan-year.suggested']);
    on.changed(plan);
    // What was completed since is suggested no more.
    expect(drawn({ goal, year: '2025' }).fields[0]?.value).toBe(hours);
    expect(drawn({ goal, year: '2024' }).fields[0]?.value.split(',').sort()).toEqual([hours, led]);
    expect(drawn({ goal, year: '2024' }).hints).toBeUndefined();
  });
});

describe('an order', () => {
  const order = given('place-order');
  const ordersOf = (on: Changing) => on.register.initiative.get(hours)?.orders ?? [];
  test('comes after those there are, with who placed it, and is asked for by its year', () => {
    const on = changing();
    const before = ordersOf(on);
    on.changed(order);
    expect(ordersOf(on).slice(0, -1)).toEqual(before);
    expect(ordersOf(on).at(-1)).toMatchObject({ year: 2025, reported: { by: 'Signe Eksempel' } });
    expect(asks(on, { kind: 'orders', year: 2025 }).found).toBe(true);
    expect(asks(on, { kind: 'orders', year: 2025 }, earlier).found).toBe(false);
  });
  test('can be rewritten in its place, and taken away', () => {
    const on = changing();
    const [first, second] = ordersOf(on);
    if (!first || !second) throw new Error('the seed has two orders');
    on.changed({ ...order, order: orderKey(first), text: { da: 'Ny tekst.' } });
    expect(ordersOf(on)).toMatchObject([{ year: 2025, text: { da: 'Ny tekst.' } }, second]);
    const { text: _, ...without } = order;
    on.changed({ ...without, order: orderKey(second), remove: true });
    expect(ordersOf(on)).toHaveLength(1);
    expect(refusalOf(on, { ...order, order: orderKey(first) })).toEqual(field('order', 'gone'));
  });
  test('says which, what, and a year that is to come', () => {
    const on = changing();
    const { text: _, ...without } = order;
    expect(refusalOf(on, without)).toEqual(field('text', 'missing'));
    expect(refusalOf(on, { ...order, remove: true })).toEqual(field('order', 'missing'));
    for (const year of [2022, 2040])
      expect(refusalOf(on, { ...order, year })).toEqual(field('year', 'not-a-choice'));
  });
});

describe('a measurement', () => {
  const measured = given('record-measurement');
  const points = (on: Changing, day?: Day) => {
    const answer = asks(on, { kind: 'measurements', indicator: measured.indicator }, day);
    return answer.kind === 'measurements' ? answer.list.items[0]?.points : undefined;
  };
  test('stands among the others by its day', () => {
    const on = changing();
    on.pass(24 * 60);
    on.changed(measured);
    on.changed({ ...measured, seen: 1, on: '2022-12-31' as Day, value: 13 });
    expect(points(on)?.map(({ on, value }) => [on, value])).toEqual([
      ['2022-12-31', 13],
      ['2023-10-01', 12.5],
    ]);
    expect(points(on, '2023-10-31' as Day)).toEqual([]);
    expect(asks(on, { kind: 'measurements' })).toMatchObject({ found: true, measured: 1 });
  });
  test('of a day that has one takes its place, and keeps what it was', () => {
    const on = changing();
    on.changed(measured);
    const id = on.changed({ ...measured, seen: 1, value: 11 });
    expect(points(on)?.map(({ value }) => value)).toEqual([11]);
    expect(on.register.change.get(id)?.documents[0]?.fields.value).toEqual({ before: 12.5, after: 11 });
  });
  test('is of a day that has come', () =>
    expect(refusalOf(changing(), { ...measured, on: '2023-11-01' as Day })).toEqual(
      field('on', 'in-the-future'),
    ));
  test('of a national indicator is one, too', () => {
    const on = changing();
    on.changed({ ...measured, indicator: 'nind-daglige-rygere' });
    expect(asks(on, { kind: 'measurements', indicator: 'nind-daglige-rygere' }).found).toBe(true);
  });
});

describe('what is reported of a goal', () => {
  const report = given('report-goal');
  const reports = (on: Changing, day?: Day) => {
    const answer = asks(
      on,
      { kind: 'agreement', agreement: 'sundhedsaftale-2024-2027', part: 'goals', goal },
      day,
    );
    return answer.kind === 'agreement' ? answer.followed?.reports.map(({ stage }) => stage) : undefined;
  };
  test('stands on the card of the goal from the day it is told', () => {
    const on = changing();
    on.changed(report);
    expect(reports(on)).toEqual(['midway', 'final']);
    expect(reports(on, '2023-10-31' as Day)).toEqual(['midway', 'final']);
    on.pass(24 * 60);
    on.changed({ kind: 'report-goal', goal, seen: 1, midway: { da: 'Vi er på vej.' } });
    expect(reports(on)).toEqual(['midway']);
    expect(reports(on, '2023-10-31' as Day)).toEqual(['midway', 'final']);
  });
  test('that is left as it was, stays reported by who wrote it', () => {
    const on = changing();
    on.changed(report);
    on.changed(
      { ...report, seen: 1, final: { da: 'Nået i 2027.' } },
      somebody('Mette', { role: 'secretariat' }),
    );
    expect([...on.register.report.values()].map(({ reported }) => reported?.by)).toEqual([
      'Signe Eksempel',
      'Mette Eksempel',
    ]);
  });
  test('is something', () =>
    expect(refusalOf(changing(), { kind: 'report-goal', goal, seen: 0 })).toEqual(
      field('midway', 'missing'),
    ));
});

describe('a body', () => {
  const edit = given('edit-body');
  const body = (on: Changing, day?: Day) => asks(on, { kind: 'body', body: ssu, aspect: 'people' }, day);
  test('shows at once what was corrected and by whom, and on an earlier day what stood before', () => {
    const on = changing();
    on.pass(24 * 60);
    on.changed(edit);
    expect(body(on)).toMatchObject({
      role: { text: { da: 'Sætter rammerne.' }, knownFrom: '2023-11-01' },
      body: { abbreviations: ['SSU', 'udvalget'], valid: { to: '2027-12-31' } },
      edited: { by: 'Signe Eksempel', on: '2023-11-01' },
    });
    expect(body(on, '2023-10-31' as Day)).toMatchObject({
      body: { abbreviations: ['SSU'], valid: { to: null } },
      edited: undefined,
    });
    expect(body(on, '2023-10-31' as Day)).not.toMatchObject({ role: { text: { da: 'Sætter rammerne.' } } });
  });
  test('keeps its English name and its sources where the Danish form leaves them as they were', () => {
    const on = changing();
    const { name, role } = on.register.body.get(ssu) ?? {};
    on.changed({ ...edit, name: { da: name?.da }, role: { da: role?.text.da } });
    expect(on.register.body.get(ssu)).toMatchObject({ name, role });
  });
  test('does not take the name of another', () =>
    expect(refusalOf(changing(), { ...edit, abbreviations: ['SSU', 'ssg'] })).toMatchObject({
      reason: 'taken',
      name: { da: 'Sundhedsstyregruppen' },
    }));
  test('undone is corrected by nobody', () => {
    const on = changing();
    on.changed({ kind: 'undo', change: on.changed(edit) });
    expect(body(on)).toMatchObject({ edited: undefined, body: { abbreviations: ['SSU'] } });
  });
  test('lasts no shorter than from its start', () => {
    const on = changing();
    const record = on.register.body.get(ssu);
    if (!record) throw new Error('no SSU');
    on.register.put({ type: 'body', record: { ...record, valid: { from: '2023-01-01' as Day, to: null } } });
    expect(refusalOf(on, { ...edit, validUntil: '2022-12-31' as Day })).toEqual(
      field('validUntil', 'before-start'),
    );
  });
});

describe('a person of a body', () => {
  const add = { ...given('add-body-person'), seen: 0 };
  const people = (on: Changing, day?: Day) => {
    const answer = asks(on, { kind: 'body', body: ssu, aspect: 'people' }, day);
    return answer.kind === 'body' ? answer.people.map(({ name, chair }) => [name, chair]) : undefined;
  };
  test('who becomes chair follows the one there was; a day earlier the old one is', () => {
    const on = changing();
    on.pass(24 * 60);
    on.changed(add);
    expect(people(on)).toEqual([
      ['Anders Kühnau', false],
      ['Ulrik Wilbek', false],
      ['Signe Eksempel', true],
    ]);
    expect(people(on, '2023-10-31' as Day)).toEqual([
      ['Anders Kühnau', true],
      ['Ulrik Wilbek', false],
    ]);
  });
  test('who sits there can be corrected in part, and leave', () => {
    const on = changing();
    const base = { kind: 'add-body-person', body: ssu, person: 'Ulrik Wilbek' } as const;
    on.changed({ ...base, seen: 0, role: { da: 'medlem' } });
    expect(on.register.body.get(ssu)?.people[1]).toMatchObject({
      name: 'Ulrik Wilbek',
      role: { da: 'medlem' },
    });
    on.changed({ ...base, seen: 1, remove: true });
    expect(people(on)).toEqual([['Anders Kühnau', true]]);
  });
  test('has a name and a role, and is one who is there', () => {
    const on = changing();
    const { name: _name, ...nameless } = add;
    const { role: _role, ...roleless } = add;
    expect(refusalOf(on, nameless)).toEqual(field('name', 'missing'));
    expect(refusalOf(on, roleless)).toEqual(field('role', 'missing'));
    expect(refusalOf(on, { ...add, person: 'Ingen Eksempel' })).toEqual(field('person', 'not-a-choice'));
    expect(refusalOf(on, { ...nameless, remove: true })).toEqual(field('person', 'missing'));
    expect(
      refusalOf(on, { kind: 'add-body-person', body: ssu, seen: 0, name: 'ulrik wilbek' }),
    ).toBeUndefined();
    expect(people(on)).toHaveLength(2);
  });
  test('with a personal number is refused, and nothing is kept', () => {
    const on = changing();
    expect(refusalOf(on, { ...add, name: 'Signe 010190-1234' })).toEqual(field('name', 'personal-number'));
    expect(on.register.change.size).toBe(0);
  });
});

describe('clusters and municipalities', () => {
  const cluster = given('edit-cluster');
  const municipality = given('edit-municipality');
  const norddjurs = municipalityId.parse('kommune-norddjurs');
  const home = (on: Changing, day?: Day) =>
    asks(on, { kind: 'municipality', municipality: norddjurs, aspect: 'cluster' }, day);
  test('which cluster a municipality belongs to is not in the register until somebody tells it', () => {
    const on = changing();
    expect(home(on)).toMatchObject({ found: false, missing: 'cluster', edited: undefined });
    on.pass(24 * 60);
    on.changed(municipality);
    expect(home(on)).toMatchObject({
      found: true,
      cluster: { id: 'klynge-randers' },
      edited: { by: 'Signe Eksempel' },
    });
    expect(home(on, '2023-10-31' as Day)).toMatchObject({ found: false, cluster: undefined });
    const randers = asks(on, { kind: 'cluster', cluster: 'klynge-randers' });
    expect(randers).toMatchObject({ municipalities: [{ id: norddjurs }] });
    expect(asks(on, { kind: 'municipalities', cluster: 'klynge-randers' }).found).toBe(true);
  });
  test('a municipality belongs to a cluster there is', () =>
    expect(refusalOf(changing(), { ...municipality, cluster: clusterId.parse('nowhere') })).toEqual(
      field('cluster', 'not-a-choice'),
    ));
  test('a cluster goes by its new names from the day they are told', () => {
    const on = changing();
    on.pass(24 * 60);
    on.changed(cluster);
    const names = (day?: Day) => {
      const answer = asks(on, { kind: 'cluster', cluster: 'klynge-aarhus' }, day);
      return answer.kind === 'cluster' ? answer.cluster.names : [];
    };
    expect(names()).toContain('bugtklyngen');
    expect(names('2023-10-31' as Day)).not.toContain('bugtklyngen');
  });
  test('a cluster does not take the name of another', () =>
    expect(refusalOf(changing(), { ...cluster, names: ['Aarhus', 'Horsensklyngen'] })).toMatchObject({
      reason: 'taken',
    }));
});

describe('the lead of an initiative', () => {
  const lead = given('set-lead');
  const leads = (on: Changing, day?: Day) => {
    const answer = asks(on, { kind: 'initiative', initiative: led, aspect: 'lead' }, day);
    return answer.kind === 'initiative' ? answer.lead.map(({ party }) => party.id) : undefined;
  };
  test('takes over from the one before; a day earlier that one leads', () => {
    const on = changing();
    on.pass(24 * 60);
    on.changed(lead);
    expect(leads(on)).toEqual(['ssg']);
    expect(leads(on, '2023-10-31' as Day)).toEqual(['ppr-syddjurs']);
    expect(on.register.initiative.get(led)?.involved.map(({ party, lead }) => [party, lead])).toEqual([
      ['ssg', true],
      ['klynge-randers', false],
      ['psykiatriforum', false],
    ]);
  });
  test('can be nobody', () => {
    const on = changing();
    on.changed({ kind: 'set-lead', initiative: led, seen: 0 });
    expect(leads(on)).toEqual([]);
  });
  test('is a party of the register with a role', () => {
    const on = changing();
    const { party: _party, ...nobody } = lead;
    const { role: _role, ...roleless } = lead;
    expect(refusalOf(on, nobody)).toEqual(field('party', 'missing'));
    expect(refusalOf(on, roleless)).toEqual(field('role', 'missing'));
    expect(refusalOf(on, { ...lead, party: partyId.parse('nowhere') })).toEqual(
      field('party', 'not-a-choice'),
    );
  });
  test('that is told as it is, changes nothing', () => {
    const on = changing();
    on.changed(lead);
    expect(refusalOf(on, { ...lead, seen: 1 })).toEqual({ reason: 'nothing-changed' });
  });
});
