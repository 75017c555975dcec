import { formMaker } from '../../src/commands/forms';
import { initiativeId } from '../../src/domain/ids';
import { acquaintance, changing, gorm, signe } from '../support/changing';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const membership = { role: 'working-group-member' as const, initiative: selfHarm };
const asta = acquaintance('Asta', membership);
const sofus = acquaintance('Sofus', { role: 'secretariat' });
const request = { kind: 'ask-for-update' as const, initiative: selfHarm, person: asta.id };

function knowing(...people: (typeof asta)[]) {
  const changed = changing();
  for (const record of people) changed.register.put({ type: 'person', record });
  const drawn = () =>
    formMaker('ask-for-update')?.draw(
      { initiative: selfHarm },
      { register: changed.register, actor: gorm, today: changed.today, locale: 'da' },
    );
  return { ...changed, drawn };
}
const askable = (drawn: ReturnType<ReturnType<typeof knowing>['drawn']>) => {
  const field = drawn?.ok ? drawn.form.fields.find(({ name }) => name === 'person') : undefined;
  return field && 'choices' in field ? field.choices.map(({ value }) => value) : drawn;
};

test('the working group is asked, else the secretariat, and never nobody', () => {
  expect(askable(knowing(asta, sofus).drawn())).toEqual([asta.id]);
  expect(askable(knowing(sofus).drawn())).toEqual([sofus.id]);
  expect(knowing().drawn()).toMatchObject({ refusal: { reason: 'nobody-to-ask' } });
});

test('who asked whom is on record, and nothing of the words', () => {
  const { changed, register } = knowing(asta);
  const id = changed({ ...request, text: { da: 'Skynd dig!' } }, gorm);
  expect(register.change.get(id)).toMatchObject({
    command: 'ask-for-update',
    by: { objectId: gorm.objectId },
    documents: [{ initiatives: [selfHarm], fields: { asked: { after: asta.id } } }],
  });
  expect(JSON.stringify(register.change.get(id))).not.toContain('Skynd');
});

test('is asked once a day, and again when it was answered, or on another day', () => {
  const { changed, carryOut, pass } = knowing(asta);
  changed(request, gorm);
  expect(carryOut(request, signe)).toMatchObject({
    refusal: { reason: 'asked-already', name: gorm.name },
  });
  const told = { phase: 'awaiting-approval', text: { da: 'Klar.' } } as const;
  changed({ kind: 'update-status', initiative: selfHarm, seen: 0, ...told });
  changed(request, signe);
  expect(carryOut(request, gorm)).toMatchObject({ refusal: { reason: 'asked-already' } });
  pass(24 * 60);
  changed(request, gorm);
});

test('whoever cannot tell is not asked, and a personal number is not passed on', () => {
  const { carryOut } = knowing(asta, sofus);
  expect(carryOut({ ...request, person: sofus.id }, gorm)).toMatchObject({
    refusal: { reason: 'field', field: 'person' },
  });
  expect(carryOut({ ...request, text: { da: 'Gælder 010190-1234' } }, gorm)).toMatchObject({
    refusal: { reason: 'field', field: 'text', problem: 'personal-number' },
  });
});

test('an update to a form that was drawn before somebody asked is no conflict', () => {
  const { changed } = knowing(asta);
  changed(request, gorm);
  const told = { phase: 'awaiting-approval', text: { da: 'Klar.' } } as const;
  changed({ kind: 'update-status', initiative: selfHarm, seen: 0, ...told });
});

test('a request that was taken back is asked no more, and may be made again the same day', () => {
  const { changed, carryOut, register } = knowing(asta);
  const asked = changed(request, gorm);
  const undone = changed({ kind: 'undo', change: asked }, gorm);
  expect(register.change.get(undone)).toMatchObject({
    documents: [{ initiatives: [selfHarm], fields: { asked: { before: asta.id } } }],
  });
  expect(carryOut(request, signe)).toMatchObject({ ok: true });
});
