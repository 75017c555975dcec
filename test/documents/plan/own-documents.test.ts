import { Workbook } from 'exceljs';
import { wording } from '../../../src/cards/wording';
import { currentStatus, isLive } from '../../../src/domain/live';
import { stateOf } from '../../../src/domain/plan-item';
import { inLocale } from '../../../src/domain/prose';
import { partyOf } from '../../../src/domain/register';
import { readAll, seedKnown } from '../support/known';
import { type WordPart, wordOf } from '../support/word';

/**
 * The register that ships, written as our own status documents are: in Word a table for each focus area with the id below
 * the title and the phase above the status, in Excel a column for each of them.
 */
const known = seedKnown();
const { register, today } = known;
const words = wording('da', today);
const rows = [...register.initiative.values()].filter(isLive).map((one) => {
  const status = currentStatus(register, one.id);
  const area = register.area.get(one.focusArea);
  const goal = area?.goals.find(({ id }) => id === one.goal);
  const leads = one.involved
    .filter(({ lead }) => lead)
    .map(({ party }) => inLocale(partyOf(register, party)?.name ?? {}, 'da'));
  return {
    id: one.id,
    title: inLocale(one.title, 'da'),
    area: area ? inLocale(area.title, 'da') : '',
    goal: goal ? inLocale(goal.text, 'da') : '',
    lead: words.list(leads),
    phase: status
      ? `${words.text(`phase.${status.phase}`)}${status.basis === 'inferred' ? ' (udledt)' : ''}`
      : '',
    status: status ? inLocale(status.text, 'da') : '',
    on: status?.asOf.to ?? '',
    orders: one.orders.filter(({ year }) => year === 2024).map(({ text }) => inLocale(text, 'da')),
  };
});

const word = (edit: (status: string) => string = (status) => status): Promise<Buffer> =>
  wordOf(
    [...new Set(rows.map(({ area }) => area))].flatMap((area): WordPart[] => [
      area,
      [
        [
          'Indsats',
          'Status pr. 15. september 2023',
          'Status pr. 31. oktober 2023',
          'Bestillinger der rækker ind i 2024',
        ],
        ...rows
          .filter((row) => row.area === area)
          .map((row) => [
            [row.title, row.lead ? `Tovholder: ${row.lead}` : '', `id: ${row.id}`].filter(Boolean).join('\n'),
            'Uden betydning',
            row.status
              ? `Ændret\n${row.phase} · oktober 2023\n${edit(row.status)}\nNæste skridt: et møde`
              : 'Ingen status i registret.',
            row.orders.map((text) => (row.orders.length > 1 ? `• ${text}` : text)).join('\n') || '–',
          ]),
      ],
    ]),
  );

it('read back from Word they change nothing', async () => {
  const { items } = await readAll(await word());
  expect(items.filter((item) => stateOf(item) !== 'untouched')).toEqual([]);
  expect(items.map(({ initiative }) => initiative).sort()).toEqual(rows.map(({ id }) => id).sort());
});

it('read back from Word, a status that somebody wrote anew is all that changes', async () => {
  const { items } = await readAll(
    await word((status) => (status === rows[3]?.status ? 'Omskrevet.' : status)),
  );
  const changed = items.filter((item) => stateOf(item) !== 'untouched');
  expect(changed.map(({ initiative, told }) => [initiative, told.status])).toEqual([
    [rows[3]?.id, 'Omskrevet.'],
  ]);
});

it('read back from Excel they change nothing', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('Status');
  sheet.addRow([
    'Indsats',
    'Indsatsområde',
    'Målsætning',
    'Tovholder',
    'Fase',
    'Status',
    'Status pr.',
    'Bestillinger der rækker ind i 2024',
    'Tidligere status',
    'Id',
  ]);
  for (const { id, title, area, goal, lead, phase, status, on, orders } of rows) {
    const row = sheet.addRow([
      title,
      area,
      goal,
      lead,
      phase,
      status,
      on ? new Date(`${on}T00:00:00Z`) : '',
      orders.join('\n'),
      'x',
      id,
    ]);
    row.getCell(7).numFmt = 'd. mmm yyyy';
  }
  const { items, unread } = await readAll(Buffer.from(await book.xlsx.writeBuffer()));
  expect(items.filter((item) => stateOf(item) !== 'untouched')).toEqual([]);
  expect([items.length, unread]).toEqual([rows.length, ['Tidligere status']]);
});
