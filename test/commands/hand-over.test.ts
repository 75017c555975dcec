import { renderAnswer } from '../../src/cards/render';
import type { CommandOf, Outcome, Refusal } from '../../src/commands/command';
import { formMaker } from '../../src/commands/forms';
import type { Day } from '../../src/domain/day';
import { type PartyId, partyId } from '../../src/domain/ids';
import { danglingReferences } from '../../src/domain/references';
import type { Register } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { type Question, question } from '../../src/queries/question';
import { type Changing, changing, gorm, signe } from '../support/changing';
import { subscribed } from '../support/digests';

const five = ['klynge-aarhus', 'klynge-horsens', 'klynge-midt', 'klynge-randers', 'klynge-goedstrup'];
const randers = 'klynge-randers';
const on = '2027-01-01' as Day;
const eve = '2026-12-31' as Day;
const handing = (party: string, more: Partial<CommandOf<'hand-over'>> = {}): CommandOf<'hand-over'> => ({
  ...{ kind: 'hand-over', type: 'cluster', party: partyId.parse(party), seen: 0, on },
  ...{ successors: [], names: [] },
  ...more,
});
const refusalOf = (outcome: Outcome): Refusal | undefined => (outcome.ok ? undefined : outcome.refusal);
const wrong = (field: string, problem: string) => ({ reason: 'field', field, problem });
const answerTo = (register: Register, asked: object, today: Day) =>
  ask(register, question.parse(asked), { today });

/** What an answer lists, by id. */
const tasksOf = (register: Register, parties: readonly string[], today: Day): string[] =>
  answerTo(register, { kind: 'tasks', parties, states: ['open', 'ongoing'] }, today).about.tasks.map(String);

const addTask = ({ changed, register }: Changing, party: string, due?: string): string => {
  const before = new Set(register.task.keys());
  changed({
    kind: 'create-task',
    what: { da: `Opgave ${due ?? 'uden frist'}` },
    parties: [partyId.parse(party)],
    initiatives: [],
    recurring: false,
    ...(due ? { due: due as Day } : {}),
  });
  return [...register.task.keys()].find((id) => !before.has(id)) ?? '';
};

/** The five clusters go into two councils that nobody knew before. What a reform will bring is not known: this is made up. */
function reformed(): Changing & { early: string; late: string; undated: string; councils: PartyId[] } {
  const it = changing();
  const early = addTask(it, randers, '2026-12-01');
  const late = addTask(it, randers, '2027-02-01');
  const undated = addTask(it, randers);
  it.changed(handing(randers, { names: ['Prøveråd Øst'] }));
  const east = partyId.parse(it.register.cluster.get(randers)?.successors[0]);
  for (const party of ['klynge-aarhus', 'klynge-horsens']) it.changed(handing(party, { successors: [east] }));
  it.changed(handing('klynge-midt', { names: ['Prøveråd Vest'] }));
  const west = partyId.parse(it.register.cluster.get('klynge-midt')?.successors[0]);
  it.changed(handing('klynge-goedstrup', { successors: [west, east] }));
  return { ...it, early, late, undated, councils: [east, west] };
}

