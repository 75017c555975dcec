import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type NamedDocument, readDocument } from '../../registers/document';
import { documentsOf, plantDocuments } from '../../registers/plant';
import type { Store } from '../../store/store';
import { counted } from '../in-words';
import { progressLine, type Terminal } from './terminal';

const line = z.object({ id: z.string(), data: z.record(z.string(), z.json()) });
const shownProblems = 20;

/** Writes all documents of a collaboration into a new file, one JSON line each. The file appears when it is whole. */
export async function exportTo(
  file: string,
  store: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  if (existsSync(file)) {
    terminal.err(`${file} exists already. Name a new file.\n`);
    return 1;
  }
  const documents = await documentsOf(store, collaboration);
  if (documents.size === 0) {
    terminal.err(`${collaboration} holds nothing to export.\n`);
    return 1;
  }
  const progress = progressLine(terminal, 'Writing');
  const unfinished = `${file}.unfinished`;
  const handle = await open(unfinished, 'w');
  try {
    let done = 0;
    for (const { id, data } of documents.values()) {
      terminal.stopped.throwIfAborted();
      await handle.appendFile(`${JSON.stringify({ id, data })}\n`);
      done += 1;
      if (done % 500 === 0 || done === documents.size) progress(done, documents.size);
    }
    await handle.sync();
    await handle.close();
    renameSync(unfinished, file);
  } catch (error) {
    await handle.close();
    rmSync(unfinished, { force: true });
    throw error;
  }
  terminal.out(`${counted(documents.size, 'document')} of ${collaboration} written to ${file}.`);
  return 0;
}

/** Reads documents from JSON lines into a collaboration; a file with a line that cannot be read changes nothing. */
export async function importFrom(
  file: string,
  store: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const { documents, problems } = await readLines(file);
  if (problems.length > 0) {
    for (const problem of problems.slice(0, shownProblems)) terminal.err(`${problem}\n`);
    terminal.err(`${counted(problems.length, 'line')} of ${file} cannot be read. Nothing was written.\n`);
    return 1;
  }
  if (documents.length === 0) {
    terminal.err(`${file} is empty. Nothing was written.\n`);
    return 1;
  }
  const { written, kept } = await plantDocuments(store, collaboration, documents, {
    progress: progressLine(terminal, 'Writing'),
    signal: terminal.stopped,
  });
  terminal.out(`${collaboration}: ${counted(written, 'document')} written, ${kept} here already.`);
  return 0;
}

/** "at id: Invalid input …", one after another. */
const wrongIn = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`).join('; ');

async function readLines(file: string): Promise<{ documents: NamedDocument[]; problems: string[] }> {
  const documents: NamedDocument[] = [];
  const problems: string[] = [];
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      const document = line.parse(JSON.parse(text));
      readDocument(document);
      documents.push(document);
    } catch (error) {
      const why = error instanceof z.ZodError ? wrongIn(error) : (error as Error).message;
      problems.push(`line ${number}: ${why}`);
    }
  }
  return { documents, problems };
}
