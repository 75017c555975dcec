import type { Command, CommandOf, Outcome, Refusal } from '../../src/commands/command';
import { focusAreaId, goalId, initiativeId, partyId } from '../../src/domain/ids';
import type { Initiative } from '../../src/domain/initiative';
import { currentStatus } from '../../src/domain/live';
import { asked } from '../queries/asking';
import { changing, gorm, signe, somebody } from '../support/changing';

const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const psychiatry = focusAreaId.parse('fa19-naere-psykiatri');
const asta = somebody('Asta', { role: 'working-group-member', initiative: selfHarm });
const karl = somebody('Karl', { role: 'cluster-lead', cluster: 'klynge-horsens' as never });
const mette = somebody('Mette', { role: 'party-contact', party: partyId.parse('kommune-norddjurs') });

const created = (more: Partial<CommandOf<'create-initiative'>> = {}): CommandOf<'create-initiative'> => ({
  kind: 'create-initiative',
  name: { da: 'Søvn på øerne – æbler' },
  group: 'pilot',
  focusArea: psychiatry,
  places: [],
  ...more,
});
const edited = (
  initiative: Initiative,
  more: Partial<CommandOf<'edit-initiative'>> = {},
): CommandOf<'edit-initiative'> => ({
  kind: 'edit-initiative',
  initiative: initiative.id,
  seen: 0,
  name: initiative.title,
  group: initiative.kind.group,
  focusArea: initiative.focusArea,
  goal: initiative.goal,
  description: initiative.description?.text,
  places: initiative.places.map(({ party }) => partyId.parse(party)),
  parent: initiative.parent,
  ...more,
});
const recordIn = (outcome: Outcome): Initiative | undefined =>
  outcome.ok ? outcome.put.flatMap((one) => (one.type === 'initiative' ? [one.record] : []))[0] : undefined;
const refusalIn = (outcome: Outcome): Refusal | undefined => (outcome.ok ? undefined : outcome.refusal);
const the = (register: { initiative: ReadonlyMap<string, Initiative> }, id: string): Initiative => {
  const found = register.initiative.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a new initiative', () => {
  test('has its title as its id, belongs where it is said to, and is reported by who made it', () => {
    const { carryOut } = changing();
    const record = recordIn(
      carryOut(
        created({
          goal: goalId.parse('g19-mental-sundhed-bu'),
          description: { da: 'Ro om aftenen.' },
          places: [partyId.parse('klynge-horsens'), partyId.parse('kommune-samsoe')],
          parent: selfHarm,
        }),
      ),
    );
    expect(record).toMatchObject({
      id: 'soevn-paa-oeerne-aebler',
      kind: { group: 'pilot' },
      goal: 'g19-mental-sundhed-bu',
      parent: selfHarm,
      description: { text: { da: 'Ro om aftenen.' }, knownFrom: '2023-10-31' },
      places: [
        { party: 'klynge-horsens', kind: 'cluster' },
        { party: 'kommune-samsoe', kind: 'municipality' },
      ],
      reported: { by: 'Signe Eksempel', on: '2023-10-31' },
    });
  });

  test('has an id of its own where its title was used before, by one that was taken back', () => {
    const { changed, carryOut } = changing();
    const first = changed(created());
    changed({ kind: 'undo', change: first });
    expect(recordIn(carryOut(created()))?.id).toBe('soevn-paa-oeerne-aebler-3');
  });

  test('is asked for at once, and no more once it was taken back', () => {
    const { register, changed } = changing();
    const count = () => asked({ kind: 'initiatives', kinds: ['pilot'] }, '2023-10-31', register).list.total;
    const before = count();
    const change = changed(created());
    expect(count()).toBe(before + 1);
    changed({ kind: 'undo', change });
    expect(count()).toBe(before);
  });

  test('is not known of on the day before', () => {
    const { register, changed } = changing();
    changed(created());
    const on = (day: string) =>
      asked({ kind: 'initiatives', initiatives: ['soevn-paa-oeerne-aebler'] }, day, register).found;
    expect([on('2023-10-30'), on('2023-10-31')]).toEqual([false, true]);
  });

  test.each([
    ['nothing', { name: { da: ' ' } }, { field: 'name', problem: 'missing' }],
    ['two letters', { name: { da: 'ab' } }, { field: 'name', problem: 'no-name' }],
    ['ordinary words', { name: { da: 'hvad med' } }, { field: 'name', problem: 'no-name' }],
    ['too many letters', { name: { da: 'a'.repeat(201) } }, { field: 'name', problem: 'too-long' }],
    ['a personal number', { name: { da: 'Sag 010190-1234' } }, { field: 'name', problem: 'personal-number' }],
    [
      'no such area',
      { focusArea: focusAreaId.parse('none') },
      { field: 'focusArea', problem: 'not-a-choice' },
    ],
    [
      'a goal of another area',
      { goal: goalId.parse('g19-overvaegt') },
      { field: 'goal', problem: 'other-area' },
    ],
    ['a body as place', { places: [partyId.parse('ssg')] }, { field: 'places', problem: 'not-a-choice' }],
    ['no such parent', { parent: initiativeId.parse('none') }, { field: 'parent', problem: 'not-a-choice' }],
  ] as const)('is refused with %s', (_what, more, refusal) => {
    expect(refusalIn(changing().carryOut(created(more as object)))).toEqual({ reason: 'field', ...refusal });
  });

  test.each([
    ['the title of another', 'FOREBYGGELSE og behandling, af selvskade!'],
    ['another name of one', 'selvskadeteams'],
    ['a cluster', 'Horsensklyngen'],
    ['a municipality', 'Samsø'],
  ])('is refused with %s: a name means one thing', (_what, name) => {
    expect(refusalIn(changing().carryOut(created({ name: { da: name } })))).toMatchObject({
      reason: 'title-taken',
    });
  });
});

