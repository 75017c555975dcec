import type { Notice } from '../cards/notice';
import type { Register } from '../domain/register';
import type { Desk } from './desk';
import { tellPerson } from './post';

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

/** Says something to everybody of the secretariat who can be reached; whether anybody was told. That nobody was stands in the log. */
export async function tellSecretariat(
  { register, desk, now }: { register: Register; desk: Desk; now: number },
  notice: Notice,
): Promise<boolean> {
  const everybody = desk.secretariat(register);
  const told = await Promise.all(everybody.map((one) => tellPerson({ now }, desk, one, notice)));
  const isTold = told.some(Boolean);
  if (!isTold) desk.lost(new Error(`Nobody of the secretariat could be told: ${notice.kind}`));
  return isTold;
}
