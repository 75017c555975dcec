import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromBuffer } from 'yauzl';
import { appPackage, type PackageValues, type ReadPart } from '../../src/manifest/app-package';

export const values: PackageValues = {
  botId: '22222222-2222-4222-8222-222222222222',
  domain: 'fremdrift.region.dk',
  version: '1.4.0',
  developer: 'Region "Midt"',
  websiteUrl: 'https://region.dk/fremdrift',
  privacyUrl: 'https://region.dk/privatliv',
  termsUrl: 'https://region.dk/vilkaar',
};

/** A file of the folder `manifest`, as it ships. */
export const shipped: ReadPart = (name) => readFileSync(path.join(__dirname, '../../manifest', name), 'utf8');

/** The parts that ship, one of them otherwise. */
export const changed =
  (file: string, from: string | RegExp, to: string): ReadPart =>
  (name) =>
    name === file ? shipped(name).replace(from, to) : shipped(name);

/** The package that is built; a refusal is a failure. */
export async function built(of = values, read = shipped): Promise<Buffer> {
  const made = await appPackage(of, read);
  if (!made.ok) throw new Error(made.problems.join('\n'));
  return made.content;
}

/** What a refusal says; nothing where a package is built. */
export async function refusal(of = values, read = shipped): Promise<string[]> {
  const made = await appPackage(of, read);
  return made.ok ? [] : made.problems;
}

/** The files of a zip by their names, in its order. */
export const unzipped = (zip: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => {
      if (error) return reject(error);
      opened.on('entry', (entry) =>
        opened.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part as Buffer);
          files.set(entry.fileName, Buffer.concat(parts));
          opened.readEntry();
        }),
      );
      opened.on('end', () => resolve(files));
      opened.on('error', reject);
      opened.readEntry();
    });
  });

/** A file of the package, parsed. */
export const parsed = (files: Map<string, Buffer>, name: string) =>
  JSON.parse(files.get(name)?.toString('utf8') ?? 'null');
