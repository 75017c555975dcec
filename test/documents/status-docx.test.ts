import { made, spoken } from './material';
import { type Block, blocksOf, footnotesOf, type Paragraph, unzipped, valuesOf } from './word-file';
import { type Expected, workPlan } from './work-plan';

const status = { kind: 'status-document', body: 'ssg' };

interface Read extends Expected {
  before: Paragraph[];
  now: Paragraph[];
  note: string;
}

const first = ([paragraph]: readonly Paragraph[]): string => paragraph?.text ?? '';
const idIn = (cell: readonly Paragraph[]): string =>
  cell.map(({ text }) => /^id: (.+)$/.exec(text)?.[1]).find((id) => id !== undefined) ?? '';

/** The rows of the document with the headings above them. */
function rowsIn(blocks: readonly Block[], notes: ReadonlyMap<string, string>): Read[] {
  let area = '';
  let goal = '';
  return blocks.flatMap((block): Read[] => {
    if (block.kind === 'paragraph') {
      if (block.style === 'Heading1') [area, goal] = [block.text, ''];
      if (block.style === 'Heading2') goal = block.text;
      return [];
    }
    return block.rows
      .filter(({ isHeading }) => !isHeading)
      .map(({ cells: [initiative = [], before = [], now = [], orders = []] }) => ({
        id: idIn(initiative),
        area,
        goal,
        phase: now.find(({ style }) => style === 'Phase')?.text ?? '',
        status: now.find(({ style }) => style === undefined)?.text ?? '',
        orders: orders.filter(({ style }) => style !== 'Detail').map(({ text }) => text),
        before,
        now,
        note: notes.get(initiative[0]?.notes[0] ?? '') ?? '',
      }));
  });
}

const read = async (content: Buffer) => {
  const files = await unzipped(content);
  const blocks = blocksOf(files.get('word/document.xml') ?? '');
  return { files, blocks, rows: rowsIn(blocks, footnotesOf(files.get('word/footnotes.xml') ?? '')) };
};

let danish: Awaited<ReturnType<typeof read>>;
beforeAll(async () => {
  danish = await read(await made(status, 'docx'));
});
const rowOf = (id: string, rows = danish.rows): Read => {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`${id} is not in the document`);
  return row;
};

