import { initiativeId } from '../../src/domain/ids';
import { isLive } from '../../src/domain/live';
import type { DraftRow, PlanDraft } from '../../src/domain/plan-draft';
import { comparedWith } from '../../src/domain/plan-item';
import { comparedAnew, isClear, isOpen, rowStates, rowsNow } from '../../src/domain/plan-row-now';
import { inLocale } from '../../src/domain/prose';
import type { ToldInPlan } from '../../src/domain/work-plan';
import { seedRegister } from '../support/register';

const register = seedRegister();
const id = initiativeId.parse('forebyggelse-behandling-selvskade');

/** A row of the initiative, as it was compared; `before` replaces what the register said then. */
const row = (told: ToldInPlan, before?: ToldInPlan): DraftRow['item'] => ({
  where: { table: 1, row: 2 },
  words: 'Selvskade',
  initiative: id,
  ...comparedWith(register, id, told),
  ...(before ? { told, before } : {}),
  doubts: [],
});
const draftOf = (...rows: DraftRow[]): PlanDraft => ({
  id: 'plan-1',
  person: 'signe',
  file: 'plan.csv',
  hash: 'x',
  at: 0,
  untouched: 0,
  unread: [],
  rows,
});
const stateOf = (one: DraftRow, taken: string[] = []) =>
  rowsNow(draftOf(one), register, new Set(taken))[0]?.state;

test('a row is changed while the register says what it said when the file was compared', () => {
  expect(stateOf({ item: row({ status: 'Nyt' }) })).toBe('changed');
});

test('a row is overtaken where the register says a third thing by now', () => {
  expect(stateOf({ item: row({ status: 'Nyt' }, { status: 'Det sagde registret engang' }) })).toBe(
    'overtaken',
  );
});

test('what the register says by now already is no change, and the rest of the row stays one', () => {
  const now = inLocale(register.initiative.get(id)?.title ?? {}, 'da');
  const both: ToldInPlan = { title: now, status: 'Nyt' };
  const item = { ...row({ status: 'Nyt' }), told: both };
  const [shown] = rowsNow(
    draftOf({ item: { ...item, before: { ...item.before, title: 'Før' } } }),
    register,
    new Set(),
  );
  expect(shown).toMatchObject({ state: 'changed', item: { told: { status: 'Nyt' } } });
  expect(shown?.item.told.title).toBeUndefined();
  expect(stateOf({ item: { ...row({ title: now }, { title: 'Før' }) } })).toBe('untouched');
});

test('a row that was taken in is so by its change, one that was left out by its draft', () => {
  expect(stateOf({ item: row({ status: 'Nyt' }) }, ['1:2'])).toBe('taken');
  expect(stateOf({ item: row({ status: 'Nyt' }), leftOut: true })).toBe('left-out');
});

test('of an initiative that is gone nothing can be taken in', () => {
  const gone = initiativeId.parse('findes-ikke');
  const [shown] = rowsNow(
    draftOf({ item: { ...row({ status: 'Nyt' }), initiative: gone } }),
    register,
    new Set(),
  );
  expect(shown).toMatchObject({ state: 'overtaken', now: undefined });
});

test('a new initiative whose title somebody has given to one meanwhile is asked about', () => {
  const [there] = [...register.initiative.values()].filter(isLive);
  const title = inLocale(there?.title ?? {}, 'da');
  const item = { ...row({}), initiative: undefined, told: { title, area: there?.focusArea }, before: {} };
  const [shown] = rowsNow(draftOf({ item }), register, new Set());
  expect(shown).toMatchObject({
    state: 'unclear',
    item: { doubts: [{ about: 'initiative', options: [there?.id] }] },
  });
  expect(stateOf({ item: { ...item, told: { ...item.told, title: 'Skovture for alle' } } })).toBe('new');
});

test('compared anew, what the file says counts beside what the register says now', () => {
  const item = row({ status: 'Nyt' }, { status: 'Det sagde registret engang' });
  expect(stateOf({ item: comparedAnew(item, register) })).toBe('changed');
});

test('only clear rows can be taken in, and settled ones are open no more', () => {
  expect(rowStates.filter((state) => isClear({ state }))).toEqual(['changed', 'new']);
  expect(rowStates.filter((state) => isOpen({ state }))).toEqual(['overtaken', 'unclear', 'changed', 'new']);
});
