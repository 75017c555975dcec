import type { PlanNotice } from '../../cards/plan-notice';
import type { Desk } from '../desk';
import { type Said, saying } from '../occasion';
import { postNow } from '../post';
import type { Reply } from '../reply';
import type { Waiting } from './plan-desk';
import type { Progress, ProgressPost } from './progress';

/**
 * What work comes to; where it takes longer than the channel waits, what is said `meanwhile`, then how far it is, and the
 * rest in a post of its own when it is done. Work that fails after that is told of, too: nobody waits in vain.
 */
export async function inGoodTime(
  said: Said,
  desk: Desk,
  waiting: Waiting,
  begin: (progress: Progress) => Promise<Reply>,
  { meanwhile, failed, progress }: { meanwhile: PlanNotice; failed: PlanNotice; progress?: ProgressPost },
): Promise<Reply> {
  const work = begin((done, of) => progress?.note(done, of));
  // Who waits for it hears of a failure, be it now or below.
  work.catch(() => undefined);
  const reply = await desk.plans.soon(work, waiting);
  if (reply) return reply;
  desk.afterwards(async () => {
    progress?.begin();
    const { card, summary, text } = await work.catch((error: unknown) => {
      desk.lost(error);
      return saying(failed, said);
    });
    await progress?.end();
    const { wait } = await postNow(desk, said.event.place.id, { card, summary, text });
    wait?.();
  });
  return saying(meanwhile, said);
}
