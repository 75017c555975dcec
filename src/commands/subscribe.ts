import { digestsOf } from '../domain/digests-of';
import { subscriptionId } from '../domain/ids';
import { personIdOf } from '../domain/person';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { withoutThread } from '../domain/thread';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused } from './command';
import { nextIds } from './next-ids';
import { reporting } from './reporting';
import { digestKeepers, maySubscribe } from './subscription-rights';
import { digestTold, isSameAbout } from './told-digest';

/**
 * Sets up a digest in the place where it is asked for; where that gets one about the same already, that is the one to
 * be changed. Whose record is not there yet gets it in the same commit.
 */
export function subscribe(
  command: CommandOf<'subscribe'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const { place, today, at } = circumstances;
  if (!place) return refused({ reason: 'not-there' });
  if (!maySubscribe(actor, place)) return refused({ reason: 'not-allowed', who: digestKeepers });
  const { objectId, tenant, name } = actor;
  if (!objectId || !tenant) return refused({ reason: 'unnamed' });
  const { kind: _, ...said } = command;
  const digest = digestTold(said, place.kind, register, today);
  if (!digest.ok) return digest;
  const same = digestsOf(register, place.id).find(({ about }) => isSameAbout(about, said.about));
  if (same) return refused({ reason: 'subscribed-already', subscription: same.id });
  const owner = personIdOf(objectId, tenant);
  const met: AnyRecord[] = register.person.has(owner)
    ? []
    : [
        {
          type: 'person',
          record: { id: owner, objectId, tenant, name, grants: [], knownFrom: today, evidence: [] },
        },
      ];
  const [id] = nextIds(register, 'subscription', 1);
  return {
    ok: true,
    met,
    put: [
      {
        type: 'subscription',
        record: {
          id: subscriptionId.parse(id),
          place: withoutThread(place.id),
          placeKind: place.kind,
          owner,
          ...digest.told,
          pauses: [],
          since: at,
          ...reporting(actor, circumstances),
        },
      },
    ],
  };
}
