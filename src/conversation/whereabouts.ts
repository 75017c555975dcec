import type { Whereabouts } from '../registers/bindings';
import type { Event, Place } from './event';

/** A thread of a channel is named by the channel's id and the message that began it; it is reached like the channel. */
export function withoutThread(place: Place['id']): Place['id'] {
  return place.replace(/;messageid=.*$/s, '');
}

/**
 * Where an event is said, as it can be bound. The organisation is the place's own: a guest does not bring a
 * register along into other people's channel.
 */
export const whereaboutsOf = ({ place }: Event): Whereabouts => ({
  place: withoutThread(place.id),
  team: place.team,
  tenant: place.tenant,
});
