/** A thread of a channel is named by the channel's id and the message that began it; it is reached like the channel. */
export function withoutThread(place: string): string {
  return place.replace(/;messageid=.*$/s, '');
}
