import type { Event, Place } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import type { Background } from './background';
import { once } from './once';

interface Parts {
  messenger: Messenger;
  background: Background;
  converse(event: Event): Promise<Reply | undefined>;
  /** What is said where answering failed. */
  failed(event: Event, error: unknown): Reply;
}

/** Hands files over in somebody's chat: asks for consent, and shows what became of it. */
export function handingOver({ messenger, background, converse, failed }: Parts) {
  const answered = once<void>({ capacity: 2_000, forMilliseconds: 10 * 60_000 });

  async function below(place: Place['id'], reply: Reply): Promise<void> {
    const sent = await messenger.send(place, reply);
    if (!sent.ok) throw new Error(`What became of a file was not shown: ${sent.reason}`);
  }

  /** In the place of the question; where that cannot be changed, below it. */
  async function instead(place: Place['id'], question: string | undefined, reply: Reply): Promise<void> {
    if (question === undefined) return below(place, reply);
    // One question never takes the place of another: a client may hold that for answered.
    const isNew = reply.file?.kind === 'offered';
    const changed = isNew ? undefined : await messenger.update(place, question, reply).catch(() => undefined);
    if (changed?.ok) return;
    await below(place, reply);
    await messenger.delete(place, question);
  }

  return {
    /** Asks for a file below the card on which it was wanted. */
    ask({ place }: Event, reply: Reply): void {
      if (reply.file) background.run(() => below(place.id, reply));
    },
    /** What became of a question, once however often it is answered. Where that is not known, the question stays. */
    settle(event: Event, question: string | undefined): void {
      const { id } = event.place;
      const key = `${id} ${question ?? event.id}`;
      const work = async (): Promise<void> => {
        try {
          const reply = await converse(event);
          if (reply) await instead(id, question, reply);
        } catch (error) {
          answered.forget(key);
          await below(id, failed(event, error));
        }
      };
      background.run(() => answered.run(key, performance.now(), work));
    },
  };
}
