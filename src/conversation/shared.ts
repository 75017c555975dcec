import type { Card } from '../cards/card';
import type { Offers } from '../cards/offers';
import { changesSomething } from '../commands/offers';
import type { ChangeId } from '../domain/ids';
import type { Question } from '../queries/question';
import type { Desk } from './desk';
import type { Actor } from './event';
import type { Said } from './occasion';
import { offersFor } from './offers';
import type { Reply } from './reply';

/** People to whom one card can be shown in a way of their own. */
export const mostViewers = 60;

/** How a card is shown in a place that several people see. */
export interface Shared {
  /** What everybody may do, who is told by no right of theirs. */
  offers: Offers | undefined;
  /** The same card, which asks to be drawn anew for those who may do more. */
  renewing(card: Card): Card;
}

/**
 * A card carries no button that only some may press: it is drawn anew for each of those when they look at it. Where they
 * are more than can be named, everybody gets the first one's button, and the command says who may. `change` can be
 * taken back by some of them.
 */
export function inShared(question: Question, said: Said, change?: ChangeId): Shared {
  const { desk, locale } = said;
  const open = offersFor(question, asActor(said, nobody));
  const viewers = desk ? viewersOf(question, said, desk, change) : [];
  const [first] = viewers;
  if (!first) return { offers: open, renewing: (card) => card };
  if (viewers.length > mostViewers)
    return { offers: offersFor(question, asActor(said, first)) ?? open, renewing: (card) => card };
  const data = { question, locale, ...(change === undefined ? {} : { change }) };
  const action = { type: 'Action.Execute', title: 'refresh', verb: 'refresh', data };
  const refresh = { action, userIds: viewers.map(({ id }) => id) };
  return { offers: open, renewing: (card) => ({ ...card, refresh }) };
}

/** An answer with what who asks may do; where others read along, with what everybody may. */
export function withOffers(
  question: Question,
  said: Said,
  answered: (offers: Offers | undefined) => Reply,
): Reply {
  if (said.event.place.kind === 'personal') return answered(offersFor(question, said));
  const shared = inShared(question, said);
  const reply = answered(shared.offers);
  return { ...reply, card: shared.renewing(reply.card) };
}

const nobody: Actor = { id: '', objectId: undefined, tenant: undefined, name: undefined };

const asActor = (said: Said, actor: Actor): Said => ({ ...said, event: { ...said.event, actor } });

/** Those who may do more than everybody, whoever speaks first; one more than can be named is enough to know. */
function viewersOf(question: Question, said: Said, desk: Desk, change: ChangeId | undefined): Actor[] {
  const { register, event } = said;
  const viewers: Actor[] = [];
  const known = [...register.person.values()].flatMap(({ user, objectId, tenant, name }): Actor[] =>
    user === undefined || user === event.actor.id ? [] : [{ id: user, objectId, tenant, name }],
  );
  for (const actor of [event.actor, ...known]) {
    const hasRole = desk.actorOf(actor, register).grants.length > 0;
    if ((hasRole || actor === event.actor) && mayMore(ownOffers(question, asActor(said, actor), change)))
      viewers.push(actor);
    if (viewers.length > mostViewers) break;
  }
  return viewers;
}

/** What somebody may do with a card, and with the change that was just made on it. */
export function ownOffers(question: Question, said: Said, change?: ChangeId): Offers | undefined {
  const own = offersFor(question, said);
  const undo = change === undefined ? undefined : offersFor({ kind: 'change', change }, said)?.undo;
  return undo ? { forms: own?.forms ?? [], undo } : own;
}

/** Everybody may ask for an update. */
const mayMore = (offers: Offers | undefined): boolean =>
  offers?.undo !== undefined || (offers?.forms ?? []).some(changesSomething);
