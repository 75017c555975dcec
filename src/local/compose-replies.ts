import { z } from 'zod';
import type { Card } from '../conversation/reply';
import { cardType } from '../lib/card-type';
import { type Answered, taken } from './bot-line';
import type { Content } from './chats';
import { type Outcome, readDialogReply as readTask } from './replies';

/** What the page does with the answer to something that was done where one writes. */
export type Composed =
  | { kind: 'results'; results: { title: string; text: string; card: Card }[] }
  | { kind: 'message'; text: string }
  | { kind: 'failed' };

const attachment = z.object({
  contentType: z.literal(cardType),
  content: z.record(z.string(), z.unknown()),
  preview: z.object({ content: z.object({ title: z.string(), text: z.string().default('') }) }),
});
const reply = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.object({ type: z.literal('result'), attachments: z.array(attachment).max(25) }),
    z.object({ type: z.literal('message'), text: z.string() }),
  ]),
});

/** Reads the answer to a search: cards to choose from, or a few words. */
export function readComposed(answered: Answered): Composed {
  const read = reply.safeParse(answered.body);
  if (!taken(answered) || !read.success) return { kind: 'failed' };
  const { composeExtension: found } = read.data;
  if (found.type === 'message') return { kind: 'message', text: found.text };
  return {
    kind: 'results',
    results: found.attachments.map(({ content, preview }) => ({ ...preview.content, card: content })),
  };
}

/** Reads the answer to a dialog that was opened on a message: what any dialog answers, or a card to put in. */
export function readDialogReply(answered: Answered): Outcome | Composed {
  const composed = readComposed(answered);
  return composed.kind === 'failed' ? readTask(answered) : composed;
}

/** A message that is nothing but a card. */
export const cardContent = (card: Card): Content => ({
  text: '',
  textFormat: 'plain',
  summary: undefined,
  attachments: [{ contentType: cardType, content: card }],
  entities: [],
});
