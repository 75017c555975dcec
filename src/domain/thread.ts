/** A thread of a channel is named by the channel's id and the message that began it; it is reached like the channel. */
export function withoutThread(place: string): string {
  return place.replace(/;messageid=.*$/s, '');
}

/** The thread that a message began in a channel; what has threads of its own is no channel. */
export const threadBegunBy = (place: string, message: string): string =>
  withoutThread(place) === place ? `${place};messageid=${message}` : place;
