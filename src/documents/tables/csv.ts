import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Unreadable } from '../unreadable';
import { type Piece, plainCell } from './piece';

const separators = [';', '\t', ','] as const;

/** The rows of a text with separators: in UTF-8, with or without a mark, in UTF-16 with one, or in Windows-1252. */
export async function* readCsv(bytes: Buffer): AsyncGenerator<Piece> {
  const text = decoded(bytes);
  const parser = parse({
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
    info: true,
  });
  // In pieces: the parser keeps no more of it than it has to.
  Readable.from(pieces(text)).pipe(parser);
  let row = 0;
  try {
    for await (const { record } of parser as AsyncIterable<{ record: string[] }>) {
      row += 1;
      const cells = record.map((value, column) => [column, plainCell(value)] as const);
      yield { kind: 'row', table: 1, row, cells: new Map(cells) };
    }
  } catch (error) {
    throw new Unreadable('corrupt', String(error));
  }
}

const pieceLength = 65_536;

function* pieces(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
}

function decoded(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that parts the first lines most evenly; commas also stand in sentences, so they come last. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r?\n/).slice(0, 20);
  const [head = ''] = lines;
  const counts = separators.map((one) => head.replace(/"[^"]*"/g, '').split(one).length - 1);
  const most = Math.max(...counts);
  return separators[counts.indexOf(most)] ?? ';';
}