describe('an initiative that is edited', () => {
  test('keeps both languages of what was left as it was shown, and where it was read', () => {
    const { register, carryOut } = changing();
    const before = the(register, selfHarm);
    const outcome = carryOut(edited(before, { name: { da: before.title.da }, group: 'campaign' }));
    expect(recordIn(outcome)).toEqual({ ...before, kind: { group: 'campaign' } });
  });

  test('goes on being called by the title it had', () => {
    const { register, carryOut } = changing();
    const before = the(register, selfHarm);
    const after = recordIn(carryOut(edited(before, { name: { da: 'Ingen skal skade sig selv' } })));
    expect(after?.title).toEqual({ da: 'Ingen skal skade sig selv' });
    expect(after?.aliases).toEqual([...before.aliases, before.title.da, before.title.en]);
  });

  test('takes a name it has for its title, and does not go by it twice', () => {
    const { register, carryOut } = changing();
    const before = the(register, selfHarm);
    const [alias = '', ...others] = before.aliases;
    const after = recordIn(carryOut(edited(before, { name: { da: alias } })));
    expect(after?.aliases).toEqual([...others, before.title.da, before.title.en]);
  });

  test('loses what was left empty, and has a new place reported beside those it had', () => {
    const { register, carryOut } = changing();
    const before = the(register, selfHarm);
    const [kept] = before.places;
    const after = recordIn(
      carryOut(
        edited(before, {
          goal: undefined,
          description: undefined,
          places: [partyId.parse('kommune-samsoe'), partyId.parse(kept?.party)],
        }),
      ),
    );
    expect(after).not.toHaveProperty('goal');
    expect(after).not.toHaveProperty('description');
    expect(after?.places).toMatchObject([
      kept,
      { party: 'kommune-samsoe', kind: 'municipality', reported: { by: 'Signe Eksempel' } },
    ]);
  });

  test('cannot be part of itself, nor of what belongs under it', () => {
    const { register, changed, carryOut } = changing();
    changed(created({ parent: selfHarm }));
    const parents = [selfHarm, initiativeId.parse('soevn-paa-oeerne-aebler')];
    expect(parents.map((parent) => refusalIn(carryOut(edited(the(register, selfHarm), { parent }))))).toEqual(
      parents.map(() => ({ reason: 'field', field: 'parent', problem: 'below-itself' })),
    );
  });

  test('is not changed where somebody else changed it meanwhile', () => {
    const { register, changed, carryOut } = changing();
    const before = the(register, selfHarm);
    changed(edited(before, { group: 'campaign' }));
    expect(refusalIn(carryOut(edited(before, { group: 'pilot', goal: undefined })))).toMatchObject({
      reason: 'conflict',
      changes: [{ command: 'edit-initiative' }],
    });
  });

  test('is as it was once that is undone', () => {
    const { register, changed } = changing();
    const before = the(register, selfHarm);
    const change = changed(edited(before, { name: { da: 'Noget ganske andet' }, places: [] }));
    changed({ kind: 'undo', change });
    expect(the(register, selfHarm)).toEqual(before);
  });
});

