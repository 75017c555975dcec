import { isDeepStrictEqual } from 'node:util';
import { documentsOf, plantDocuments } from '../../registers/plant';
import type { Store, Stored } from '../../store/store';
import { counted } from '../in-words';
import { progressLine, type Terminal } from './terminal';

/**
 * Copies a collaboration's register from one store to another, stamps and all. What a stopped copy has left to do
 * the next one does; where people have gone on working in the target, nothing is written.
 */
export async function copy(
  from: Store,
  to: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const documents = await documentsOf(from, collaboration);
  if (documents.size === 0) {
    terminal.err(`${collaboration} holds nothing to copy.\n`);
    return 1;
  }
  const there = await documentsOf(to, collaboration);
  const newer = [...there.values()].filter((one) => isNewer(one, documents.get(one.id)));
  if (newer.length > 0) {
    terminal.err(
      `${counted(newer.length, 'document')} of ${collaboration} ${newer.length === 1 ? 'is' : 'are'} newer in the target or only there: ${newer[0]?.id}${newer.length > 1 ? ' for one' : ''}. Nothing was written.\n`,
    );
    return 1;
  }
  const { written, kept } = await plantDocuments(to, collaboration, [...documents.values()], {
    progress: progressLine(terminal, 'Writing'),
    signal: terminal.stopped,
  });
  terminal.out(`${collaboration}: ${counted(written, 'document')} copied, ${kept} there already.`);
  return 0;
}

const isNewer = (there: Stored, here: Stored | undefined): boolean =>
  !here ||
  (!isDeepStrictEqual(there.data, here.data) && String(there.data.updatedAt) > String(here.data.updatedAt));
