import { z } from 'zod';
import { feed } from '../domain/feed';
import { feedId } from '../domain/ids';
import { locale } from '../domain/prose';

/** A link by which the calendars of whoever asks follow a body, a cluster, or what is their own. */
const subscribeCalendar = z.strictObject({
  kind: z.literal('subscribe-calendar'),
  of: feed.shape.of,
  locale,
});

/** From then on the link opens nothing. */
const stopCalendar = z.strictObject({ kind: z.literal('stop-calendar'), feed: feedId });

/** What people do with the links of their calendars. */
export const calendarCommands = [subscribeCalendar, stopCalendar] as const;
