import { formMaker } from '../../src/commands/forms';
import { offersAboutImplementation } from '../../src/commands/offers';
import { versionAbout } from '../../src/commands/versions';
import type { Day } from '../../src/domain/day';
import { type ClusterId, clusterId, initiativeId } from '../../src/domain/ids';
import { implementationIdOf } from '../../src/domain/implementation';
import { type Changing, changing, gorm, signe, somebody } from '../support/changing';

const hours = initiativeId.parse('behandlingsansvar-72-timer');
const randers = clusterId.parse('klynge-randers');
const aarhus = clusterId.parse('klynge-aarhus');
const karl = somebody('Karl', { role: 'cluster-lead', cluster: randers });
const asta = somebody('Asta', { role: 'cluster-lead', cluster: aarhus });

const told = (world: Changing, cluster: ClusterId, over: object = {}) => ({
  kind: 'set-implementation' as const,
  initiative: hours,
  cluster,
  seen: versionAbout(world.register, hours),
  state: 'under-way' as const,
  on: world.today,
  ...over,
});
const recordIn = ({ register }: Changing, cluster: ClusterId) =>
  register.implementation.get(implementationIdOf(hours, cluster));

describe('How far a cluster has come', () => {
  test('is told by who leads it, and by the secretariat', () => {
    const world = changing();
    world.changed(told(world, randers, { note: { da: 'Fem teams.' } }), karl);
    world.changed(told(world, aarhus, { state: 'done' }), signe);
    expect(recordIn(world, randers)).toMatchObject({ state: 'under-way', note: { da: 'Fem teams.' } });
    expect(recordIn(world, aarhus)).toMatchObject({ state: 'done', on: '2023-10-31' });
  });

  test.each([
    ['who leads another cluster', asta],
    ['a reader', gorm],
    ['who works on the initiative', somebody('Ib', { role: 'working-group-member', initiative: hours })],
  ])('is not told by %s', (_who, by) => {
    const world = changing();
    expect(world.carryOut(told(world, randers), by)).toEqual({
      ok: false,
      refusal: { reason: 'not-allowed', who: ['cluster-lead', 'secretariat'] },
    });
  });

  test('is told anew in place of what was told, and undone', () => {
    const world = changing();
    world.changed(told(world, randers), karl);
    const before = recordIn(world, randers);
    const change = world.changed(told(world, randers, { state: 'done' }), karl);
    expect(recordIn(world, randers)?.state).toBe('done');
    world.changed<'undo'>({ kind: 'undo', change }, karl);
    expect(recordIn(world, randers)).toEqual(before);
  });

  test('can be told again after it was taken back for good', () => {
    const world = changing();
    const change = world.changed(told(world, randers), karl);
    world.changed<'undo'>({ kind: 'undo', change }, karl);
    world.changed(told(world, randers), karl);
    expect(recordIn(world, randers)?.withdrawn).toBeUndefined();
  });

  test('is no conflict between two clusters, and one within a cluster', () => {
    const world = changing();
    const [ofAarhus, ofRanders] = [told(world, aarhus), told(world, randers, { state: 'done' })];
    const first = world.changed(told(world, randers), karl);
    expect(world.carryOut(ofAarhus, asta).ok).toBe(true);
    const outcome = world.carryOut(ofRanders);
    expect(outcome).toMatchObject({ ok: false, refusal: { reason: 'conflict', changes: [{ id: first }] } });
  });

  test.each([
    [
      'on a day to come',
      { on: '2024-01-01' as Day },
      { reason: 'field', field: 'on', problem: 'in-the-future' },
    ],
    ['of no initiative', { initiative: initiativeId.parse('x') }, { reason: 'unknown-initiative' }],
    [
      'of no cluster',
      { cluster: clusterId.parse('x') },
      { reason: 'field', field: 'cluster', problem: 'not-a-choice' },
    ],
    ['drawn from a version to come', { seen: 9 }, { reason: 'from-the-future' }],
    [
      'with a personal number',
      { note: { da: '010190-1234' } },
      { reason: 'field', field: 'note', problem: 'personal-number' },
    ],
  ])('%s is refused', (_what, over, refusal) => {
    const world = changing();
    expect(world.carryOut(told(world, randers, over))).toEqual({ ok: false, refusal });
  });

  test('told as it is already changes nothing', () => {
    const world = changing();
    world.changed(told(world, randers), karl);
    expect(world.carryOut(told(world, randers), karl)).toEqual({
      ok: false,
      refusal: { reason: 'nothing-changed' },
    });
  });
});

