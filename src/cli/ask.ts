import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openConversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import { day } from '../domain/day';
import { registerOf } from '../domain/register';
import type { About } from '../queries/answer';
import { seedRecords, seedToday } from '../seed/seed';

const usage = `Spørg det medfølgende register / ask the register that ships:
  npm run ask -- "hvad skal være klar inden 8/11?" [--today 2023-10-31] [--json]
  npm run ask -- --batch FILE      one {"id", "text", "today"?, "after"?} a line`;

const line = z.object({
  id: z.string(),
  text: z.string(),
  today: day.optional(),
  after: z.string().nullish(),
});
type Line = z.infer<typeof line>;

/** The noon of a day in Copenhagen, near enough: only the day is looked at. */
const noonOf = (today: string): number => Date.parse(`${today}T11:00:00Z`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { today: { type: 'string' }, json: { type: 'boolean' }, batch: { type: 'string' } },
  });
  const register = registerOf(seedRecords());
  const { converse } = openConversation(async () => register);
  const today = day.safeParse(values.today ?? seedToday);
  if (!today.success) throw new Refusal(`--today wants a day as YYYY-MM-DD, not "${values.today}".`);

  const talk = (place: string, text: string, on: string, at: number): Promise<Reply> =>
    converse(
      {
        kind: 'message',
        id: `${place}:${at}`,
        actor: { id: 'ask', objectId: undefined, tenant: undefined, name: undefined },
        place: { id: place, kind: 'personal', team: undefined },
        locale: undefined,
        text,
      },
      noonOf(on) + at,
    );

  if (values.batch !== undefined) {
    const lines = readLines(values.batch);
    for (const [at, { id, text, today: on }] of lines.entries())
      console.log(JSON.stringify(shown(id, await talk(threadOf(lines, id), text, on ?? today.data, at))));
    return;
  }
  const text = positionals.join(' ');
  if (text.trim() === '') throw new Refusal(usage);
  const reply = await talk('ask', text, today.data, 0);
  if (values.json) return console.log(JSON.stringify(shown('1', reply), null, 2));
  console.log(reply.text);
  const stands = {
    da: `Registret er læst, som det stod ${today.data}.`,
    en: `The register was read as it stood on ${today.data}.`,
  };
  console.log(`\n${stands[reply.locale]}`);
}

class Refusal extends Error {}

function readLines(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text, at) => {
      const parsed = line.safeParse(JSON.parse(text));
      if (!parsed.success) throw new Refusal(`${file}, line ${at + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}

/** The first question of the conversation a line belongs to: lines that follow each other share their place. */
function threadOf(lines: readonly Line[], id: string): string {
  const after = lines.find((other) => other.id === id)?.after;
  return after && after !== id && lines.some((other) => other.id === after) ? threadOf(lines, after) : id;
}

/** A reply as one object: what it is about, how it was read, and its text. */
function shown(
  id: string,
  { outcome, locale, when, answers, options, text }: Reply,
): Record<string, unknown> {
  const kinds = [
    'initiatives',
    'meetings',
    'milestones',
    'tasks',
    'decisions',
    'bodies',
    'clusters',
    'municipalities',
    'agreement',
    'facts',
  ] as const satisfies readonly (keyof About)[];
  const ids = Object.fromEntries(
    kinds.map((kind) => [kind, [...new Set(answers.flatMap(({ about }) => about[kind]))]]),
  );
  const [answer] = answers;
  return {
    id,
    outcome,
    lang: locale,
    when,
    ids,
    options: options.flatMap((question) =>
      Object.entries(question).flatMap(([key, value]) =>
        key === 'kind' ? [] : [value].flat().filter((id): id is string => typeof id === 'string'),
      ),
    ),
    phase: answer?.kind === 'initiative' ? (answer.status?.phase ?? null) : null,
    text,
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
