import type { Actor, Command, Outcome } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import { role } from '../../src/domain/body';
import { initiativeId } from '../../src/domain/ids';
import { namesNothing } from '../../src/language/initiative-names';
import { seedRegister } from '../support/register';

const register = seedRegister();
const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const by = (...roles: Actor['roles']): Actor => ({ objectId: 'o', tenant: 't', roles });
const secretariat = by('secretariat');
const decided = (command: Command, actor = secretariat): Outcome =>
  decide(command, register, actor, { namesNothing });
const add = (synonym: string, actor?: Actor, initiative = selfHarm) =>
  decided({ kind: 'add-synonym', initiative, synonym }, actor);
const remove = (synonym: string, actor?: Actor, initiative = selfHarm) =>
  decided({ kind: 'remove-synonym', initiative, synonym }, actor);
const aliasesOf = (outcome: Outcome): string[] | undefined =>
  outcome.ok && outcome.put[0]?.type === 'initiative' ? outcome.put[0].record.aliases : undefined;
const before = register.initiative.get(selfHarm)?.aliases ?? [];

describe('a synonym', () => {
  test('is added to the names of its initiative, and nothing else changes', () => {
    const record = register.initiative.get(selfHarm);
    expect(add('fodboldbanen')).toEqual({
      ok: true,
      put: [{ type: 'initiative', record: { ...record, aliases: [...before, 'fodboldbanen'] } }],
    });
    expect(register.initiative.get(selfHarm)?.aliases).toEqual(before);
  });
  test.each([
    ['  fodbold\n banen ', 'fodbold banen'],
    ['»fodboldbanen«?', 'fodboldbanen'],
    ['"fodboldbanen".', 'fodboldbanen'],
    ['fodbold\u200bbanen', 'fodboldbanen'],
    ['Fodbold-banen', 'Fodbold-banen'],
  ])('%j is kept as %j', (typed, kept) => expect(aliasesOf(add(typed))?.at(-1)).toBe(kept));
  test('is taken away again in whatever case it is written', () => {
    const [first = ''] = before;
    expect(aliasesOf(remove(first.toUpperCase()))).toEqual(before.slice(1));
  });
});

describe('is refused', () => {
  test.each([
    ['nothing', '', { reason: 'too-short', least: 3 }],
    ['marks alone', '?!…', { reason: 'too-short', least: 3 }],
    ['two letters', 'ab', { reason: 'too-short', least: 3 }],
    ['a whole letter', 'ord '.repeat(30), { reason: 'too-long', most: 80 }],
    ['a small word', 'hvad', { reason: 'names-nothing' }],
    ['words of questions', 'hvad er status på', { reason: 'names-nothing' }],
    ['a kind of thing', 'samarbejdsaftale', { reason: 'names-nothing' }],
    ['a thing there are many of', 'møder', { reason: 'names-nothing' }],
    ['a personal number', 'borger 010190-1234', { reason: 'personal-number' }],
    ['its own name', 'SELVSKADE', { reason: 'taken', by: 'same' }],
    ['the name of another', 'Rygestop', { reason: 'taken', by: 'initiative' }],
    ['the title of another', 'samarbejdsaftale om rygestop', { reason: 'taken', by: 'initiative' }],
    ['the name of a body', 'SSG', { reason: 'taken', by: 'other' }],
    ['the name of a cluster', 'aarhusklyngen', { reason: 'taken', by: 'other' }],
    ['the name of a municipality', 'Skanderborg', { reason: 'taken', by: 'other' }],
  ])('%s', (_what, synonym, refusal) => expect(add(synonym)).toMatchObject({ ok: false, refusal }));
  test('where there is no such initiative', () => {
    const gone = initiativeId.parse('rumfaerge');
    const refusal = { ok: false, refusal: { reason: 'unknown-initiative' } };
    expect(add('fodboldbanen', secretariat, gone)).toEqual(refusal);
    expect(remove('fodboldbanen', secretariat, gone)).toEqual(refusal);
  });
  test('to be taken away where it is none', () =>
    expect(remove('fodboldbanen')).toEqual({ ok: false, refusal: { reason: 'not-there' } }));
});

describe.each(role.options)('somebody who is %s', (one) => {
  const allowed = one === 'secretariat';
  const refusal = { reason: 'not-allowed', who: 'secretariat' };
  test(`${allowed ? 'may' : 'may not'} teach words and take them away`, () => {
    for (const outcome of [add('fodboldbanen', by(one)), remove(before[0] ?? '', by(one))])
      expect(outcome).toMatchObject(allowed ? { ok: true } : { ok: false, refusal });
  });
});

test('somebody without any role learns nothing of what is wrong with their words', () =>
  expect(add('', by())).toMatchObject({ refusal: { reason: 'not-allowed' } }));
