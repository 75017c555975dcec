import { Workbook, type Worksheet } from 'exceljs';
import { made, spoken } from './material';
import { workPlan } from './work-plan';

const status = { kind: 'status-document', body: 'ssg' };

async function opened(content: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(content as unknown as Parameters<Workbook['xlsx']['load']>[0]);
  return workbook;
}

/** The rows below the headings, each by its headings. */
function rowsIn(sheet: Worksheet): Record<string, unknown>[] {
  const headings: string[] = [];
  sheet.getRow(1).eachCell((cell, at) => {
    headings[at] = String(cell.value);
  });
  const rows: Record<string, unknown>[] = [];
  sheet.eachRow((row, at) => {
    if (at === 1) return;
    const values: Record<string, unknown> = {};
    row.eachCell((cell, column) => {
      values[headings[column] ?? ''] = cell.value;
    });
    rows.push(values);
  });
  return rows;
}

const sheetIn = ({ worksheets: [first] }: Workbook): Worksheet => {
  if (!first) throw new Error('The workbook is empty');
  return first;
};

describe('The status as a workbook', () => {
  test('has a row for every initiative of the work plan, with its status, day and orders', async () => {
    const rows = rowsIn(sheetIn(await opened(await made(status, 'xlsx'))));
    for (const { id, area, goal, phase, status: text, orders } of workPlan) {
      const row = rows.find((one) => one.Id === id);
      expect(row).toMatchObject({ Indsatsområde: area, Status: text });
      expect(row?.Målsætning ?? 'Uden målsætning i registret').toBe(goal || 'Uden målsætning i registret');
      expect(phase.startsWith(`${row?.Fase} · `)).toBe(true);
      expect(row?.['Bestillinger der rækker ind i 2024'] ?? '').toBe(orders.join('\n'));
      expect(row?.['Status pr.']).toBeInstanceOf(Date);
    }
    expect(rows.map((row) => row.Ændring)).toEqual(expect.arrayContaining(['Nyt', 'Ændret']));
  });

  test('marks a status as too old only where there is one', async () => {
    const rows = rowsIn(sheetIn(await opened(await made(status, 'xlsx'))));
    const old = rows.filter((row) => row['For gammel'] === 'ja');
    expect(old.length).toBeGreaterThan(0);
    expect(old.filter((row) => !row.Status)).toEqual([]);
  });

  test('keeps days as days', async () => {
    const rows = rowsIn(sheetIn(await opened(await made(status, 'xlsx'))));
    const row = rows.find(({ Id }) => Id === 'intentionspapir-overvaegt');
    expect(row?.['Status pr.']).toEqual(new Date('2023-10-31T00:00:00Z'));
    expect(row?.['Tidligere status pr.']).toEqual(new Date('2022-08-31T00:00:00Z'));
  });

  test('filters on its headings, which stay in sight and are printed on every page', async () => {
    const sheet = sheetIn(await opened(await made(status, 'xlsx')));
    expect(sheet.autoFilter).toBe(`A1:Q${sheet.rowCount}`);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
    for (let at = 1; at <= 17; at += 1) expect(sheet.getColumn(at).width).toBeGreaterThan(8);
  });

  test('has the same headings on every day but for the year of the orders', async () => {
    const headings = async (on: string) =>
      sheetIn(await opened(await made({ ...status, on }, 'xlsx'))).getRow(1).values;
    expect(JSON.stringify(await headings('2022-12-01')).replace('2023', '2024')).toBe(
      JSON.stringify(await headings('2023-10-31')),
    );
  });

  test('says what it is of, and holds texts as texts', async () => {
    const workbook = await opened(await made(status, 'xlsx', 'da', spoken));
    expect(workbook.title).toBe('Status på indsatserne til SSG 31. oktober 2023');
    const about = JSON.stringify(workbook.getWorksheet('Om arket')?.getSheetValues());
    expect(about).toContain('SSG 8/11-2023');
    // On paper it is one page wide, and a long source has the height it needs.
    const sheet = workbook.getWorksheet('Om arket');
    expect(sheet?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, orientation: 'landscape' });
    expect(sheet?.getRow(9).height).toBeGreaterThan(15);
    const row = rowsIn(sheetIn(workbook)).find(({ Id }) => Id === 'forebyggelse-behandling-selvskade');
    expect(row).toMatchObject({
      Status: 'Går godt i Horsens <&> Vest.',
      'Næste skridt': 'I risiko\nNæste skridt: Evaluering sendes ud (forventet 1. december 2023)',
    });
  });
});
