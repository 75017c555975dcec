import { initiativeId } from '../../src/domain/ids';
import { comparedWith, type PlanDoubtAbout, type PlanItem, stateOf } from '../../src/domain/plan-item';
import { answersTo, settled } from '../../src/domain/settled-plan';
import { seedRegister } from '../support/register';

const register = seedRegister();
const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');

/** A row with a doubt, about an initiative that is known or about none yet. */
const row = (about: PlanDoubtAbout, initiative: typeof selfHarm | null = selfHarm): PlanItem => {
  const told = { status: 'Det går fremad.', orders: [{ year: 2024, text: 'Mere' }] };
  const compared = initiative
    ? comparedWith(register, initiative, told)
    : { told: { ...told, title: 'Selvskade' }, before: {} };
  return {
    where: { table: 1, row: 2 },
    words: 'Selvskade',
    ...(initiative ? { initiative } : {}),
    ...compared,
    doubts: [{ about, words: '', options: [] }],
  };
};

const done = (item: PlanItem, about: PlanDoubtAbout, answer: string): PlanItem => {
  const after = settled(item, about, answer, register);
  if (!after || after === 'left-out') throw new Error(`${answer} came to ${after}`);
  return after;
};

it('compares a row with the initiative that was chosen for it, which keeps its title', () => {
  const item = done(row('initiative', null), 'initiative', selfHarm);
  expect([stateOf(item), item.initiative, item.told.title]).toEqual(['changed', selfHarm, undefined]);
  expect(item.before.status).toContain('Horsens');
});

it('asks where an initiative belongs that somebody calls new', () => {
  const item = done(row('initiative', null), 'initiative', 'new');
  expect(item.doubts.map(({ about }) => about)).toEqual(['area']);
  expect(stateOf(done(item, 'area', 'fa19-aeldre'))).toBe('new');
});

it('leaves the field as it is that is left out, and takes in the rest', () => {
  const item = done(row('phase'), 'phase', 'skip');
  expect([stateOf(item), item.told.phase, item.told.status]).toEqual([
    'changed',
    undefined,
    'Det går fremad.',
  ]);
});

it('takes a phase that was chosen', () => {
  expect(done(row('phase'), 'phase', 'paused').told.phase).toBe('paused');
});

it('leaves the register’s status where it is the newer one, and takes in what else the row tells', () => {
  const item = done(row('newer'), 'newer', 'skip');
  expect([item.told.status, item.told.orders?.length]).toEqual([undefined, 1]);
});

it('leaves the whole row out where that is what was asked', () => {
  expect(settled(row('twice'), 'twice', 'skip', register)).toBe('left-out');
  expect(settled(row('initiative', null), 'initiative', 'skip', register)).toBe('left-out');
});

it.each<[PlanDoubtAbout, string]>([
  ['initiative', 'findes-ikke'],
  ['phase', 'halvvejs'],
  ['due', 'snart'],
  ['lead', 'hanne'],
  ['clusters', 'atlantis'],
  ['area', 'transport'],
  ['twice', 'måske'],
  ['parts', 'måske'],
  ['newer', 'måske'],
])('takes no answer to %s that means nothing: %s', (about, answer) => {
  expect(settled(row(about), about, answer, register)).toBeUndefined();
});

it('takes every answer it offers', () => {
  for (const about of ['initiative', 'twice', 'parts', 'newer', 'phase', 'due', 'lead', 'clusters'] as const)
    for (const answer of answersTo(about)) expect(settled(row(about), about, answer, register)).toBeDefined();
});

it('answers nothing that was not asked', () => {
  expect(settled(row('phase'), 'lead', 'ssg', register)).toBeUndefined();
});