describe('The status document of 31 October 2023', () => {
  test('holds every initiative of the work plan, and none twice', () => {
    const ids = danish.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(workPlan.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
    expect(workPlan).toHaveLength(55);
  });

  test.each(workPlan)('$id stands under its heading, with its status and orders', (expected) => {
    const { id, area, goal, phase, status: text, orders } = rowOf(expected.id);
    const said = { id, area, goal, orders, phase, status: text };
    expect(said).toEqual({
      ...expected,
      // What is as it was is told once, as it was.
      ...(expected.isNew ? {} : { phase: '', status: '' }),
      isNew: undefined,
    });
  });

  test('says in words what is new and what changed since the meeting before', () => {
    const marks = ({ now }: Read) => now.filter(({ style }) => style === 'Mark').map(({ text }) => text);
    expect(marks(rowOf('overblik-overvaegtsindsatser'))).toEqual(['Nyt']);
    expect(marks(rowOf('intentionspapir-overvaegt'))).toEqual(['Ændret']);
    expect(marks(rowOf('partnerskab-tobaksfrie-ungdomsuddannelser'))).toEqual([]);
    expect(first(rowOf('partnerskab-tobaksfrie-ungdomsuddannelser').now)).toBe(
      'Ingen ny status siden august 2022.',
    );
  });

  test('says of what has no status that it has none, and calls nothing too old that is not there', () => {
    const texts = rowOf('ips-ambassadoer-beskaeftigelse').now.map(({ text }) => text);
    expect(texts).toEqual(['Ingen status i registret.']);
    expect(rowOf('partnerskab-tobaksfrie-ungdomsuddannelser').now.at(-1)?.text).toBe('Status er for gammel.');
  });

  test('tells how it stood at the meeting before, with the time that speaks of', () => {
    expect(first(rowOf('intentionspapir-overvaegt').before)).toBe(
      'Under implementering (udledt) · august 2022',
    );
    expect(first(rowOf('overblik-overvaegtsindsatser').before)).toBe('Ingen status i registret.');
  });

  test('has a footnote with its sources and lines for every row, and who told what in the chat', async () => {
    expect(danish.rows.filter(({ status: text, note }) => text !== '' && !note.includes('Kilde'))).toEqual(
      [],
    );
    expect(rowOf('overblik-overvaegtsindsatser').note.trim()).toBe(
      'Kilde: STATUS Sundhedsstyregruppens arbejdsplan for 2023, linje 62–70.',
    );
    expect(rowOf('forebyggelse-behandling-selvskade').note).toContain('linje 411–421; Input');
    const { rows } = await read(await made(status, 'docx', 'da', spoken));
    const row = rowOf('forebyggelse-behandling-selvskade', rows);
    expect(row.note).toContain('Meldt i chatten af Signe Eksempel 31. oktober 2023.');
    expect(row.status).toBe('Går godt i Horsens <&> Vest.');
    expect(row.now.map(({ text }) => text)).toContain(
      'Næste skridt: Evaluering sendes ud (forventet 1. december 2023)',
    );
  });

  test('leaves out what was finished before, and says how many', () => {
    expect(danish.rows.map(({ id }) => id)).not.toContain('samarbejdsaftale-rygestop');
    const texts = danish.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
    expect(texts).toContain('3 indsatser var afsluttet 15. september 2023 og er ikke med.');
    expect(texts).toContain('Pr. 31. oktober 2023 · til mødet onsdag 8. november 2023');
  });

  test('is empty of October 2023 when asked for on a day in May', async () => {
    const { rows } = await read(await made({ ...status, on: '2023-05-15' }, 'docx'));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ note }) => note.includes('arbejdsplan'))).toEqual([]);
  });
});

describe('A status document is made for everybody to read', () => {
  const tags = { da: 'da-DK', en: 'en-GB' } as const;
  test.each(['da', 'en'] as const)('%s: language, title, headings and table headers', async (locale) => {
    const { files, blocks } = await read(await made(status, 'docx', locale));
    const styles = files.get('word/styles.xml') ?? '';
    expect(valuesOf(styles, 'w:lang', 'w:val')).toContain(tags[locale]);
    expect(files.get('docProps/core.xml')).toContain(
      locale === 'da'
        ? '<dc:title>Status på indsatserne til SSG 31. oktober 2023</dc:title>'
        : '<dc:title>Status of the initiatives for SSG 31 October 2023</dc:title>',
    );
    const used = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.style] : []));
    expect(used[0]).toBe('Title');
    expect(used.filter((style) => style === 'Heading1').length).toBeGreaterThan(5);
    for (const style of ['Heading1', 'Heading2', 'Title'])
      expect(valuesOf(styles, 'w:style', 'w:styleId')).toContain(style);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
    expect(tables.length).toBeGreaterThan(5);
    for (const [heading, ...rows] of tables) {
      expect(heading?.isHeading).toBe(true);
      expect(heading?.cells).toHaveLength(4);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.some(({ isHeading, cells }) => isHeading || cells.length !== 4)).toBe(false);
    }
    expect(valuesOf(files.get('word/document.xml') ?? '', 'w:pgSz', 'w:orient')).toEqual(['landscape']);
    expect(files.get('word/footer1.xml')).toContain('NUMPAGES');
  });

  test('a Danish text in an English document says that it is Danish', async () => {
    const { files } = await read(await made(status, 'docx', 'en', spoken));
    expect(files.get('word/document.xml')).toMatch(
      /<w:lang w:val="da-DK"\/><\/w:rPr><w:t[^>]*>Går godt i Horsens/,
    );
  });

  test('without initiatives it says so, and what to do', async () => {
    const { blocks } = await read(await made({ ...status, body: 'piu' }, 'docx'));
    expect(blocks.map((block) => block.kind)).not.toContain('table');
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toContain(
      'Registret har ingen indsatser, som PIU har del i.',
    );
  });
});
