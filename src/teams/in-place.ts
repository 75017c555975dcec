import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';

interface Manner {
  /** Milliseconds to wait, so that who pressed the button has their own answer first. */
  after: number;
  /** Told of what could not be shown; the answer has been given by then. */
  failed(error: unknown): void;
}

/**
 * Shows what a change means to everybody who sees the card that was pressed: the card as it is now, and in a shared
 * place a line below it. In a personal chat the pressed card becomes what was answered, and stays so.
 */
export function showToEveryone(messenger: Messenger, { after, failed }: Manner) {
  const pending = new Set<Promise<void>>();

  async function carryOut({ id, kind }: Place, post: string, reply: Reply): Promise<void> {
    if (reply.everyone === undefined) return;
    await pause(after);
    const { card, summary, announcement } = reply.everyone;
    if (kind === 'personal') {
      await messenger.update(id, post, reply);
      return;
    }
    await messenger.update(id, post, { card, summary });
    await messenger.send(id, { line: announcement });
  }

  return {
    /** `post` is the message that was pressed; where it is not known nothing can be changed. */
    show(place: Place, post: string | undefined, reply: Reply): void {
      if (post === undefined || reply.everyone === undefined) return;
      const done: Promise<void> = carryOut(place, post, reply)
        .catch(failed)
        .finally(() => pending.delete(done));
      pending.add(done);
    },
    async settled(): Promise<void> {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
