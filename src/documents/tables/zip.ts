import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Unreadable } from '../unreadable';

/** What a package may hold. An honest work plan of 10,000 rows has some 15 MB of XML in a dozen parts. */
export interface ZipLimits {
  entries: number;
  /** Bytes of all parts together, unpacked. */
  unpacked: number;
  /** How many times its packed size a part may have, beyond the first megabyte. */
  ratio: number;
}

export const zipLimits: ZipLimits = { entries: 2_000, unpacked: 200_000_000, ratio: 200 };

const free = 1_000_000;

/** The parts of a Word or Excel file. */
export interface Zip {
  has(name: string): boolean;
  names: readonly string[];
  /**
   * Opens a part. What unpacks to another size than was declared ends in an error, so that the declared sizes, which
   * were looked at before, are the true ones.
   */
  open(name: string): Promise<Readable>;
  close(): void;
}

/** Opens a package and looks at all it declares before anything is unpacked; throws `Unreadable`. */
export async function openZip(bytes: Buffer, limits: ZipLimits = zipLimits): Promise<Zip> {
  const file = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(
    (error: unknown) => {
      throw new Unreadable('corrupt', String(error));
    },
  );
  const entries = await listed(file, limits);
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async open(name) {
      const entry = entries.get(name);
      if (!entry) throw new Unreadable('corrupt', `there is no ${name}`);
      return file.openReadStreamPromise(entry).catch((error: unknown) => {
        throw new Unreadable('corrupt', String(error));
      });
    },
    close: () => file.close(),
  };
}

async function listed(file: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    if (file.entryCount > limits.entries)
      throw new Unreadable('unpacks-too-large', `${file.entryCount} parts`);
    for await (const entry of file.eachEntry()) {
      const { fileName, uncompressedSize, compressedSize } = entry;
      if (entry.isEncrypted()) throw new Unreadable('password', `${fileName} is encrypted`);
      unpacked += uncompressedSize;
      const most = free + compressedSize * limits.ratio;
      if (unpacked > limits.unpacked || uncompressedSize > most)
        throw new Unreadable('unpacks-too-large', `${fileName} unpacks to ${uncompressedSize} bytes`);
      if (entries.has(fileName)) throw new Unreadable('corrupt', `${fileName} is there twice`);
      entries.set(fileName, entry);
    }
  } catch (error) {
    file.close();
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', String(error));
  }
  return entries;
}
