import { renderAnswer } from '../../src/cards/render';
import type { CommandOf, Outcome, Refusal } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import { vocabularyOf } from '../../src/conversation/vocabulary';
import { initiativeId } from '../../src/domain/ids';
import { personIdOf } from '../../src/domain/person';
import { danglingReferences } from '../../src/domain/references';
import { entriesOf } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { knownOn } from '../../src/queries/known';
import { asked } from '../queries/asking';
import { changing, signe, start } from '../support/changing';

const hours = initiativeId.parse('behandlingsansvar-72-timer');
const plan = initiativeId.parse('handleplan-aeldre-akut-sygdom');
const campaign = initiativeId.parse('kampagne-rygestop-almen-praksis');
const letter = initiativeId.parse('hensigtserklaering-rygestop-almen-praksis');
const merged = (initiative: string, into: string, seen = 0): CommandOf<'merge-initiatives'> => ({
  kind: 'merge-initiatives',
  initiative: initiativeId.parse(initiative),
  seen,
  into: initiativeId.parse(into),
});
const refusalIn = (outcome: Outcome): Refusal | undefined => (outcome.ok ? undefined : outcome.refusal);
type Its = ReturnType<typeof changing>['register'];
const today = '2023-10-31';
const namesOf = (register: Its) => {
  const { initiatives } = vocabularyOf(knownOn(register, today as never).register, register, today as never);
  return new Map(initiatives.map(({ id, title, aliases }) => [String(id), [title.da, ...aliases]]));
};

