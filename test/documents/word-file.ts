import { SaxesParser } from 'saxes';
import { fromBuffer } from 'yauzl';

/** A paragraph as it is read: its style, and its text without notes. */
export interface Paragraph {
  style: string | undefined;
  text: string;
  /** The ids of the footnotes it refers to. */
  notes: string[];
}
export interface Row {
  isHeading: boolean;
  cells: Paragraph[][];
}
export type Block = ({ kind: 'paragraph' } & Paragraph) | { kind: 'table'; rows: Row[] };

/** The files of a package by their names. */
export function unzipped(content: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true }, (failed, zip) => {
      if (failed || !zip) return reject(failed);
      const files = new Map<string, string>();
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (problem, stream) => {
          if (problem || !stream) return reject(problem);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        }),
      );
      zip.readEntry();
    });
  });
}

/** What stands in a Word document, in its order: paragraphs, and tables with their rows and cells. */
export function blocksOf(xml: string): Block[] {
  const blocks: Block[] = [];
  let table: Row[] | undefined;
  let paragraph: Paragraph | undefined;
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = String(attributes['w:val'] ?? '');
    if (name === 'w:tbl') table = [];
    if (name === 'w:tr') table?.push({ isHeading: false, cells: [] });
    if (name === 'w:tc') table?.at(-1)?.cells.push([]);
    if (name === 'w:tblHeader' && value !== 'false') Object.assign(table?.at(-1) ?? {}, { isHeading: true });
    if (name === 'w:p') paragraph = { style: undefined, text: '', notes: [] };
    if (name === 'w:pStyle' && paragraph) paragraph.style = value;
    if (name === 'w:footnoteReference') paragraph?.notes.push(String(attributes['w:id']));
    inText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (inText && paragraph) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'w:p' && paragraph) {
      if (table) table.at(-1)?.cells.at(-1)?.push(paragraph);
      else blocks.push({ kind: 'paragraph', ...paragraph });
      paragraph = undefined;
    }
    if (name === 'w:tbl' && table) {
      blocks.push({ kind: 'table', rows: table });
      table = undefined;
    }
  });
  parser.write(xml).close();
  return blocks;
}

/** Every value of an attribute of some element. */
export function valuesOf(xml: string, element: string, attribute: string): string[] {
  const values: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === element && attributes[attribute] !== undefined) values.push(String(attributes[attribute]));
  });
  parser.write(xml).close();
  return values;
}

/** The texts of a document's footnotes by their ids. */
export function footnotesOf(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  let id = '';
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:footnote') id = String(attributes['w:id']);
    inText = name === 'w:t';
  });
  parser.on('text', (text) => {
    if (inText) notes.set(id, (notes.get(id) ?? '') + text);
  });
  parser.on('closetag', () => {
    inText = false;
  });
  parser.write(xml).close();
  return notes;
}