describe('clusters that end on a day', () => {
  test('are there until then, and the new ones from then on', () => {
    const { register, councils } = reformed();
    const there = (today: Day) => answerTo(register, { kind: 'clusters' }, today).about.clusters.map(String);
    expect(there(eve)).toEqual(five);
    expect(there(on)).toEqual(councils);
    expect(danglingReferences(register)).toEqual([]);
  });

  test('hand over what is due from then on; what is due before stays theirs', () => {
    const { register, early, late, undated, councils } = reformed();
    const partiesOf = (id: string) => register.task.get(id as never)?.parties;
    expect([partiesOf(early), partiesOf(undated)]).toEqual([[randers], [randers]]);
    expect(partiesOf(late)).toEqual([councils[0]]);
  });

  test('hand over what has no date once the day has come', () => {
    const it = reformed();
    const { register, early, undated, councils } = it;
    // Three years later.
    it.pass(Math.ceil((Date.parse('2027-01-02') - Date.parse('2023-10-31')) / 60_000));
    const draw = formMaker('hand-over')?.draw(
      { type: 'cluster', party: randers },
      { register, actor: signe, today: '2027-01-02' as Day, locale: 'da' },
    );
    expect(draw).toMatchObject({ ok: true, form: { hints: ['hint.handing-over', 'hint.left-over'] } });
    it.changed(handing(randers, { seen: 1, successors: councils.slice(0, 1) }));
    expect([early, undated].map((id) => register.task.get(id as never)?.parties)).toEqual([
      councils.slice(0, 1),
      councils.slice(0, 1),
    ]);
  });

  test('are still answered about, by the old name and by the new', () => {
    const { register, early, late, undated, councils } = reformed();
    const all = [early, late, undated];
    expect(tasksOf(register, [randers], on)).toEqual(expect.arrayContaining(all));
    expect(tasksOf(register, councils.slice(0, 1), on)).toEqual(expect.arrayContaining(all));
    // The day before, each has its own.
    expect(tasksOf(register, [randers], eve)).toEqual(expect.arrayContaining([early, undated]));
    expect(tasksOf(register, [randers], eve)).not.toContain(late);
    expect(tasksOf(register, councils.slice(0, 1), eve)).toContain(late);
    for (const id of [early, undated]) expect(tasksOf(register, councils.slice(0, 1), eve)).not.toContain(id);
  });

  test('say who took over, in both languages, and only once they have', () => {
    const { register } = reformed();
    const told = (today: Day, locale: 'da' | 'en') =>
      JSON.stringify(renderAnswer(answerTo(register, { kind: 'tasks', parties: [randers] }, today), locale));
    expect(told(on, 'da')).toContain(
      'Randersklyngen er nedlagt. Prøveråd Øst tog over fredag 1. januar 2027.',
    );
    expect(told(on, 'en')).toContain('Prøveråd Øst took over on Friday 1 January 2027.');
    expect(told(eve, 'da')).not.toContain('nedlagt');
    const two = answerTo(register, { kind: 'cluster', cluster: 'klynge-goedstrup' }, on);
    expect(two.successions).toMatchObject([{ heirs: [{ da: 'Prøveråd Vest' }, { da: 'Prøveråd Øst' }], on }]);
  });

  test('are chosen for nothing more once they are gone', () => {
    const { register } = reformed();
    const placesOn = (today: Day) => {
      const drawn = formMaker('create-initiative')?.draw({}, { register, actor: signe, today, locale: 'da' });
      const field = drawn?.ok ? drawn.form.fields.find(({ name }) => name === 'places') : undefined;
      return field && 'choices' in field ? field.choices.map(({ value }) => value) : [];
    };
    expect(placesOn(eve)).toEqual(expect.arrayContaining(five));
    for (const gone of five) expect(placesOn(on)).not.toContain(gone);
  });

  test('take their digests along: until the day about the old, from then on about the new', () => {
    const it = changing();
    it.register.put({
      type: 'subscription',
      record: subscribed({ about: { ...subscribed({}).about, clusters: [randers as never] } }),
    });
    it.changed(handing(randers, { names: ['Prøveråd Øst'] }));
    const [next] = it.register.cluster.get(randers)?.successors ?? [];
    expect([...it.register.subscription.values()][0]?.about.clusters).toEqual([randers, next]);
  });

  test('leave roles as they are: those are granted anew', () => {
    const before = changing();
    expect([...reformed().register.person.values()]).toEqual([...before.register.person.values()]);
  });

  test('undone, leave everything as it was', () => {
    const it = changing();
    const late = addTask(it, randers, '2027-02-01');
    const change = it.changed(handing(randers, { names: ['Prøveråd Øst'] }));
    it.changed({ kind: 'undo', change });
    expect(it.register.cluster.get(randers)).toMatchObject({ valid: { to: null }, successors: [] });
    expect(it.register.task.get(late as never)?.parties).toEqual([randers]);
    expect(answerTo(it.register, { kind: 'clusters' }, on).about.clusters).toEqual(five);
  });
});

