import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Day, day } from '../../domain/day';

export const usage = `Spørg det medfølgende register / ask the register that ships:
  npm run ask -- "hvad skal være klar inden 8/11?" [--today 2023-10-31] [--json]
  npm run ask -- --batch FILE      one {"id", "text", "today"?, "after"?} a line`;

const line = z.object({
  id: z.string(),
  text: z.string(),
  today: day.optional(),
  after: z.string().nullish(),
});

/** One question of many; those that follow each other share their `place`. */
export interface Asked {
  id: string;
  place: string;
  text: string;
  today: Day;
}

/** What the command line asks for: one question, for people or as JSON, or the questions of a file. */
export type AskRequest =
  | { kind: 'one'; text: string; today: Day; json: boolean }
  | { kind: 'many'; questions: Asked[] };

/** Reads the command line and the file it names; `otherwise` is the day where none is said. A text is what is wrong. */
export function readRequest(args: readonly string[], otherwise: Day): AskRequest | string {
  const given = optionsIn(args);
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const today = day.safeParse(values.today ?? otherwise);
  if (!today.success) return `--today wants a day as YYYY-MM-DD, not "${values.today}".`;
  const text = positionals.join(' ');
  if (values.batch === undefined)
    return text.trim() === '' ? usage : { kind: 'one', text, today: today.data, json: values.json ?? false };
  if (text !== '') return '--batch reads its questions from the file: leave out the one on the command line.';
  return readLines(values.batch, today.data);
}

function optionsIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { today: { type: 'string' }, json: { type: 'boolean' }, batch: { type: 'string' } },
    });
  } catch (error) {
    const [problem] = (error as Error).message.split(/\.\s/);
    return `${problem}: there are --today YYYY-MM-DD, --json and --batch FILE.`;
  }
}

function readLines(file: string, otherwise: Day): AskRequest | string {
  const content = textOf(file);
  if (content === undefined)
    return `${file} cannot be read: give --batch a file with one {"id", "text"} a line.`;
  const places = new Map<string, string>();
  const questions: Asked[] = [];
  for (const [at, text] of content.split('\n').entries()) {
    if (text.trim() === '') continue;
    const parsed = line.safeParse(jsonOf(text));
    if (!parsed.success) return `${file}, line ${at + 1}: ${problemOf(parsed.error)}.`;
    const { id, after, today, ...rest } = parsed.data;
    // Only what was asked before can be followed; what names anything else begins a conversation.
    const place = places.get(after ?? '') ?? id;
    places.set(id, place);
    questions.push({ id, place, today: today ?? otherwise, ...rest });
  }
  return { kind: 'many', questions };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf({ issues: [issue] }: z.ZodError): string {
  const field = issue?.path.join('.') ?? '';
  if (field === '') return 'write one JSON object, {"id": "1", "text": "…"}';
  return field === 'today' ? 'write "today" as YYYY-MM-DD' : `write "${field}" as a text`;
}
