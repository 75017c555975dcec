import type { Actor } from '../../../src/commands/command';
import type { Field } from '../../../src/commands/form';
import { type FormKind, formMaker } from '../../../src/commands/forms';
import { changing, gorm, signe } from '../../support/changing';
import { knownPerson } from '../../support/people';
import {
  contact,
  day,
  hours,
  lead,
  member,
  newTask,
  party,
  refusalOf,
  step2,
  step2Date,
  taskIn,
} from '../../support/planning';

type Changed = ReturnType<typeof changing>;

const maker = (kind: FormKind) => {
  const found = formMaker(kind);
  if (!found) throw new Error(`no form ${kind}`);
  return found;
};
const drawingOf = (actor: Actor, { register, today }: Changed = changing()) =>
  ({ register, actor, today, locale: 'da' }) as const;
const draw = (kind: FormKind, about: object, actor: Actor, changed?: Changed) =>
  maker(kind).draw(about as never, drawingOf(actor, changed));

/** The form; fails where it is refused. */
function drawn(...args: Parameters<typeof draw>) {
  const result = draw(...args);
  if (!result?.ok) throw new Error(`not drawn: ${JSON.stringify(result)}`);
  return result.form;
}
function fieldOf({ fields }: { fields: readonly Field[] }, name: string) {
  const found = fields.find((one) => one.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}
const choicesOf = (form: { fields: readonly Field[] }, name: string): string[] => {
  const found = fieldOf(form, name);
  return 'choices' in found ? found.choices.map(({ value }) => value) : [];
};

const forms: [FormKind, object][] = [
  ['create-task', { initiative: hours }],
  ['edit-task', { task: step2 }],
  ['complete-task', { task: step2 }],
  ['reopen-task', { task: step2 }],
  ['postpone-task', { task: step2 }],
  ['comment-task', { task: step2 }],
  ['add-milestone', { initiative: hours }],
  ['move-milestone', { milestone: step2Date }],
  ['reach-milestone', { milestone: step2Date }],
  ['drop-milestone', { milestone: step2Date }],
];

describe.each(forms)('The form %s', (kind, about) => {
  test('is drawn for the working group and the secretariat, and for no reader', () => {
    for (const actor of [member, signe]) expect(drawn(kind, about, actor).kind).toBe(kind);
    expect(draw(kind, about, gorm)).toMatchObject({ ok: false, refusal: { reason: 'not-allowed' } });
  });

  test('is none about what is not there', () => {
    const [[name] = ['']] = Object.entries(about);
    expect(draw(kind, { [name]: 'none' }, signe)).toMatchObject({ ok: false });
    expect(draw(kind, { other: 'none' }, signe)).toBeUndefined();
  });

  test('holds no field that was made up, and says what is missing in the fields that have to be there', () => {
    const form = drawn(kind, about, signe);
    expect(maker(kind).read(about as never, 0, { madeUp: 'x' }, 'da')).toBeUndefined();
    const read = maker(kind).read(about as never, form.seen, {}, 'da');
    const needed = form.fields.filter(({ required }) => required).map(({ name }) => name);
    const problems = read && !read.ok ? Object.keys(read.problems) : [];
    const told = kind === 'create-task' ? needed.filter((name) => name !== 'initiatives') : needed;
    expect(problems.sort()).toEqual(told.sort());
  });
});

describe('The form of a new task', () => {
  test('offers to tick all clusters, all municipalities and those of the initiative, and to search the others', () => {
    const form = drawn('create-task', { initiative: hours }, signe);
    const choices = choicesOf(form, 'parties');
    expect(choices.slice(0, 7)).toEqual([
      'all-clusters',
      'all-municipalities',
      'klynge-aarhus',
      'klynge-horsens',
      'klynge-midt',
      'klynge-randers',
      'klynge-goedstrup',
    ]);
    expect(choices).toContain('ag-72-timer');
    expect(choices.length).toBeLessThan(20);
    const others = choicesOf(form, 'otherParty');
    expect(fieldOf(form, 'otherParty')).toMatchObject({ control: 'choice', searched: true, value: '' });
    expect(others).toContain('kommune-viborg');
    expect([...choices, ...others]).toEqual([...new Set([...choices, ...others])]);
  });

  test('offers to tick whoever was named already', () => {
    const values = { parties: 'kommune-viborg,kommune-skive' };
    const result = maker('create-task').draw({}, { ...drawingOf(signe), values });
    if (!result?.ok) throw new Error('no form');
    expect(choicesOf(result.form, 'parties')).toEqual(expect.arrayContaining(values.parties.split(',')));
    expect(choicesOf(result.form, 'otherParty')).not.toContain('kommune-viborg');
  });

  test('offers who only speaks for a party that one alone, chosen already', () => {
    for (const [actor, own] of [
      [lead, 'klynge-randers'],
      [contact, 'kommune-norddjurs'],
    ] as const) {
      const form = drawn('create-task', { initiative: hours }, actor);
      expect(fieldOf(form, 'parties')).toMatchObject({ value: own, required: true });
      expect(choicesOf(form, 'parties')).toEqual([own]);
      expect(form.hints).toBeUndefined();
    }
  });

  test('from an initiative belongs to that, and without one to any', () => {
    const near = drawn('create-task', { initiative: hours }, signe);
    expect(fieldOf(near, 'initiatives')).toMatchObject({ control: 'choices', value: hours });
    expect(choicesOf(near, 'initiatives')[0]).toBe(hours);
    const any = drawn('create-task', {}, signe);
    expect(fieldOf(any, 'initiatives')).toMatchObject({ control: 'choice', value: '' });
    expect(choicesOf(any, 'initiatives')).toHaveLength(changing().register.initiative.size);
    expect(choicesOf(drawn('create-task', {}, member), 'initiatives')).toEqual([hours]);
  });

  test('asks for a person where the bot knows any, oneself first', () => {
    const changed = changing();
    expect(drawn('create-task', {}, signe, changed).fields.map(({ name }) => name)).not.toContain('person');
    for (const name of ['Asta', 'object-Signe']) changed.register.put(knownPerson(name, []));
    expect(choicesOf(drawn('create-task', {}, signe, changed), 'person')).toEqual([
      'tenant-1:object-signe',
      'tenant-1:asta',
    ]);
  });

  test('is read as the command that it stands for', () => {
    const values = {
      what: ' send jeres plan ',
      parties: 'all-clusters',
      otherParty: 'kommune-viborg',
      due: '2023-11-20',
      recurring: 'false',
      initiatives: hours,
    };
    expect(maker('create-task').read({ initiative: hours }, undefined, values, 'da')).toEqual({
      ok: true,
      command: {
        kind: 'create-task',
        initiative: hours,
        what: { da: 'Send jeres plan' },
        parties: ['all-clusters', 'kommune-viborg'],
        due: '2023-11-20',
        recurring: false,
        initiatives: [hours],
      },
    });
  });
});

describe('The form of a task that is there', () => {
  test('sent as it was drawn changes nothing, whatever the task is', () => {
    const changed = changing();
    changed.changed(newTask());
    for (const { id } of changed.register.task.values()) {
      const form = drawn('edit-task', { task: id }, signe, changed);
      const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
      const read = maker('edit-task').read({ task: id }, form.seen, values, 'da');
      if (!read?.ok) throw new Error(`${id} cannot be read back`);
      expect([id, refusalOf(changed.carryOut(read.command as never))]).toEqual([
        id,
        { reason: 'nothing-changed' },
      ]);
    }
  });

  test('offers who only leads a cluster no party beyond its own and those it has', () => {
    const changed = changing();
    const task = { ...taskIn(changed), parties: [party('klynge-randers'), party('kommune-viborg')] };
    changed.register.put({ type: 'task', record: task });
    expect(choicesOf(drawn('edit-task', { task: step2 }, lead, changed), 'parties')).toEqual([
      'klynge-randers',
      'kommune-viborg',
    ]);
    const form = drawn('edit-task', { task: step2 }, member, changed);
    expect(choicesOf(form, 'parties').length).toBeLessThan(20);
    expect(choicesOf(form, 'otherParty').length).toBeGreaterThan(50);
  });

  test('without a date cannot be postponed', () => {
    const changed = changing();
    changed.register.put({ type: 'task', record: { ...taskIn(changed), due: undefined } });
    expect(draw('postpone-task', { task: step2 }, signe, changed)).toEqual({
      ok: false,
      refusal: { reason: 'undated' },
    });
  });
});

describe('The forms of a milestone', () => {
  test('say that tasks move along where there are any', () => {
    const changed = changing();
    expect(drawn('move-milestone', { milestone: step2Date }, signe, changed).hints).toEqual([
      'hint.tasks-move',
    ]);
    changed.changed({ kind: 'complete-task', task: step2 });
    expect(drawn('move-milestone', { milestone: step2Date }, signe, changed).hints).toBeUndefined();
  });

  test('hold the period it has', () => {
    const form = drawn('move-milestone', { milestone: 'date-2024-uge4-72t' }, signe);
    expect(fieldOf(form, 'on').value).toBe('2024-01-22');
    expect(fieldOf(form, 'until').value).toBe('2024-01-28');
    expect(fieldOf(drawn('move-milestone', { milestone: step2Date }, signe), 'until').value).toBe('');
  });

  test.each([
    ['2023-11-08T09:00:00Z', '2023-11-01', 'its day, where that is over'],
    ['2023-10-31T09:00:00Z', '2023-10-31', 'today, where it is reached early'],
  ])('at %s suggest that it was reached on %s: %s', (at, on) => {
    const form = drawn('reach-milestone', { milestone: step2Date }, signe, changing(Date.parse(at)));
    expect(fieldOf(form, 'on').value).toBe(day(on));
  });

  test('offer the working group its own initiatives only', () => {
    expect(choicesOf(drawn('add-milestone', {}, member), 'initiatives')).toEqual([hours]);
    expect(choicesOf(drawn('add-milestone', {}, signe), 'initiatives').length).toBeGreaterThan(50);
    expect(draw('add-milestone', {}, lead)).toMatchObject({ ok: false });
  });
});
