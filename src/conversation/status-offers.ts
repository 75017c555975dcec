import { isSomebodyToAsk } from '../commands/ask-for-update';
import type { Actor } from '../commands/command';
import type { Offer } from '../commands/offers';
import type { Day } from '../domain/day';
import type { PartyId } from '../domain/ids';
import type { Register } from '../domain/register';
import { knownOn } from '../queries/known';
import type { QuestionOf } from '../queries/question';
import { seesAll } from '../queries/status-document';
import { staleAmong } from '../queries/waiting';

/** Requests that one card offers, and how many of the oldest are looked at for somebody to ask. */
const most = 2;
const looked = 50;

/** To ask those who can tell of the oldest statuses that a status document would hold. */
export function offersInStatus(
  { body }: QuestionOf<'status-document'>,
  register: Register,
  actor: Actor,
  today: Day,
): Offer[] {
  const whose = body === undefined || seesAll(body) ? {} : { parties: [body as string as PartyId] };
  return staleAmong(knownOn(register, today), whose, looked)
    .items.map(({ initiative }) => initiative)
    .filter(({ id }) => isSomebodyToAsk(register, id, actor))
    .slice(0, most)
    .map(({ id, title }) => ({ form: 'ask-for-update', about: { initiative: id }, name: title }));
}
