import { setTimeout as pause } from 'node:timers/promises';
import type { Event, Place } from '../conversation/event';
import type { Messenger } from '../conversation/messenger';
import type { Reply } from '../conversation/reply';
import { Typists } from './typists';

interface Manner {
  /** Milliseconds to wait, so that who pressed the button has their own answer first. */
  after: number;
  /** Told of what could not be shown; the answer has been given by then. */
  failed(error: unknown): void;
  /** Whether a post answers somebody, who may still say whether it helped. */
  isAnswer?(place: Place['id'], post: string): boolean;
}

/**
 * Shows what a change means to everybody who sees the card that was pressed: the card as it is now, and in a shared
 * place a line below it. In a personal chat the pressed card becomes what was answered, and stays so. While somebody
 * else fills in a form on that card it is left alone, since Teams would throw away what they typed; it is changed when
 * they are done.
 */
export function showToEveryone(messenger: Messenger, { after, failed, isAnswer = () => false }: Manner) {
  const pending = new Set<Promise<void>>();
  const typists = new Typists();
  /** Cards to be shown in the place of posts on which somebody is typing. */
  const waiting = new Map<string, () => Promise<unknown>>();

  function inBackground(work: () => Promise<unknown>): void {
    const done: Promise<void> = pause(after)
      .then(work)
      .then(() => undefined)
      .catch(failed)
      .finally(() => pending.delete(done));
    pending.add(done);
  }

  function shown({ id, kind }: Place, post: string, reply: Reply): void {
    if (reply.everyone === undefined) return;
    const { card, summary, announcement } = reply.everyone;
    if (kind === 'personal') {
      inBackground(() => messenger.update(id, post, { ...reply, card }));
      return;
    }
    const now = { card, summary, ...(isAnswer(id, post) ? { asksFeedback: true } : {}) };
    waiting.set(post, () => messenger.update(id, post, now));
    if (announcement !== undefined) inBackground(() => messenger.send(id, { line: announcement }));
  }

  return {
    /** `post` is the message that was pressed; where it is not known nothing can be changed. */
    show(event: Event, post: string | undefined, reply: Reply): void {
      // A client that draws a card anew says nothing about what its user does.
      if (post === undefined || (event.kind === 'action' && event.verb === 'refresh')) return;
      const { place, actor } = event;
      // What is typed in a dialog is lost by no change of the card.
      typists.note(post, actor.id, reply.isForm === true && event.kind !== 'dialog', performance.now());
      shown(place, post, reply);
      const update = waiting.get(post);
      if (!update || typists.isAnyone(post, performance.now())) return;
      waiting.delete(post);
      inBackground(update);
    },
    async settled(): Promise<void> {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
