import { versionAbout } from '../../src/commands/versions';
import { clusterId, initiativeId } from '../../src/domain/ids';
import { changing } from '../support/changing';
import { asked } from './asking';

const hours = initiativeId.parse('behandlingsansvar-72-timer');
const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const randers = clusterId.parse('klynge-randers');

const world = changing();
const tell = (initiative: typeof hours, state: 'done' | 'under-way') =>
  world.changed<'set-implementation'>({
    kind: 'set-implementation',
    initiative,
    cluster: randers,
    seen: versionAbout(world.register, initiative),
    state,
    on: world.today,
  });
const day = 24 * 60;
world.pass(day);
tell(hours, 'under-way');
world.pass(day);
tell(hours, 'done');
tell(selfHarm, 'under-way');

const implementation = (of: object, on = '2023-11-02') =>
  asked({ kind: 'implementation', ...of }, on, world.register);
const stateOf = (on: string) =>
  implementation({ initiative: hours, cluster: randers }, on).list.items[0]?.cells[0]?.implementation?.state;

describe('Implementation', () => {
  test('of an initiative has a cell for each cluster, empty where it has told nothing', () => {
    const { list, found } = implementation({ initiative: hours });
    expect(found).toBe(true);
    expect(list.items).toHaveLength(1);
    expect(
      list.items[0]?.cells.map(({ cluster, implementation: told }) => [cluster.id, told?.state]),
    ).toEqual([
      ['klynge-aarhus', undefined],
      ['klynge-horsens', undefined],
      ['klynge-midt', undefined],
      ['klynge-randers', 'done'],
      ['klynge-goedstrup', undefined],
    ]);
  });

  test('of a cluster has what it told of, what it works on and what is carried out, told things first', () => {
    const { list, about } = implementation({ cluster: randers });
    const first = list.items.slice(0, 3).map(({ initiative, cells }) => [initiative.id, cells.length]);
    expect(first.slice(0, 2).map(([id]) => id)).toEqual(expect.arrayContaining([hours, selfHarm]));
    expect(first.every(([, cells]) => cells === 1)).toBe(true);
    expect(about.initiatives).toContain('faelles-forpligtende-forloeb-handleplan');
    expect(about.initiatives).toContain('rammeaftale-korrespondancemeddelelser');
    expect(about.initiatives).not.toContain('sundhedsaftale-2024-2027');
  });

  test('of all comes in pages, and each page has all clusters', () => {
    const { list } = implementation({ page: 1 });
    expect(list.page).toBe(1);
    expect(list.items.length).toBeGreaterThan(0);
    expect(list.items.every(({ cells }) => cells.length === 5)).toBe(true);
  });

  test('of an initiative that no cluster told of is answered by its own status', () => {
    const palliation = implementation({ initiative: 'samarbejdsaftale-palliation', cluster: randers });
    expect([palliation.found, palliation.instead?.status?.phase]).toEqual([true, 'implementing']);
    expect(palliation.citations.length).toBeGreaterThan(0);
    expect(implementation({ initiative: hours }).instead).toBeUndefined();
    expect(implementation({ cluster: randers }, '2023-10-31').instead).toBeUndefined();
  });

  test('of a later day is not seen on an earlier one', () => {
    expect([stateOf('2023-10-31'), stateOf('2023-11-01'), stateOf('2023-11-02')]).toEqual([
      undefined,
      'under-way',
      'done',
    ]);
    expect(implementation({ cluster: randers }, '2023-10-31').found).toBe(false);
  });

  test('of something unknown is not answered', () => {
    for (const of of [{ initiative: 'x' }, { cluster: 'x' }])
      expect(() => implementation(of)).toThrow('answered initiatives');
  });
});

test('What a cluster has told answers which clusters are with an initiative', () => {
  const places = (on: string) =>
    asked({ kind: 'initiative', initiative: hours, aspect: 'places' }, on, world.register);
  expect(places('2023-10-31').missing).toEqual(['places']);
  expect(places('2023-11-02').missing).toEqual([]);
});
