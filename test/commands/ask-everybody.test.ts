import { whomToAsk } from '../../src/commands/ask-everybody';
import { formMaker } from '../../src/commands/forms';
import { initiativeId } from '../../src/domain/ids';
import type { Person } from '../../src/domain/person';
import { acquaintance, changing, drawnNow, gorm, signe } from '../support/changing';
import { manyToAsk } from '../support/many-to-ask';

const ips = initiativeId.parse('ips-ambassadoer-beskaeftigelse');
const quit = initiativeId.parse('kampagne-rygestop-almen-praksis');
const of = (initiative: typeof ips) => ({ role: 'working-group-member' as const, initiative });
const asta = acquaintance('Asta', of(ips), of(quit));
const bo = acquaintance('Bo', of(ips));
const { user: _, ...unmet } = acquaintance('Carl', of(quit));

function knowing(...people: Person[]) {
  const place = changing();
  for (const record of people) place.register.put({ type: 'person', record });
  const whom = (round?: string) => whomToAsk(place.register, round, place.today);
  const drawn = (about = {}) =>
    formMaker('ask-everybody')?.draw(about, {
      register: place.register,
      actor: signe,
      today: place.today,
      locale: 'da',
    });
  return { ...place, whom, drawn };
}
const whoOfWhat = ({ people }: ReturnType<typeof whomToAsk>) =>
  people.map(({ person, initiatives }) => [person.name, initiatives.map(({ id }) => id).sort()]);

test('each initiative is asked of one person, and each person is asked once of all of theirs', () => {
  const { whom } = knowing(asta, bo);
  expect(whoOfWhat(whom())).toEqual([['Asta Eksempel', [ips, quit]]]);
});

test('who never wrote is named as out of reach, and what nobody works on as nobody’s', () => {
  const { whom } = knowing(bo, unmet);
  expect(whoOfWhat(whom())).toEqual([['Bo Eksempel', [ips]]]);
  expect(whom().unreachable.map(({ name }) => name)).toEqual(['Carl Eksempel']);
  expect(whom().nobodys.length).toBeGreaterThan(5);
  expect(whom().nobodys.map(({ id }) => id)).not.toContain(quit);
});

test('nothing is asked twice a day, and a form that nobody could be chosen in says why it is none', () => {
  const { changed, carryOut, whom, drawn, pass } = knowing(asta);
  const command = { kind: 'ask-everybody' as const, people: [asta.id] };
  changed(command);
  expect(whom()).toMatchObject({ people: [], asked: [{ id: expect.any(String) }, {}] });
  expect(carryOut(command)).toMatchObject({ refusal: { field: 'people', problem: 'gone' } });
  expect(drawn()).toMatchObject({ refusal: { reason: 'all-asked-today' } });
  pass(24 * 60);
  changed(command);
  expect(knowing().drawn()).toMatchObject({ refusal: { reason: 'nobody-in-charge' } });
});

test('a reminder asks those who have not answered, and nobody once the round is taken back', () => {
  const { changed, carryOut, whom, register, pass } = knowing(asta);
  const round = changed({ kind: 'ask-everybody', people: [asta.id] });
  const told = { kind: 'update-status', initiative: ips, seen: 0, phase: 'piloting' } as const;
  changed(drawnNow({ ...told, text: { da: 'I gang.' } }, register));
  pass(24 * 60);
  expect(whoOfWhat(whom(round))).toEqual([['Asta Eksempel', [quit]]]);
  changed({ kind: 'undo', change: round });
  expect(carryOut({ kind: 'ask-everybody', round, people: [asta.id] })).toMatchObject({
    refusal: { reason: 'not-there' },
  });
});

test('only the secretariat asks everybody, and what it writes is not put on record', () => {
  const { carryOut, changed, register } = knowing(asta);
  const command = { kind: 'ask-everybody' as const, people: [asta.id], text: { da: 'Skynd jer!' } };
  expect(carryOut(command, gorm)).toMatchObject({ refusal: { reason: 'not-allowed' } });
  const change = register.change.get(changed(command));
  expect(change?.documents.map(({ fields }) => fields.asked)).toEqual([
    { after: asta.id },
    { after: asta.id },
  ]);
  expect(JSON.stringify(change)).not.toContain('Skynd');
});

test('of more people than a card holds all can be asked at once, or some by name', () => {
  const place = manyToAsk(150);
  const maker = formMaker('ask-everybody');
  const drawn = maker?.draw({}, { register: place.register, actor: signe, today: place.today, locale: 'da' });
  const people = drawn?.ok ? drawn.form.fields.find(({ name }) => name === 'people') : undefined;
  expect([people?.value, people && 'choices' in people ? people.choices.length : 0]).toEqual(['all', 151]);
  const read = maker?.read({}, undefined, { people: 'all', text: '' }, 'da');
  if (!read?.ok) throw new Error('not read');
  expect(read.command).toMatchObject({ everyone: true, people: [] });
  const change = place.changed(read.command);
  expect(place.register.change.get(change)?.documents).toHaveLength(150);
  const some = maker?.read({}, undefined, { people: String(asta.id), text: '' }, 'da');
  expect(some).toMatchObject({ ok: true, command: { people: [asta.id] } });
  expect(some?.ok && 'everyone' in some.command).toBe(false);
});
