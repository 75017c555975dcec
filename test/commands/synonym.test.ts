import type { Actor, Command, Outcome } from '../../src/commands/command';
import { decide } from '../../src/commands/decide';
import type { Day } from '../../src/domain/day';
import { changeId, clusterId, initiativeId, partyId } from '../../src/domain/ids';
import type { Grant } from '../../src/domain/person';
import { namesNothing } from '../../src/language/initiative-names';
import { seedRegister } from '../support/register';

const register = seedRegister();
const circumstances = {
  namesNothing,
  at: '2023-10-31T09:00:00.000Z',
  today: '2023-10-31' as Day,
  change: changeId.parse('o:1'),
  place: undefined,
};
const selfHarm = initiativeId.parse('forebyggelse-behandling-selvskade');
const by = (...grants: Grant[]): Actor => ({ objectId: 'o', tenant: 't', name: 'O', grants });
const secretariat = by({ role: 'secretariat' });
const decided = (command: Command, actor = secretariat): Outcome =>
  decide(command, register, actor, circumstances);
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
    const aliases = [...before, 'fodboldbanen'];
    expect(add('fodboldbanen')).toMatchObject({
      ok: true,
      put: [
        { type: 'initiative', record: { ...record, aliases } },
        { type: 'change', record: { documents: [{ fields: { aliases: { before, after: aliases } } }] } },
      ],
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

const others: Grant[] = [
  { role: 'working-group-member', initiative: selfHarm },
  { role: 'cluster-lead', cluster: clusterId.parse('klynge-randers') },
  { role: 'party-contact', party: partyId.parse('kommune-randers') },
];
describe.each<Grant>([{ role: 'secretariat' }, ...others])('somebody who is $role', (one) => {
  const allowed = one.role === 'secretariat';
  const refusal = { reason: 'not-allowed', who: ['secretariat'] };
  test(`${allowed ? 'may' : 'may not'} teach words and take them away`, () => {
    for (const outcome of [add('fodboldbanen', by(one)), remove(before[0] ?? '', by(one))])
      expect(outcome).toMatchObject(allowed ? { ok: true } : { ok: false, refusal });
  });
});

test('somebody without any role learns nothing of what is wrong with their words', () =>
  expect(add('', by())).toMatchObject({ refusal: { reason: 'not-allowed' } }));
