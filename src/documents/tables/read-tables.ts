import { Unreadable } from '../unreadable';
import { readCsv } from './csv';
import { readExcel } from './excel';
import { outerKind, packageKind } from './file-kind';
import type { Piece } from './piece';
import { readWord } from './word';
import { readWhole } from './xml';
import { openZip, type ZipLimits, zipLimits } from './zip';

/** Bytes a file may have. */
export const mostBytes = 20_000_000;

/**
 * What a Word, Excel or CSV file says, piece by piece; what it is goes by its content, not by its name. Throws
 * `Unreadable` for whatever cannot be taken in.
 */
export async function* readTables(bytes: Buffer, limits: ZipLimits = zipLimits): AsyncGenerator<Piece> {
  if (bytes.length > mostBytes) throw new Unreadable('too-large', `${bytes.length} bytes`);
  if (outerKind(bytes) === 'csv') {
    yield* readCsv(bytes);
    return;
  }
  const zip = await openZip(bytes, limits);
  try {
    const types = '[Content_Types].xml';
    const kind = packageKind(zip, zip.has(types) ? await readWhole(await zip.open(types)) : '');
    yield* kind === 'word' ? readWord(zip) : readExcel(zip);
  } finally {
    zip.close();
  }
}
