import type { Notice } from '../cards/notice';
import type { Register } from '../domain/register';
import type { Desk } from './desk';
import { tellPerson } from './post';

/** Says something to everybody of the secretariat who can be reached; that nobody could is told to the log. */
export async function tellSecretariat(
  { register, desk, now }: { register: Register; desk: Desk; now: number },
  notice: Notice,
): Promise<void> {
  const everybody = desk.secretariat(register);
  const told = await Promise.all(everybody.map((one) => tellPerson({ now }, desk, one, notice)));
  if (!told.some(Boolean)) desk.lost(new Error(`Nobody of the secretariat could be told: ${notice.kind}`));
}
