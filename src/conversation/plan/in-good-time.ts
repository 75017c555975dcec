import type { PlanNotice } from '../../cards/plan-notice';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';
import { postNow } from '../post';
import type { Reply } from '../reply';
import type { Waiting } from './plan-desk';

/**
 * What work comes to; where it takes longer than the channel waits, what is said `meanwhile`, and the rest in a post of
 * its own when it is done. Work that fails after that is told of, too: nobody waits in vain.
 */
export async function inGoodTime(
  said: Said,
  desk: Desk,
  waiting: Waiting,
  work: Promise<Reply>,
  { meanwhile, failed }: { meanwhile: PlanNotice; failed: PlanNotice },
): Promise<Reply> {
  // Who waits for it hears of a failure, be it now or below.
  work.catch(() => undefined);
  const reply = await desk.plans.soon(work, waiting);
  if (reply) return reply;
  desk.afterwards(async () => {
    const { card, summary, text } = await work.catch((error: unknown) => {
      desk.lost(error);
      return saying(failed, said);
    });
    const { wait } = await postNow(desk, said.event.place.id, { card, summary, text });
    wait?.();
  });
  return saying(meanwhile, said);
}
