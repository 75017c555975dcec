import { Unreadable } from '../unreadable';
import { showsDay } from './excel-dates';
import { readXml } from './xml';
import type { Zip } from './zip';

/** What the sheets of a workbook share. */
export interface Book {
  sheets: readonly { name: string; part: string }[];
  /** Texts by their number. */
  texts: readonly string[];
  /** Whether a style of cells shows days, by its number. */
  days: readonly boolean[];
  from1904: boolean;
}

/** Reads what the sheets share. Hidden sheets are left out: nobody who looked at the file saw them. */
export async function readBook(zip: Zip): Promise<Book> {
  const parts = await relations(zip);
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  await each(zip, 'xl/workbook.xml', ({ name, get }) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(get('date1904') ?? '');
    // The relation's id is the only attribute of a sheet that is called just "id".
    const part = name === 'sheet' ? parts.get(get('id') ?? '') : undefined;
    if (part !== undefined && (get('state') ?? 'visible') === 'visible' && zip.has(part))
      sheets.push({ name: get('name') ?? '', part });
  });
  if (sheets.length === 0) throw new Unreadable('no-table', 'no sheet is shown');
  return { sheets, texts: await texts(zip), days: await styles(zip), from1904 };
}

async function each(
  zip: Zip,
  part: string,
  open: (element: { name: string; get(attribute: string): string | undefined }) => void,
): Promise<void> {
  if (!zip.has(part)) return;
  const reading = { open, close: () => undefined, text: () => undefined };
  for await (const _ of readXml(await zip.open(part), () => reading));
}

async function relations(zip: Zip): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  await each(zip, 'xl/_rels/workbook.xml.rels', ({ name, get }) => {
    const [id, target] = [get('Id'), get('Target')];
    if (name !== 'Relationship' || id === undefined || target === undefined) return;
    parts.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return parts;
}

async function texts(zip: Zip): Promise<string[]> {
  if (!zip.has('xl/sharedStrings.xml')) return [];
  const all: string[] = [];
  const found = readXml<string>(await zip.open('xl/sharedStrings.xml'), (emit) => {
    let [text, isText, isAloud] = ['', false, 0];
    return {
      open({ name }) {
        if (name === 'si') text = '';
        // How something is pronounced is no text of the cell.
        if (name === 'rPh') isAloud += 1;
        isText = name === 't' && isAloud === 0;
      },
      close({ name }) {
        isText = false;
        if (name === 'rPh') isAloud -= 1;
        if (name === 'si') emit(text);
      },
      text(more) {
        if (isText) text += more;
      },
    };
  });
  for await (const text of found) all.push(text);
  return all;
}

async function styles(zip: Zip): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const days: boolean[] = [];
  let inCells = false;
  await each(zip, 'xl/styles.xml', ({ name, get }) => {
    if (name === 'numFmt') codes.set(Number(get('numFmtId')), get('formatCode') ?? '');
    if (name === 'cellXfs') inCells = true;
    if (name === 'cellStyles' || name === 'dxfs') inCells = false;
    if (name !== 'xf' || !inCells) return;
    const id = Number(get('numFmtId') ?? 0);
    days.push(showsDay(id, codes.get(id)));
  });
  return days;
}
