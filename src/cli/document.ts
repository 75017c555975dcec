import { existsSync, writeFileSync } from 'node:fs';
import { documentWords } from '../cards/document-words';
import { readFreshDays, readStorage, type Storage } from '../config';
import { documentFile } from '../documents/file';
import type { Register } from '../domain/register';
import { ask } from '../queries/ask';
import type { Question } from '../queries/question';
import { configured, misused } from './configured';
import type { Terminal } from './data/terminal';
import { bodyNamed, initiativeNamed } from './document/named';
import { type DocumentRequest, readRequest, usage, usageInShort } from './document/request';
import { sourceOf } from './document/source';
import { troubleInWords } from './in-words';

const ok = 0;
const failed = 1;

/** Writes the document that the command line asks for into a new file, and gives the exit code. */
export async function documentCommand(
  args: readonly string[],
  storage: Storage,
  freshDays: number,
  terminal: Terminal,
): Promise<number> {
  const request = readRequest(args);
  if (request === '') {
    terminal.out(usage);
    return ok;
  }
  if (typeof request === 'string') {
    terminal.err(`${request}\n\n${usageInShort}\n`);
    return misused;
  }
  try {
    const { out } = request;
    if (existsSync(out)) throw new Error(`${out} exists already. Name a new file.`);
    const { register, today, ships } = await sourceOf(request, storage, freshDays, terminal);
    const asOf = request.asOf ?? today;
    if (request.since !== undefined && request.since >= asOf)
      throw new Error(`--since ${request.since} is no day before ${asOf}.`);
    const answer = ask(register, questionIn(request, register), { today: asOf });
    if (request.document === 'status' && !answer.found)
      throw new Error(
        `On ${asOf} the register knew no initiative of that body. Try another day, or --body SSG.`,
      );
    const file = await documentFile(answer, request.format, documentWords(request.locale, asOf));
    if (!file) throw new Error(`The register knew nothing of that on ${asOf}. Try a later --as-of.`);
    writeFileSync(out, file.content, { flag: 'wx' });
    terminal.out(
      `${out}: ${ships ? 'the register that ships' : 'the register'}, as it was known on ${asOf}.`,
    );
    return ok;
  } catch (error) {
    terminal.err(`${troubleInWords(error)}\n`);
    return failed;
  }
}

/** What the document says is the answer to a question. */
function questionIn(
  { document, since, body: named, initiative = '' }: DocumentRequest,
  register: Register,
): Question {
  const body = named === undefined ? {} : { body: bodyNamed(register, named) };
  return document === 'status'
    ? { kind: 'status-document', ...body, ...(since ? { since } : {}) }
    : { kind: 'agenda-item', ...body, initiative: initiativeNamed(register, initiative) };
}

/** The program: the environment and the terminal around `documentCommand`. */
async function main(): Promise<number> {
  const terminal: Terminal = {
    out: (line) => console.log(line),
    err: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    now: Date.now,
    stopped: new AbortController().signal,
  };
  const { env, argv } = process;
  return configured(terminal, () =>
    documentCommand(argv.slice(2), readStorage(env), readFreshDays(env), terminal),
  );
}

if (require.main === module)
  main().then((code) => {
    process.exitCode = code;
  });
