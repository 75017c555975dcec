import type { Change } from '../domain/change';
import { type Delivery, deliveryId } from '../domain/delivery';
import { instantOf } from '../domain/digest-slots';
import { recordOfDocument } from '../domain/record';
import type { SubscriptionLine } from './answer';
import { changeLines, namesIn } from './change-line';
import { idsOf, type Query } from './found';
import type { Known } from './known';
import { subscriptionLine } from './subscriptions';

/** One change: who made it, when and where, and what it changed. */
export const change: Query<'change'> = (known, { change: id }) => {
  const { register } = known;
  const found = register.change.get(id);
  if (!found) return undefined;
  const [line] = changeLines(known, [found]);
  if (!line) return undefined;
  const initiatives = line.documents
    // A meeting is about all that is on its agenda, which the change may have nothing to do with.
    .filter(({ document }) => recordOfDocument(document)?.type !== 'meeting')
    .flatMap((one) => one.initiatives)
    .flatMap((one) => register.initiative.get(one) ?? []);
  return {
    found: true,
    about: { initiatives: idsOf(initiatives) },
    evidence: [],
    payload: {
      ...line,
      initiative: initiatives[0],
      digest: digestIn(known, found),
      sending: sendingBy(known, found),
    },
    names: namesIn(known, [line]),
  };
};

/** The digest a change was made to, where there still is one, with when it comes next from then on. */
function digestIn(known: Known, { at, documents }: Change): SubscriptionLine | undefined {
  const { register, today } = known;
  const [named] = documents.flatMap(({ document }) => recordOfDocument(document) ?? []);
  const digest = named?.type === 'subscription' ? register.subscription.get(named.id) : undefined;
  return digest && subscriptionLine(known, digest, Math.max(Date.parse(at), instantOf(today, '00:00')));
}

/** What became so far of the digest that a change sent at once. */
function sendingBy(
  { register, deliveries }: Known,
  { command, at, documents }: Change,
): Delivery | 'soon' | undefined {
  const [named] = documents.flatMap(({ document }) => recordOfDocument(document) ?? []);
  if (command !== 'hold-digest' || named?.type !== 'subscription') return undefined;
  const digest = register.subscription.get(named.id);
  const held = digest?.held?.find((one) => one.at !== undefined && Date.parse(one.at) === Date.parse(at));
  if (!digest || !held) return undefined;
  const delivery = deliveries?.get(deliveryId({ subscription: digest.id, week: held.week }));
  return delivery && !waits(delivery) ? delivery : 'soon';
}

const waits = ({ state }: Delivery): boolean => state === 'planned' || state === 'sending';
