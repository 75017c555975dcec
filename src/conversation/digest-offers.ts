import type { Actor } from '../commands/command';
import type { Offer } from '../commands/offers';
import { isSecretariat, worksOnAny } from '../commands/rights';
import { mayUpdateStatus } from '../commands/update-status';
import type { Day } from '../domain/day';
import type { Initiative } from '../domain/initiative';
import type { Register } from '../domain/register';
import { knownOn } from '../queries/known';
import type { QuestionOf } from '../queries/question';
import { staleAmong } from '../queries/waiting';
import { concernOf } from '../queries/weekly-digest';

type Asked = QuestionOf<'weekly-digest'>;

/** Statuses that one card offers to update. */
const most = 2;

/** To update the oldest statuses of what a digest is about that somebody may tell of. */
export function offersInDigest(question: Asked, register: Register, actor: Actor, today: Day): Offer[] {
  if (!isSecretariat(actor) && !worksOnAny(actor)) return [];
  return oldestIn(question, register, today)
    .filter(({ id }) => mayUpdateStatus(actor, { initiative: id }))
    .slice(0, most)
    .map(({ id, title }) => ({ form: 'update-status', about: { initiative: id }, name: title }));
}

interface Found {
  sequence: number;
  asked: string;
  initiatives: readonly Initiative[];
}

/** What was found last: it is asked for each of those who may look at one card. */
const last = new WeakMap<Register, Found>();

function oldestIn(question: Asked, register: Register, today: Day): readonly Initiative[] {
  const asked = JSON.stringify([question, today]);
  const before = last.get(register);
  if (before?.asked === asked && before.sequence === register.sequence) return before.initiatives;
  const stale = staleAmong(knownOn(register, today), concernOf(question), Number.POSITIVE_INFINITY);
  const initiatives = stale.items.map(({ initiative }) => initiative);
  last.set(register, { sequence: register.sequence, asked, initiatives });
  return initiatives;
}