describe('an initiative that is closed', () => {
  const closed = (more: object = {}): CommandOf<'close-initiative'> => ({
    kind: 'close-initiative',
    initiative: selfHarm,
    seen: 0,
    phase: 'completed',
    reason: { da: 'Teamene er i drift.' },
    ...more,
  });

  test('has a status that says so and why, until that is undone', () => {
    const { register, changed } = changing();
    const before = currentStatus(register, selfHarm);
    const change = changed(closed());
    expect(currentStatus(register, selfHarm)).toMatchObject({
      phase: 'completed',
      text: { da: 'Teamene er i drift.' },
      basis: 'explicit',
    });
    changed({ kind: 'undo', change });
    expect(currentStatus(register, selfHarm)).toEqual(before);
  });

  test('is not closed twice in the same way', () => {
    const { changed, carryOut } = changing();
    changed(closed());
    expect(refusalIn(carryOut(closed({ seen: 1 })))).toEqual({ reason: 'nothing-changed' });
  });

  test('is not closed on top of a status told meanwhile', () => {
    const { changed, carryOut } = changing();
    changed(closed());
    expect(refusalIn(carryOut(closed({ phase: 'closed' })))).toMatchObject({ reason: 'conflict' });
  });
});

describe('initiatives that are linked', () => {
  const other = initiativeId.parse('proevehandling-ortoser-cerebral-parese');
  const linked = (related: readonly string[], seen = 0): CommandOf<'link-initiatives'> => ({
    kind: 'link-initiatives',
    initiative: selfHarm,
    seen,
    related: related.map((id) => initiativeId.parse(id)),
  });
  const links = (register: { initiative: ReadonlyMap<string, Initiative> }) => [
    the(register, selfHarm).related,
    the(register, other).related,
  ];

  test('point to each other; who is left out is linked no more, on both sides', () => {
    const { register, changed } = changing();
    changed(linked([other]));
    expect(links(register)).toEqual([[other], [selfHarm]]);
    expect(
      asked({ kind: 'initiative', initiative: other, aspect: 'parts' }, '2023-10-31', register).related,
    ).toMatchObject([{ id: selfHarm }]);
    changed(linked([], 1));
    expect(links(register)).toEqual([[], []]);
  });

  test('are linked no more once that is undone', () => {
    const { register, changed } = changing();
    const change = changed(linked([other]), asta);
    changed({ kind: 'undo', change }, asta);
    expect(links(register)).toEqual([[], []]);
  });

  test.each([[selfHarm], ['none']])('cannot be linked to %s', (id) => {
    expect(refusalIn(changing().carryOut(linked([id])))).toEqual({
      reason: 'field',
      field: 'related',
      problem: 'not-a-choice',
    });
  });

  test('stay as they are where nothing is changed', () => {
    expect(refusalIn(changing().carryOut(linked([])))).toEqual({ reason: 'nothing-changed' });
  });
});

describe('who may', () => {
  const initiative = selfHarm;
  const commands = (register: ReturnType<typeof changing>['register']) =>
    ({
      create: created(),
      edit: edited(the(register, selfHarm), { group: 'campaign' }),
      close: { kind: 'close-initiative', initiative, seen: 0, phase: 'closed', reason: { da: 'Slut.' } },
      split: {
        kind: 'split-initiative',
        initiative,
        seen: 0,
        parts: [{ title: { da: 'Helt nyt spor' }, tasks: [], milestones: [], orders: [] }],
        afterwards: 'stays',
      },
      merge: { kind: 'merge-initiatives', initiative, seen: 0, into: 'naerhospitaler' as never },
      link: { kind: 'link-initiatives', initiative, seen: 0, related: ['naerhospitaler' as never] },
    }) satisfies Record<string, Command>;
  const stranger = somebody('Bo', { role: 'working-group-member', initiative: 'naerhospitaler' as never });

  test.each([
    ['the secretariat', signe, ['create', 'edit', 'close', 'split', 'merge', 'link']],
    ['a member of its working group', asta, ['link']],
    ['a member of another', stranger, []],
    ['a cluster lead', karl, []],
    ['a party contact', mette, []],
    ['a reader', gorm, []],
  ])('%s', (_who, actor, allowed) => {
    const names = Object.keys(commands(changing().register)) as (keyof ReturnType<typeof commands>)[];
    const may = names.filter((name) => {
      const { register, carryOut } = changing();
      return refusalIn(carryOut(commands(register)[name] as never, actor))?.reason !== 'not-allowed';
    });
    expect(may).toEqual(allowed);
  });

  test('a refusal says who may', () => {
    const { register, carryOut } = changing();
    const { create, link } = commands(register);
    expect([refusalIn(carryOut(create, gorm)), refusalIn(carryOut(link, gorm))]).toEqual([
      { reason: 'not-allowed', who: ['secretariat'] },
      { reason: 'not-allowed', who: ['working-group-member', 'secretariat'] },
    ]);
  });

  test('an initiative nobody knows is refused to the secretariat, too', () => {
    const { register, carryOut } = changing();
    const unknown = initiativeId.parse('none');
    const { create: _create, ...about } = commands(register);
    for (const command of Object.values(about))
      expect(refusalIn(carryOut({ ...command, initiative: unknown } as never))).toEqual({
        reason: 'unknown-initiative',
      });
  });
});
