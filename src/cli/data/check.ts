import { recordTypes } from '../../domain/record';
import { danglingReferences } from '../../domain/references';
import { growRegister } from '../../domain/register';
import { readDocument } from '../../registers/document';
import { documentsOf } from '../../registers/plant';
import type { Store } from '../../store/store';
import { counted } from '../in-words';
import type { Terminal } from './terminal';

/** Reads every document of a collaboration, counts them by type and looks for ids that name nothing. */
export async function check(store: Store, collaboration: string, terminal: Terminal): Promise<number> {
  const documents = await documentsOf(store, collaboration);
  if (documents.size === 0) {
    terminal.err(
      `${collaboration} holds nothing. Put a register in with "init", or "import FILE" for your own.\n`,
    );
    return 1;
  }
  const register = growRegister();
  const problems: string[] = [];
  for (const document of documents.values()) {
    try {
      register.put(readDocument(document));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  for (const { from, field, to } of danglingReferences(register))
    problems.push(`${from} names ${to} in ${field}, which is not there`);

  terminal.out(`${collaboration}: ${counted(documents.size, 'document')}`);
  for (const type of recordTypes) terminal.out(`${String(register[type].size).padStart(8)} ${type}`);
  for (const problem of problems) terminal.err(`${problem}\n`);
  terminal.out(
    problems.length === 0 ? 'No problems found.' : `${counted(problems.length, 'problem')} found.`,
  );
  return problems.length === 0 ? 0 : 1;
}