describe('a body that ends', () => {
  const ssg = partyId.parse('ssg');
  const toCouncil = { type: 'body' as const, on: '2023-11-01' as Day, names: ['Prøverådet'] };

  test('hands over its meetings from that day on and its deadlines, not those before', () => {
    const it = changing();
    it.changed({
      kind: 'set-deadline-rule',
      body: 'ssg' as never,
      seen: 0,
      paperCount: 15,
      paperUnit: 'working-days',
      agendaCount: 7,
      agendaUnit: 'days',
    });
    const own = () => [...it.register.meeting.values()].filter(({ body }) => body === ssg);
    const later = own().filter(({ when }) => when.from !== null && when.from >= '2023-11-01');
    it.changed(handing('ssg', toCouncil));
    const council = it.register.body.get('ssg')?.successors[0] ?? '';
    expect(later.length).toBeGreaterThan(0);
    for (const { id } of later) expect(it.register.meeting.get(id)?.body).toBe(council);
    expect(own().length).toBeGreaterThan(0);
    expect([...it.register.rule.values()].find(({ body }) => body === council)).toMatchObject({
      paper: { count: 15 },
    });
    const next = answerTo(
      it.register,
      { kind: 'meetings', which: 'next', bodies: ['ssg'] },
      '2023-11-02' as Day,
    );
    expect(next.about.meetings[0]).toBe(later[0]?.id);
  });
});

describe('it is refused', () => {
  const it = changing();
  test.each<[string, CommandOf<'hand-over'>, object]>([
    ['without anybody to take over', handing(randers), wrong('successors', 'missing')],
    [
      'to itself',
      handing(randers, { successors: [partyId.parse(randers)] }),
      wrong('successors', 'not-a-choice'),
    ],
    [
      'to a body',
      handing(randers, { successors: [partyId.parse('ssg')] }),
      wrong('successors', 'not-a-choice'),
    ],
    [
      'to what is unknown',
      handing(randers, { successors: [partyId.parse('x')] }),
      wrong('successors', 'not-a-choice'),
    ],
    ['under a name that another has', handing(randers, { names: ['Aarhusklyngen'] }), { reason: 'taken' }],
    ['of what is not there', handing('x', { names: ['Nyt'] }), { reason: 'not-there' }],
  ])('%s', (_name, command, refusal) => expect(refusalOf(it.carryOut(command))).toMatchObject(refusal));

  test('to who waits to be taken over by it', () => {
    const { changed, carryOut } = changing();
    changed(handing(randers, { successors: [partyId.parse('klynge-midt')] }));
    expect(
      refusalOf(
        carryOut(handing('klynge-midt', { on: '2028-01-01' as Day, successors: [partyId.parse(randers)] })),
      ),
    ).toEqual(wrong('successors', 'not-a-choice'));
  });

  test('before the day it began', () => {
    const { changed, carryOut, register } = changing();
    changed(handing(randers, { names: ['Prøveråd Øst'] }));
    const [east] = register.cluster.get(randers)?.successors ?? [];
    expect(refusalOf(carryOut(handing(east ?? '', { seen: 1, names: ['Prøveråd Syd'] })))).toEqual(
      wrong('on', 'before-start'),
    );
  });

  test('to everybody but the secretariat', () =>
    expect(refusalOf(it.carryOut(handing(randers, { names: ['Nyt'] }), gorm))).toMatchObject({
      reason: 'not-allowed',
    }));
});

test('the shipped register is asked as before: nobody in it has ended', () => {
  const { register } = changing();
  const asked: Question = question.parse({ kind: 'decisions', bodies: ['sku', 'ssu'] });
  expect(ask(register, asked, { today: '2023-10-31' as Day }).question).toEqual(asked);
});
