import { clusterId, initiativeId } from '../../src/domain/ids';
import { changing } from '../support/changing';
import { asked } from './asking';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const { register } = changing();
const absent = (kind: 'clusters' | 'municipalities' | undefined) =>
  asked({ kind: 'initiative', initiative: selfHarm, aspect: 'places', absent: kind }, '2023-10-31', register);

describe('Who is not named in an initiative', () => {
  test('is every cluster in force that neither works on it nor takes part', () => {
    const { absent: parties, about } = absent('clusters');
    expect(parties.map(({ id }) => id)).toEqual(['klynge-midt', 'klynge-randers']);
    expect(about.clusters).toEqual(expect.arrayContaining([clusterId.parse('klynge-randers')]));
  });

  test('is no municipality of which it is in doubt whether it still takes part', () => {
    const ids = absent('municipalities').absent.map(({ id }) => String(id));
    expect(ids).toHaveLength(18);
    expect(ids.some((id) => id.includes('norddjurs'))).toBe(false);
  });

  test('is nobody where it was not asked for', () => {
    expect(absent(undefined).absent).toEqual([]);
  });
});
