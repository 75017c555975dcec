import { withoutThread } from '../domain/thread';
import type { Whereabouts } from '../registers/bindings';
import type { Event } from './event';

/**
 * Where an event is said, as it can be bound. The organisation is the place's own: a guest does not bring a
 * register along into other people's channel.
 */
export const whereaboutsOf = ({ place }: Event): Whereabouts => ({
  place: withoutThread(place.id),
  team: place.team,
  tenant: place.tenant,
});
