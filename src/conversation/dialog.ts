import { z } from 'zod';
import { type Back, inDialog } from '../cards/in-dialog';
import { tourButton } from '../cards/tour';
import { wording } from '../cards/wording';
import { type Day, dayAt } from '../domain/day';
import { helpQuestion } from '../queries/question';
import type { Event } from './event';
import type { Reply } from './reply';

/** Whether what is answered is shown in a dialog. */
export const isInDialog = ({ kind }: Pick<Event, 'kind'>): boolean =>
  kind === 'dialog' || kind === 'message-action';

/** A reply as it is shown in a dialog; one that has no heading is called by what the notification would say. */
export function forDialog(reply: Reply, back?: Back): Reply {
  const { title = reply.summary, card } = inDialog(reply.card, back);
  return { ...reply, card, dialog: { title } };
}

/** A reply to what was done in a dialog: what was asked in the tour leads back to its card. */
export const inItsDialog = (reply: Reply, event: Event, now: number): Reply =>
  forDialog(reply, backToTour(reply, event, dayAt(now)));

const page = helpQuestion.extend({ topic: z.literal('tour') });
const asked = z.object({ back: page });

function backToTour({ answers, locale, isForm }: Reply, event: Event, today: Day): Back | undefined {
  const shown = page.safeParse(answers[0]?.question).data;
  if (shown) return { to: shown, button: undefined };
  const back = event.kind === 'dialog' ? asked.safeParse(event.data).data?.back : undefined;
  // A form is left by its own button.
  return back && { to: back, button: isForm ? undefined : tourButton(back, wording(locale, today)) };
}
