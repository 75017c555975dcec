import type { Notice } from '../cards/notice';
import type { Register } from '../domain/register';
import type { Desk } from './desk';
import { tellPersonNow } from './post';

/** Whether anybody of the secretariat has a chat with the bot. */
export async function reachesSecretariat({
  register,
  desk,
}: {
  register: Register;
  desk: Desk;
}): Promise<boolean> {
  for (const one of desk.secretariat(register))
    if ((await desk.messenger.personal(one)) !== undefined) return true;
  return false;
}

/**
 * Says something to everybody of the secretariat who can be reached; whether anybody was told. Where too much goes to some
 * of them just now, they are told later; where to all, it is the caller's to come again. That nobody was reached stands
 * in the log.
 */
export async function tellSecretariat(
  { register, desk, now }: { register: Register; desk: Desk; now: number },
  notice: Notice,
): Promise<boolean> {
  const everybody = desk.secretariat(register);
  const all = await Promise.all(everybody.map((one) => tellPersonNow({ now }, desk, one, notice)));
  const isTold = all.some(({ told }) => told);
  if (isTold) for (const { wait } of all) wait?.();
  else if (all.every(({ wait }) => wait === undefined))
    desk.lost(new Error(`Nobody of the secretariat could be told: ${notice.kind}`));
  return isTold;
}
