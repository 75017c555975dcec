import { initiativeId } from '../../src/domain/ids';
import type { AnyRecord, RecordType } from '../../src/domain/record';
import { danglingReferences } from '../../src/domain/references';
import { registerOf } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';

/** The register that ships, with the named records changed. */
const changed = (change: (entry: AnyRecord) => AnyRecord | undefined) =>
  registerOf(seedRecords().flatMap((entry) => change(entry) ?? []));

test.each<[RecordType, string]>([
  ['initiative', 'status'],
  ['area', 'initiative'],
  ['meeting', 'milestone'],
  ['milestone', 'task'],
  ['agreement', 'area'],
  ['body', 'meeting'],
  ['municipality', 'initiative'],
  ['cluster', 'initiative'],
  ['source', 'term'],
])('a register without its %s records has dangling references from its %s records', (missing, from) => {
  const dangling = danglingReferences(changed((entry) => (entry.type === missing ? undefined : entry)));
  expect(dangling.filter((one) => one.from.startsWith(`${from}:`))).not.toEqual([]);
});

test('a dangling reference is told with its record, its field and the id that is missing', () => {
  const records = seedRecords();
  const first = records.find((entry) => entry.type === 'task');
  if (first?.type !== 'task') throw new Error('the seed has no task');
  const related = { ...first.record, initiatives: [initiativeId.parse('findes-ikke')] };
  const register = registerOf([...records, { type: 'task', record: related }]);
  expect(danglingReferences(register)).toEqual([
    { from: `task:${first.record.id}`, field: 'initiatives', to: 'findes-ikke' },
  ]);
});

test('a goal is looked for among the goals of the focus areas', () => {
  const register = changed((entry) =>
    entry.type === 'area' ? { type: 'area', record: { ...entry.record, goals: [] } } : entry,
  );
  expect(danglingReferences(register).map(({ field }) => field)).toContain('goal');
});

test('a relation that the sources give in words is not taken for an id', () => {
  const words = seedRecords().flatMap(({ type, record }) =>
    type === 'body' ? record.relations.filter(({ to }) => to.includes(' ')) : [],
  );
  expect(words).not.toEqual([]);
  expect(danglingReferences(registerOf(seedRecords()))).toEqual([]);
});