describe('an initiative that goes into another', () => {
  test('takes everything about it along', () => {
    const { register, changed } = changing();
    const about = (id: string) =>
      entriesOf(register).flatMap(({ type, record }) => {
        if (type === 'meeting')
          return record.agenda.some((item) => item.initiatives.some((one) => one === id)) ? [record.id] : [];
        return type !== 'change' && 'initiatives' in record && record.initiatives.some((one) => one === id)
          ? [record.id]
          : [];
      });
    const [gone, there] = [about(hours), about(plan)];
    expect(gone.length).toBeGreaterThan(8);
    const orders = register.initiative.get(hours)?.orders;
    changed(merged(hours, plan));
    expect(about(hours)).toEqual([]);
    expect(about(plan).sort()).toEqual([...new Set([...gone, ...there])].sort());
    expect(register.initiative.get(plan)?.orders).toEqual(orders);
    expect(danglingReferences(register)).toEqual([]);
  });

  test('brings along how it stood: the history of the target tells that apart from its own', () => {
    const { register, changed } = changing();
    const told = (register.statuses.get(hours) ?? []).filter(({ phase }) => phase !== 'unknown');
    expect(told.length).toBeGreaterThan(0);
    const own = register.statuses.get(plan)?.filter(({ phase }) => phase !== 'unknown');
    changed(merged(hours, plan));
    const answer = ask(
      register,
      { kind: 'initiative', initiative: plan, aspect: 'history' },
      { today: today as never },
    );
    if (answer.kind !== 'initiative') throw new Error('an initiative was asked for');
    expect(answer.history).toHaveLength(own?.length ?? 0);
    expect(answer.mergedHistory.map(({ initiative: one, entries }) => [one.id, entries.length])).toEqual([
      [hours, told.length],
    ]);
    expect(JSON.stringify(renderAnswer(answer, 'da'))).toContain('Før sammenlægningen: 72 timers');
  });

  test('is the target wherever another initiative points to it, and nothing turns in a circle', () => {
    const { register, changed } = changing();
    const parent = register.initiative.get(plan)?.parent;
    // The plan stands above the hours: what goes into its own part leaves that part where the plan stood.
    changed(merged(plan, hours));
    expect(register.initiative.get(hours)?.parent).toBe(parent);
    expect(register.initiative.get('dataanalyse-akutomraadet')?.parent).toBe(hours);
    const pointing = [...register.initiative.values()].filter(
      (one) => one.id !== plan && (one.parent === plan || one.related.includes(plan)),
    );
    expect(pointing).toEqual([]);
  });

  test('stays above what stands between it and the target', () => {
    const { register, changed } = changing();
    const clarification = initiativeId.parse('afklaring-udvidelse-72-timer');
    changed(merged(plan, clarification));
    expect(register.initiative.get(clarification)?.parent).toBe(hours);
    expect(register.initiative.get(hours)).not.toHaveProperty('parent');
  });

  test('is a name of its own no more: its names are the names of the target', () => {
    const { register, changed } = changing();
    const before = namesOf(register);
    changed(merged(campaign, letter));
    const after = namesOf(register);
    expect(after.has(campaign)).toBe(false);
    expect(after.get(letter)).toEqual(
      expect.arrayContaining([...(before.get(campaign) ?? []), ...(before.get(letter) ?? [])]),
    );
  });

  test('is in no list and no count, and a question by its id is answered with the target, which says so', () => {
    const { register, changed } = changing();
    const total = (more = {}) => asked({ kind: 'initiatives', ...more }, today, register).list.total;
    const [all, campaigns] = [total(), total({ kinds: ['campaign'] })];
    const due = () => {
      const period = { from: null, to: '2030-01-01' };
      return asked({ kind: 'due', period }, today, register).total;
    };
    const dueBefore = due();
    changed(merged(campaign, letter));
    expect([total(), total({ kinds: ['campaign'] }), due()]).toEqual([all - 1, campaigns - 1, dueBefore]);
    const answer = asked({ kind: 'initiative', initiative: campaign, aspect: 'dates' }, today, register);
    expect(answer.initiative.id).toBe(letter);
    expect(answer.question.initiative).toBe(letter);
    expect(answer.mergers).toMatchObject([{ title: { da: expect.stringContaining('Kampagne') } }]);
    const tasks = asked({ kind: 'tasks', initiatives: [campaign, letter] }, today, register);
    expect(tasks.question.initiatives).toEqual([letter]);
    expect(asked({ kind: 'initiatives' }, today, register).mergers).toEqual([]);
  });

  test('is still itself on the day before', () => {
    const { register, changed } = changing();
    changed(merged(campaign, letter));
    const on = (day: string) =>
      asked({ kind: 'initiative', initiative: campaign, aspect: 'dates' }, day, register);
    expect(on('2023-10-30').initiative.id).toBe(campaign);
    expect(on('2023-10-30').dates.map(({ initiatives }) => initiatives.map(({ id }) => id))).toEqual([
      [campaign, letter],
    ]);
    expect(on('2023-10-30').mergers).toBeUndefined();
  });

  test('leads on where the target goes into a third', () => {
    const { register, changed } = changing();
    changed(merged(campaign, letter));
    changed(merged(letter, 'samarbejdsaftale-rygestop', 1));
    const answer = asked({ kind: 'initiative', initiative: campaign, aspect: 'status' }, today, register);
    expect(answer.initiative.id).toBe('samarbejdsaftale-rygestop');
    expect(answer.mergers).toHaveLength(2);
  });

  test('keeps its history, which is told with that of the target and by name', () => {
    const { register, changed } = changing();
    changed({ kind: 'add-synonym', initiative: campaign, synonym: 'lungekampagnen' });
    changed(merged(campaign, letter, 1));
    const { list, names } = asked({ kind: 'history', initiative: letter }, today, register);
    expect(list.items.map(({ change }) => change.command)).toEqual(['merge-initiatives', 'add-synonym']);
    expect(list.items[1]?.documents[0]?.subject).toMatchObject({ da: expect.stringContaining('Kampagne') });
    expect(names[campaign]).toMatchObject({ da: expect.stringContaining('Kampagne') });
  });

  test('leaves its working group the rights it had', () => {
    const { register, changed } = changing();
    const person = {
      id: personIdOf('asta', 't'),
      objectId: 'asta',
      tenant: 't',
      name: 'Asta Eksempel',
      grants: [
        { role: 'secretariat' as const },
        { role: 'working-group-member' as const, initiative: campaign },
      ],
      knownFrom: today as never,
      evidence: [],
    };
    register.put({ type: 'person', record: person });
    changed(merged(campaign, letter));
    expect(register.person.get(person.id)?.grants).toEqual([
      { role: 'secretariat' },
      { role: 'working-group-member', initiative: letter },
    ]);
  });

  test('brings along what was kept for each party and cluster, where the target has nothing of it', () => {
    const { register, changed } = changing();
    const known = { knownFrom: today as never, evidence: [], on: today as never };
    const put = (initiative: typeof letter, party: string, state: 'approved' | 'awaited') =>
      register.put({
        type: 'approval',
        record: { id: `${initiative}.${party}`, initiative, party: party as never, state, ...known },
      });
    put(campaign, 'kommune-norddjurs', 'approved');
    put(campaign, 'kommune-randers', 'approved');
    put(letter, 'kommune-randers', 'awaited');
    register.put({
      type: 'implementation',
      record: {
        id: `${campaign}.klynge-midt`,
        initiative: campaign,
        cluster: 'klynge-midt' as never,
        state: 'done',
        ...known,
      },
    });
    changed(merged(campaign, letter));
    const states = ['kommune-norddjurs', 'kommune-randers'].map((id) =>
      register.approval.get(`${letter}.${id}`),
    );
    expect(states).toMatchObject([{ state: 'approved', initiative: letter }, { state: 'awaited' }]);
    expect(register.implementation.get(`${letter}.klynge-midt`)).toMatchObject({ state: 'done' });
  });

  test.each([[campaign], ['none']])('cannot go into %s', (into) => {
    expect(refusalIn(changing().carryOut(merged(campaign, into)))).toEqual({
      reason: 'field',
      field: 'into',
      problem: 'not-a-choice',
    });
  });

  test('is changed no more: whoever tries is told where it went', () => {
    const { register, changed, carryOut } = changing();
    changed(merged(campaign, letter));
    const into = register.initiative.get(letter)?.title;
    const told = (command: object) =>
      refusalIn(carryOut({ initiative: campaign, seen: 0, ...command } as never));
    expect([
      told({ kind: 'update-status', phase: 'ongoing', text: { da: 'Kører.' } }),
      told({ kind: 'merge-initiatives', into: hours }),
      told({ kind: 'link-initiatives', related: [] }),
    ]).toEqual(Array(3).fill({ reason: 'merged', into }));
    expect(refusalIn(carryOut({ kind: 'add-synonym', initiative: campaign, synonym: 'lungerne' }))).toEqual({
      reason: 'merged',
      into,
    });
    expect(refusalIn(carryOut(merged(hours, campaign)))).toMatchObject({ field: 'into' });
    const drawing = { register, actor: signe, today: today as never, locale: 'da' as const };
    const drawn = formMaker('merge-initiatives')?.draw({ initiative: hours }, drawing);
    const [field] = drawn?.ok ? drawn.form.fields : [];
    const choices = field && 'choices' in field ? field.choices.map(({ value }) => value) : [];
    expect([choices.includes(letter), choices.includes(campaign)]).toEqual([true, false]);
  });
});