describe('The form', () => {
  const drawn = (
    about: Record<string, string>,
    actor = signe,
    values?: Record<string, string>,
    world = changing(),
  ) =>
    formMaker('set-implementation')?.draw(about, {
      register: world.register,
      actor,
      today: world.today,
      locale: 'da',
      ...(values ? { values } : {}),
    });

  test('about a cluster asks for no cluster, and names it', () => {
    const result = drawn({ initiative: hours, cluster: randers }, karl);
    expect(result).toMatchObject({
      form: { subject: { da: expect.stringMatching(/^Randersklyngen – 72 timers/) } },
    });
    expect(result?.ok && result.form.fields.map(({ name }) => name)).toEqual(['state', 'on', 'note']);
  });

  test('about an initiative offers the clusters that one leads, to the secretariat all', () => {
    const clusters = (actor: typeof signe) => {
      const result = drawn({ initiative: hours }, actor);
      const [field] = result?.ok ? result.form.fields : [];
      return field && 'choices' in field ? field.choices.map(({ value }) => value) : [];
    };
    expect(clusters(karl)).toEqual([randers]);
    expect(clusters(signe)).toHaveLength(5);
    expect(drawn({ initiative: hours }, gorm)).toMatchObject({ refusal: { reason: 'not-allowed' } });
    expect(drawn({ initiative: hours, cluster: aarhus }, karl)).toMatchObject({
      refusal: { reason: 'not-allowed' },
    });
  });

  test('holds what the chosen cluster has told', () => {
    const world = changing();
    world.changed(told(world, randers, { note: { da: 'Fem teams.' } }), karl);
    const result = drawn({ initiative: hours }, signe, { cluster: randers }, world);
    expect(result?.ok && result.form.fields.map(({ value }) => value)).toEqual([
      randers,
      'under-way',
      '2023-10-31',
      'Fem teams.',
    ]);
  });

  test('is read back with the cluster it is about, or the one that was chosen', () => {
    const maker = formMaker('set-implementation');
    const values = { state: 'done', on: '2023-10-31', note: '' };
    const command = {
      kind: 'set-implementation',
      initiative: hours,
      cluster: randers,
      seen: 0,
      state: 'done',
    };
    expect(maker?.read({ initiative: hours, cluster: randers }, 0, values, 'da')).toMatchObject({ command });
    expect(maker?.read({ initiative: hours }, 0, { ...values, cluster: randers }, 'da')).toMatchObject({
      command,
    });
    expect(maker?.read({ initiative: hours }, 0, values, 'da')).toEqual({
      ok: false,
      problems: { cluster: 'missing' },
    });
    expect(
      maker?.read({ initiative: hours, cluster: randers }, 0, { ...values, cluster: aarhus }, 'da'),
    ).toBe(undefined);
  });

  test('is offered with the one cluster somebody leads, or with the choice', () => {
    const { register } = changing();
    const offered = (actor: typeof signe, cluster?: ClusterId) =>
      offersAboutImplementation(register, hours, cluster, actor);
    expect(offered(karl)).toEqual([
      { form: 'set-implementation', about: { initiative: hours, cluster: randers } },
    ]);
    const both = { ...karl, grants: [...karl.grants, ...asta.grants] };
    expect(offered(both)).toEqual([{ form: 'set-implementation', about: { initiative: hours } }]);
    expect(offered(gorm)).toEqual([]);
    expect(offered(karl, aarhus)).toEqual([]);
  });
});
