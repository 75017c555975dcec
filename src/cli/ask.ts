import { openConversation } from '../conversation/conversation';
import type { Reply } from '../conversation/reply';
import { day } from '../domain/day';
import { registerOf } from '../domain/register';
import { seedRecords, seedToday } from '../seed/seed';
import { type Asked, readRequest } from './ask/request';
import { shown } from './ask/shown';

const ok = 0;
const misused = 2;

/** Where results and complaints are printed, a line (or several) at a time. */
export interface Printer {
  out(text: string): void;
  err(text: string): void;
}

/** Asks the register that ships what the command line asks, prints the replies and gives the exit code. */
export async function askCommand(args: readonly string[], { out, err }: Printer): Promise<number> {
  const request = readRequest(args, day.parse(seedToday));
  if (typeof request === 'string') {
    err(request);
    return misused;
  }
  const talk = openTalk();
  if (request.kind === 'many') {
    for (const asked of request.questions) out(JSON.stringify(shown(asked.id, await talk(asked))));
    return ok;
  }
  const { text, today, json } = request;
  const reply = await talk({ id: '1', place: 'ask', text, today });
  if (json) {
    out(JSON.stringify(shown('1', reply), null, 2));
    return ok;
  }
  const stands = {
    da: `Registret er læst, som det stod ${today}.`,
    en: `The register was read as it stood on ${today}.`,
  };
  out(`${reply.text}\n\n${stands[reply.locale]}`);
  return ok;
}

/** One person's conversations about the shipped register; each question comes a moment after the one before. */
function openTalk(): (asked: Asked) => Promise<Reply> {
  const register = registerOf(seedRecords());
  const { converse } = openConversation(async () => register);
  let count = 0;
  return ({ id, place, text, today }) => {
    count += 1;
    return converse(
      {
        kind: 'message',
        id: `${place}:${id}`,
        actor: { id: 'ask', objectId: undefined, tenant: undefined, name: undefined },
        place: { id: place, kind: 'personal', team: undefined },
        locale: undefined,
        text,
      },
      // Noon in Copenhagen, near enough: only the day is looked at.
      Date.parse(`${today}T11:00:00Z`) + count,
    );
  };
}

if (require.main === module)
  askCommand(process.argv.slice(2), { out: console.log, err: console.error }).then((code) => {
    process.exitCode = code;
  });
