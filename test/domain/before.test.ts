import { versionOf } from '../../src/commands/versions';
import { beforeChanges } from '../../src/domain/before';
import { initiativeId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { statusThing } from '../../src/domain/thing';
import { changing } from '../support/changing';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const thing = statusThing(selfHarm);

test('Before its latest changes a register says what it said then, and by now what it says now', () => {
  const { register, changed } = changing();
  const telling = (da: string) => ({
    kind: 'update-status' as const,
    initiative: selfHarm,
    seen: versionOf(register, thing),
    phase: 'in-preparation' as const,
    text: { da },
  });
  const first = currentStatus(register, selfHarm)?.text;
  changed(telling('Den ene tekst.'));
  changed(telling('Den anden tekst.'));
  const changes = register.changes.get(thing) ?? [];

  expect(currentStatus(beforeChanges(register, changes.slice(1)), selfHarm)?.text).toEqual({
    da: 'Den ene tekst.',
  });
  expect(currentStatus(beforeChanges(register, changes), selfHarm)?.text).toEqual(first);
  expect(currentStatus(register, selfHarm)?.text).toEqual({ da: 'Den anden tekst.' });
});

test('Without changes it is as it is', () => {
  const { register } = changing();
  expect(currentStatus(beforeChanges(register, []), selfHarm)).toEqual(currentStatus(register, selfHarm));
});
