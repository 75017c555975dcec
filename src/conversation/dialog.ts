import { inDialog } from '../cards/in-dialog';
import type { Event } from './event';
import type { Reply } from './reply';

/** Whether what is answered is shown in a dialog. */
export const isInDialog = ({ kind }: Pick<Event, 'kind'>): boolean =>
  kind === 'dialog' || kind === 'message-action';

/** A reply as it is shown in a dialog; one that has no heading is called by what the notification would say. */
export function forDialog(reply: Reply): Reply {
  const { title = reply.summary, card } = inDialog(reply.card);
  return { ...reply, card, dialog: { title } };
}
