import { setTimeout as pause } from 'node:timers/promises';
import { type Filled, newDigest, newStatus, send } from './acts';
import { type Ledger, textOf } from './ledger';
import { channel, type Place, type Someone } from './people';
import { type Talk, Unanswered } from './talk';

interface Around {
  talk: Talk;
  ledger: Ledger;
  chance(): number;
  /** Whether nobody begins anything any more. */
  isOver(): boolean;
  /** Told what went otherwise than it has to. */
  failed(what: string): void;
}

/** People who write while the program is killed: whoever gets no answer sends the same form again. */
export function insistingPeople({ talk, ledger, chance, isOver, failed }: Around) {
  let again = 0;

  async function insisting<T>(act: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        again += 1;
        await pause(100);
      }
    }
  }

  /** The form is filled in once: whatever becomes of it, it goes again under the id it was drawn with. */
  async function fill(who: Someone, draw: () => Promise<Filled>, where?: Place): Promise<boolean> {
    try {
      const form = await insisting(draw);
      await insisting(() => send(talk, who, form, where));
      return true;
    } catch (error) {
      failed(String(error));
      return false;
    }
  }

  return {
    again: () => again,
    /** Writes one status after another, with about so many milliseconds between them. */
    async write(who: Someone, writer: number, about: string, breath: number): Promise<void> {
      for (let n = 1; !isOver(); n += 1) {
        const text = textOf(writer, n);
        ledger.sent.add(text);
        if (await fill(who, () => newStatus(talk, who, about, text))) ledger.confirmed.add(text);
        await pause(breath * (0.5 + chance()));
      }
    },
    /** Sets up one digest after another, each in a channel of its own. */
    async subscribe(who: Someone, breath: number): Promise<void> {
      for (let n = 0; !isOver(); n += 1) {
        const where = channel(n);
        if (await fill(who, () => newDigest(talk, who, where), where)) ledger.subscribed.add(where.id);
        await pause(breath * (0.5 + chance()));
      }
    },
  };
}
