import { renderAnswer } from '../../src/cards/render';
import { importRow } from '../../src/commands/import-plan';
import type { Day } from '../../src/domain/day';
import { changeId, initiativeId } from '../../src/domain/ids';
import { currentStatus } from '../../src/domain/live';
import { comparedWith } from '../../src/domain/plan-item';
import { entriesOf, growRegister } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { seedRegister } from '../support/register';

it.each([
  ['da', 'Indlæst fra arbejdsplan', 'plan.docx, række 7'],
  ['en', 'Read from a work plan', 'plan.docx, row 7'],
] as const)('tells in %s which file and row a change was read from', (locale, title, where) => {
  const register = growRegister();
  for (const entry of entriesOf(seedRegister())) register.put(entry);
  const id = initiativeId.parse('forebyggelse-behandling-selvskade');
  const today = '2023-11-01' as Day;
  const place = { table: 1, row: 7 };
  const outcome = importRow(
    {
      where: place,
      words: '',
      initiative: id,
      ...comparedWith(register, id, { status: 'Læst i filen.' }),
      doubts: [],
    },
    { import: 'plan-1', file: 'plan.docx', place },
    register,
    { objectId: 's', tenant: 't', name: 'Signe Eksempel', grants: [{ role: 'secretariat' }] },
    {
      namesNothing: () => false,
      at: '2023-11-01T09:00:00.000Z',
      today,
      change: changeId.parse('c-1'),
      place: undefined,
    },
  );
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  for (const entry of outcome.put) register.put(entry);
  expect(currentStatus(register, id)?.text).toEqual({ da: 'Læst i filen.' });
  const answer = ask(register, { kind: 'change', change: changeId.parse('c-1') }, { today });
  const card = JSON.stringify(renderAnswer(answer, locale, undefined));
  expect(card).toContain(title);
  expect(card).toContain(where);
});
