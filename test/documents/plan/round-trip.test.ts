import { documentWords } from '../../../src/cards/document-words';
import { importRow } from '../../../src/commands/import-plan';
import { documentFile } from '../../../src/documents/file';
import { type BodyId, changeId } from '../../../src/domain/ids';
import { stateOf } from '../../../src/domain/plan-item';
import type { Locale } from '../../../src/domain/prose';
import { ask } from '../../../src/queries/ask';
import { readAll, seedKnown } from '../support/known';

/** The status documents that are handed out, read back by the import. */
const signe = {
  objectId: 's',
  tenant: 't',
  name: 'Signe Eksempel',
  grants: [{ role: 'secretariat' as const }],
};
const known = seedKnown();
const { register, today } = known;

const written = async (format: 'docx' | 'xlsx', locale: Locale): Promise<Buffer> => {
  const answer = ask(register, { kind: 'status-document', body: 'ssg' as BodyId }, { today });
  const file = await documentFile(answer, format, documentWords(locale, today));
  if (!file) throw new Error('no document');
  return file.content;
};

describe.each([
  ['docx', 'da'],
  ['docx', 'en'],
  ['xlsx', 'da'],
  ['xlsx', 'en'],
] as const)('a status document as %s in %s that is sent back as it is', (format, locale) => {
  it('changes nothing, and nothing of it is in doubt', async () => {
    const { items } = await readAll(await written(format, locale));
    expect(items.length).toBeGreaterThan(70);
    expect(items.filter((item) => stateOf(item) !== 'untouched')).toEqual([]);
  });
});

it('keeps what somebody wrote anew in an English table as English', async () => {
  const title = 'Forebyggelse og behandling af selvskade';
  const { items } = await readAll(Buffer.from(`Initiative;Status\n${title};Rewritten.\n`));
  expect(items.map(({ told }) => told)).toEqual([{ locale: 'en', status: 'Rewritten.' }]);
  const [item] = items;
  if (!item) throw new Error('no row');
  const outcome = importRow(
    item,
    { import: 'plan-1', file: 'plan.csv', place: item.where },
    register,
    signe,
    {
      change: changeId.parse('c-1'),
      place: undefined,
      at: '2023-10-31T09:00:00.000Z',
      today,
      namesNothing: () => true,
    },
  );
  const status = outcome.ok ? outcome.put.find(({ type }) => type === 'status') : undefined;
  expect(status?.record).toMatchObject({ text: { en: 'Rewritten.' } });
});
