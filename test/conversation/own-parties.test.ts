import { partiesOf } from '../../src/conversation/own-parties';
import { clusterId, partyId } from '../../src/domain/ids';
import { changing } from '../support/changing';
import { tenant } from '../support/desk';
import { knownPerson } from '../support/people';
import { newTask } from '../support/planning';

const karl = { id: 'channel-karl', name: 'Karl', objectId: 'Karl', tenant };
const named = (name: string | undefined) => ({ ...karl, objectId: undefined, tenant: undefined, name });

describe('"My tasks"', () => {
  test('are those of the bodies that name one, by the name that Teams shows', () => {
    const { register } = changing();
    const body = [...register.body.values()].find(({ people }) => people.length > 0);
    expect(partiesOf(register, named(body?.people[0]?.name))).toContain(body?.id);
    expect(partiesOf(register, named('Nobody Eksempel'))).toEqual([]);
    expect(partiesOf(register, named(undefined))).toEqual([]);
  });

  test('are those of the cluster one leads and the party one speaks for', () => {
    const { register } = changing();
    const roles = [
      { role: 'cluster-lead' as const, cluster: clusterId.parse('klynge-randers') },
      { role: 'party-contact' as const, party: partyId.parse('kommune-norddjurs') },
    ];
    register.put(knownPerson('Karl', roles));
    expect(partiesOf(register, karl)).toEqual(['klynge-randers', 'kommune-norddjurs']);
    expect(partiesOf(register, { ...karl, tenant: 'tenant-2' })).toEqual([]);
  });

  test('are those that were given to oneself, while there are any', () => {
    const changed = changing();
    const person = knownPerson('Karl', []);
    changed.register.put(person);
    expect(partiesOf(changed.register, karl)).toEqual([]);
    const id = changed.changed(newTask({ parties: [], person: person.record.id as never }));
    expect(partiesOf(changed.register, karl)).toEqual([person.record.id]);
    changed.changed({ kind: 'undo', change: id });
    expect(partiesOf(changed.register, karl)).toEqual([]);
  });
});