describe('a merger that is undone', () => {
  test('leaves everything as it was, and the names with whom they belonged', () => {
    const { register, changed } = changing();
    const before = entriesOf(register);
    const names = namesOf(register);
    const change = changed(merged(hours, plan));
    changed({ kind: 'undo', change });
    expect(entriesOf(register).filter(({ type }) => type !== 'change')).toEqual(before);
    expect(namesOf(register)).toEqual(names);
    const answer = asked({ kind: 'initiative', initiative: hours, aspect: 'status' }, today, register);
    expect([answer.initiative.id, answer.mergers]).toEqual([hours, undefined]);
  });

  test('waits for what was built on it: the target going into a third', () => {
    const { register, changed, carryOut } = changing();
    const first = changed(merged(campaign, letter));
    const second = changed(merged(letter, 'samarbejdsaftale-rygestop', 1));
    expect(refusalIn(carryOut({ kind: 'undo', change: first }))).toMatchObject({
      reason: 'built-upon',
      changes: [{ id: second }],
      mayChain: true,
    });
    changed({ kind: 'undo', change: first, chain: true });
    const own = (id: string) =>
      asked({ kind: 'initiative', initiative: id, aspect: 'status' }, today, register);
    expect([own(campaign).initiative.id, own(letter).initiative.id]).toEqual([campaign, letter]);
  });

  test('comes before undoing what would bring back a name of what is gone', () => {
    const { register, changed, carryOut } = changing();
    const linked = changed({
      kind: 'link-initiatives',
      initiative: hours,
      seen: 0,
      related: [...(register.initiative.get(hours)?.related ?? []), campaign],
    });
    const change = changed(merged(campaign, letter, 1));
    expect(refusalIn(carryOut({ kind: 'undo', change: linked }))).toMatchObject({
      reason: 'built-upon',
      changes: [{ id: change }],
    });
  });

  test('is a matter of ten minutes for who did it, and of the secretariat always', () => {
    const { changed, carryOut, pass } = changing(start);
    const change = changed(merged(campaign, letter));
    pass(60 * 24);
    expect(carryOut({ kind: 'undo', change }).ok).toBe(true);
  });
});
