import { setTimeout as pause } from 'node:timers/promises';
import type { Event } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import { takenOut } from './lifecycle';

interface Parts {
  converse(event: Event): Promise<Reply | undefined>;
  messenger: Pick<Messenger, 'send'>;
  /** Milliseconds before each further try. */
  pauses: readonly number[];
  /** Told of what could not be said. */
  unsaid(error: unknown): void;
}

/**
 * An introduction is said once, and so is lost where its post fails and nobody sends the event again. It counts as not
 * said then, and is tried again some time later; whoever tells of the installation meanwhile has it said at once.
 */
export function introductions({ converse, messenger, pauses, unsaid }: Parts) {
  const stopping = new AbortController();
  const pending = new Set<Promise<void>>();
  const notSaid = ({ id, actor, place, locale }: Event): Promise<void> =>
    takenOut({ kind: 'removed', id, actor, place, locale }, [place.id], converse);

  async function tryAgain(event: Event): Promise<void> {
    for (const milliseconds of pauses) {
      await pause(milliseconds, undefined, { signal: stopping.signal });
      const reply = await converse(event);
      // Somebody else said it, or the bot is not to be heard there any more.
      if (reply === undefined) return;
      const sent = await messenger.send(event.place.id, reply).catch((error: unknown) => unsaid(error));
      if (sent?.ok || sent?.reason === 'removed') return;
      await notSaid(event);
    }
  }

  return {
    /** The introduction to this installation did not arrive. */
    async lost(event: Event): Promise<void> {
      await notSaid(event);
      const done: Promise<void> = tryAgain(event)
        .catch((error: unknown) => (stopping.signal.aborted ? undefined : unsaid(error)))
        .finally(() => pending.delete(done));
      pending.add(done);
    },
    /** Ends the pauses, and waits for what is being said. */
    async settled(): Promise<void> {
      stopping.abort();
      await Promise.all(pending);
    },
  };
}
