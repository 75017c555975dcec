import { dayAt } from '../domain/day';
import { withoutThread } from '../domain/thread';
import type { Event } from './event';
import { askedHere } from './here';
import type { Occasion } from './occasion';
import { answering } from './replies';
import type { Reply } from './reply';

const introduced = ({ place }: Event): string => `welcome ${withoutThread(place.id)}`;

/**
 * The one introduction of an installation: Teams tells of it in two shapes, maybe to two programs, and each may come
 * twice. Once the bot was removed, the next installation is another.
 */
export async function onInstalled(
  occasion: Occasion<Extract<Event, { kind: 'installed' }>>,
): Promise<Reply | undefined> {
  const { event, register, desk, now } = occasion;
  if (desk && !(await desk.isFirst(introduced(event), now))) return undefined;
  const locale = event.locale ?? 'da';
  const { addedBy } = event;
  const welcome = {
    kind: 'help',
    topic: 'welcome',
    ...(addedBy ? { addedBy: addedBy.slice(0, 200) } : {}),
  } as const;
  return answering(register, askedHere(welcome, { ...occasion, locale }), locale, dayAt(now), null);
}

/** The bot was taken out of a place: if it comes back, it introduces itself again. Nothing can be said there. */
export async function onRemoved({ event, desk }: Pick<Occasion, 'event' | 'desk'>): Promise<void> {
  await desk?.forgetSaid(introduced(event));
}
