import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Day, day } from '../../domain/day';
import { type Locale, locale } from '../../domain/prose';
import { troubleInWords } from '../in-words';

const examples = `  npm run document -- status --body SSG [--as-of 2023-10-31] [--since 2023-09-15] --out status.docx
  npm run document -- item --initiative ID --body SSU [--as-of 2023-10-31] --out punkt.docx`;

/** How the program is called: what it writes, and all of it. */
export const usageInShort = `${examples}

Every option: npm run document -- --help`;
export const usage = `Skriv et dokument ud fra registret / write a document from the register:
${examples}

  --out FILE             a new file: .docx for Word, .xlsx for Excel (status only)
  --body NAME            the body it is for: its id or short name
  --initiative ID        the initiative, by its id or title
  --as-of DAY            as the register was known on that day (today)
  --since DAY            what changed since then is marked (the meeting of the body before that day)
  --language da|en       da
  --data FOLDER          where the embedded store is (FREMDRIFT_DATA, else .data); where there is none,
                         the register that ships is read, as it stood on 2023-10-31
  --collaboration NAME   which collaboration (the only one of FREMDRIFT_COLLABORATIONS)`;

/** What the command line asks for. */
export interface DocumentRequest {
  document: 'status' | 'item';
  format: 'docx' | 'xlsx';
  out: string;
  body: string | undefined;
  initiative: string | undefined;
  asOf: Day | undefined;
  since: Day | undefined;
  locale: Locale;
  data: string | undefined;
  collaboration: string | undefined;
}

const options = {
  body: { type: 'string' },
  initiative: { type: 'string' },
  'as-of': { type: 'string' },
  since: { type: 'string' },
  language: { type: 'string', default: 'da' },
  out: { type: 'string' },
  data: { type: 'string' },
  collaboration: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. A text is what is wrong with it; an empty one asks for help. */
export function readRequest(args: readonly string[]): DocumentRequest | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const { body, initiative, since, out, data, collaboration } = values;
    const [document, ...more] = positionals;
    if (values.help || document === 'help' || args.length === 0) return '';
    if (document !== 'status' && document !== 'item')
      return document === undefined ? 'say "status" or "item"' : `there is no document "${document}"`;
    if (more.length > 0) return `${more.join(' ')}: one document at a time`;
    const spoken = locale.safeParse(values.language);
    if (!spoken.success) return `--language wants da or en, not "${values.language}"`;
    if (out === undefined) return 'say with --out which file to write';
    const format = path.extname(out).slice(1).toLowerCase();
    if (format !== 'docx' && format !== 'xlsx') return `${out}: the file ends in .docx or .xlsx`;
    const wrong = document === 'status' ? wrongForStatus(values) : wrongForItem(values, format);
    if (wrong !== undefined) return wrong;
    return {
      document,
      format,
      out,
      body,
      initiative,
      asOf: dayIn('as-of', values['as-of']),
      since: dayIn('since', since),
      locale: spoken.data,
      data,
      collaboration,
    };
  } catch (error) {
    return troubleInWords(error);
  }
}

type Values = Partial<Record<keyof typeof options, string | boolean>>;

function wrongForStatus({ body, initiative }: Values): string | undefined {
  if (initiative !== undefined) return '--initiative belongs to item';
  return body === undefined ? 'say with --body whose meeting it is for, for example --body SSG' : undefined;
}

function wrongForItem({ initiative, since }: Values, format: string): string | undefined {
  if (initiative === undefined) return 'say with --initiative which one, by its id or title';
  if (since !== undefined) return '--since belongs to status';
  return format === 'xlsx' ? 'an agenda item is a Word document: name a .docx file' : undefined;
}

function dayIn(name: string, given: string | undefined): Day | undefined {
  const read = day.optional().safeParse(given);
  if (read.success) return read.data;
  throw new Error(`--${name} wants a day as YYYY-MM-DD, not "${given}"`);
}
