import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/**
 * Files by their names as a zip that is the same, byte by byte, on every machine and at every time: nothing is
 * compressed, as compressors differ, and every file bears the first moment a zip can tell.
 */
export async function zipOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  // A zip tells local time, so the local first moment is the same text in every zone.
  const options = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compress: false, mode: 0o100644 };
  for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name, options);
  zip.end();
  return buffer(zip.outputStream);
}
