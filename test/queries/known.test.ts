import { entriesOf, type GrowingRegister, growRegister } from '../../src/domain/register';
import { cutTo, roleOf } from '../../src/queries/cut';
import { knownInSteps, knownOn } from '../../src/queries/known';
import { seedRecords } from '../../src/seed/seed';
import { seedRegister } from '../support/register';
import { asked } from './asking';

/** Every `knownFrom` and `stateKnownFrom` anywhere inside a value. */
function knownDays(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(knownDays);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'knownFrom' && typeof inner === 'string' ? [inner] : knownDays(inner),
  );
}

const timeless = ['body', 'cluster', 'municipality', 'term', 'area'];

describe('What was known on a day', () => {
  test.each(['2022-03-15', '2022-10-15', '2023-05-15'])('holds nothing that became known after %s', (day) => {
    const { register } = knownOn(seedRegister(), day as never);
    for (const { type, record } of entriesOf(register)) {
      const { knownFrom: _own, ...inside } = record;
      const days = knownDays(timeless.includes(type) ? inside : record);
      expect([record.id, days.filter((each) => each > day)]).toEqual([record.id, []]);
    }
  });

  test('a description that came later is missing, and of a body only its name is left', () => {
    const { register } = knownOn(seedRegister(), '2022-10-15' as never);
    const initiative = register.initiative.get('samarbejdsaftale-boern-unge-psykisk-mistrivsel');
    expect(initiative).toBeDefined();
    expect(initiative?.description).toBeUndefined();
    const ssu = register.body.get('ssu');
    expect(ssu?.people).toEqual([]);
    expect(ssu && roleOf(ssu)).toBeUndefined();
  });

  test('a task state that became known later is unknown, without the reason', () => {
    const task = (day: string) =>
      knownOn(seedRegister(), day as never).register.task.get('task-syddjurs-afproev');
    expect(task('2023-10-31')).toMatchObject({ state: 'done', stateReason: expect.anything() });
    expect(task('2022-10-15')).toMatchObject({ state: 'unknown', stateBasis: 'not-reported' });
    expect(task('2022-10-15')).not.toHaveProperty('stateReason');
  });

  test('a term is explained from the day a source does; general knowledge of the field is older', () => {
    const term = (id: string, day: string) => asked({ kind: 'term', term: id }, day);
    expect(term('term-72-timers-behandlingsansvar', '2022-10-15')).toMatchObject({
      found: false,
      definition: undefined,
      citations: [],
    });
    expect(term('term-72-timers-behandlingsansvar', '2023-10-31')).toMatchObject({
      found: true,
      definition: expect.anything(),
    });
    expect(term('term-plo-midtjylland', '2022-10-15').found).toBe(true);
  });

  test('a place doubted later is certain before', () => {
    const places = (day: string) =>
      asked({ kind: 'initiative', initiative: 'forebyggelse-behandling-selvskade', aspect: 'places' }, day);
    expect(places('2022-10-15').about.municipalities).toEqual(['kommune-norddjurs']);
    expect(places('2023-10-31').about.municipalities).toEqual([]);
    expect(places('2023-10-31').uncertainPlaces.map(({ party }) => party.id)).toEqual(['kommune-norddjurs']);
  });

  test('a milestone overtaken later, and what came of a decision, are as they were', () => {
    const { register } = knownOn(seedRegister(), '2022-10-15' as never);
    expect(register.milestone.get('date-2022-ultimo-mistrivsel-ssu')).not.toHaveProperty('superseded');
    expect(register.decision.get('dec-2022-02-hjemmebesoeg')).not.toHaveProperty('later');
    expect(seedRegister().decision.get('dec-2022-02-hjemmebesoeg')).toHaveProperty('later');
  });

  test('a record that says nothing newer is handed on as it is', () => {
    const [source] = entriesOf(seedRegister());
    expect(source && cutTo('2023-10-31' as never, source)).toBe(source);
  });
});

describe('What was known on a day follows the register', () => {
  const today = '2022-10-15' as never;
  const shipped = (): GrowingRegister => {
    const register = growRegister(1);
    for (const entry of seedRecords()) register.put(entry);
    return register;
  };
  /** The same records, seen for the first time. */
  const anew = (register: GrowingRegister): unknown => {
    const copy = growRegister(register.sequence);
    for (const entry of entriesOf(register)) copy.put(entry);
    return contents(knownOn(copy, today).register as GrowingRegister);
  };
  const contents = (register: GrowingRegister): unknown => ({
    records: entriesOf(register)
      .map(({ type, record }) => [`${type}:${record.id}`, record])
      .sort(),
    statuses: [...register.statuses].sort(),
    sequence: register.sequence,
  });
  const change = (register: GrowingRegister): void => {
    const [first, second, third] = register.initiative.values();
    const [status] = register.status.values();
    if (!first || !second || !third || !status) throw new Error('the register that ships has initiatives');
    register.put({ type: 'initiative', record: { ...first, aliases: ['ny'] } });
    register.put({ type: 'initiative', record: { ...second, knownFrom: '2023-01-01' as never } });
    register.remove('initiative', third.id);
    register.put({ type: 'status', record: { ...status, phase: 'completed' } });
    register.sequence += 1;
  };

  test('what is written anew, becomes known later or goes is as in a view made from nothing', () => {
    const register = shipped();
    const before = knownOn(register, today);
    expect(contents(before.register as GrowingRegister)).toEqual(anew(register));
    change(register);
    const after = knownOn(register, today);
    expect(contents(after.register as GrowingRegister)).toEqual(anew(register));
  });

  test('of a dozen days it is kept, and the one asked for longest ago goes first', () => {
    const register = shipped();
    const on = (day: number) => knownOn(register, `2023-03-${String(day).padStart(2, '0')}` as never);
    const [first, second] = [on(1), on(2)];
    for (let day = 3; day <= 12; day += 1) on(day);
    expect([on(1) === first, on(2) === second]).toEqual([true, true]);
    // The third of March is the one longest ago now.
    const third = on(3);
    for (const day of [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]) on(day);
    on(13);
    expect([on(1) === first, on(2) === second, on(3) === third]).toEqual([true, true, false]);
  });

  test('a commit between two steps of making it is in it', () => {
    const register = shipped();
    const steps = knownInSteps(register, today);
    for (let n = 0; n < 150; n += 1) steps.next();
    change(register);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(contents(step.value.register as GrowingRegister)).toEqual(anew(register));
  });

  test('more changes than are remembered are all there', () => {
    const register = shipped();
    knownOn(register, today);
    change(register);
    const [status] = register.status.values();
    for (let n = 0; status && n < 30_000; n += 1)
      register.put({ type: 'status', record: { ...status, sequence: n } });
    register.sequence += 1;
    expect(register.touched.since(0)).toBeUndefined();
    expect(contents(knownOn(register, today).register as GrowingRegister)).toEqual(anew(register));
  });
});
