import { z } from 'zod';
import type { Card } from '../conversation/reply';
import { cardType } from '../lib/card-type';
import type { Answered } from './bot-line';
import { taken } from './bot-line';

/** What the page does with the bot's answer to a pressed button or a dialog. */
export type Outcome =
  | { kind: 'card'; card: Card }
  | { kind: 'notice'; text: string }
  | { kind: 'dialog'; title: string; card: Card; size: string | undefined }
  | { kind: 'nothing' }
  /** `text` is the bot's own words about what went wrong, where it gave any. */
  | { kind: 'failed'; text: string | undefined };

const card = z.record(z.string(), z.unknown());
const actionReply = z.object({
  statusCode: z.number(),
  type: z.string().optional(),
  value: z.unknown().optional(),
});
const wrong = z.object({ message: z.string() });
const dialogReply = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), value: z.string() }),
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string().optional(),
        card: z.object({ content: card }),
        width: z.union([z.string(), z.number()]).optional(),
      }),
    }),
  ]),
});

/** Reads the answer to `adaptiveCard/action`: a card in place of the old one, a few words, nothing, or an error. */
export function readActionReply(answered: Answered): Outcome {
  const reply = actionReply.safeParse(answered.body);
  if (!taken(answered) || !reply.success) return { kind: 'failed', text: undefined };
  const { statusCode, type, value } = reply.data;
  if (statusCode !== 200) {
    const parsed = wrong.safeParse(value);
    return { kind: 'failed', text: parsed.success ? parsed.data.message : undefined };
  }
  const asCard = card.safeParse(value);
  if (type === cardType && asCard.success) return { kind: 'card', card: asCard.data };
  return typeof value === 'string' && value !== '' ? { kind: 'notice', text: value } : { kind: 'nothing' };
}

/** Reads the answer to `task/fetch` or `task/submit`: a dialog (or its next page), a few words, or nothing, which closes it. */
export function readDialogReply(answered: Answered): Outcome {
  if (!taken(answered)) return { kind: 'failed', text: undefined };
  const reply = dialogReply.safeParse(answered.body);
  if (!reply.success) return { kind: 'nothing' };
  const { task } = reply.data;
  if (task.type === 'message') return { kind: 'notice', text: task.value };
  const { title = '', card: attachment, width } = task.value;
  return {
    kind: 'dialog',
    title,
    card: attachment.content,
    size: width === undefined ? undefined : String(width),
  };
}
