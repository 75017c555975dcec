import { z } from 'zod';
import type { Event } from '../conversation/event';
import { plainHtml } from './plain-html';

const command = z.string().min(1).max(100);

/** What `composeExtension/query` carries; the first one of a search says that nothing was typed yet. */
const query = z.looseObject({
  commandId: command,
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown().optional() })).optional(),
  queryOptions: z
    .looseObject({
      skip: z.number().int().nonnegative().catch(0).default(0),
      count: z.number().int().positive().catch(25).default(25),
    })
    .default({ skip: 0, count: 25 }),
});

/** What `composeExtension/fetchTask` carries: the message that is meant, where it was begun on one. */
const action = z.looseObject({
  commandId: command,
  messagePayload: z
    .looseObject({
      linkToMessage: z.string().nullish(),
      subject: z.string().nullish(),
      body: z.looseObject({ contentType: z.string().nullish(), content: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** What comes from beside the place where one writes, and so from places in which the bot may not be. */
export const isComposing = (name: string | undefined): boolean =>
  name?.startsWith('composeExtension/') === true;

type Found = Extract<Event, { kind: 'search' | 'message-action' }>;
/** An event without who, where and when. */
type Bare<E> = E extends Event ? Omit<E, 'id' | 'actor' | 'place' | 'locale'> : never;

/** Characters that are searched for. */
const longestSearch = 200;

/** What somebody looks for, or wants to do with a message; `undefined` for whatever else comes from there. */
export function composed(name: string | undefined, value: unknown): Bare<Found> | undefined {
  if (name === 'composeExtension/query') {
    const { data } = query.safeParse(value);
    if (!data) return undefined;
    const typed = data.parameters?.find((one) => one.name === 'query')?.value;
    const text = typeof typed === 'string' ? typed.slice(0, longestSearch) : '';
    return { kind: 'search', command: data.commandId, text, ...data.queryOptions };
  }
  if (name !== 'composeExtension/fetchTask') return undefined;
  const { data } = action.safeParse(value);
  if (!data) return undefined;
  const { subject, body, linkToMessage } = data.messagePayload ?? {};
  const content = body?.content ?? '';
  const words = body?.contentType === 'text' ? content.trim() : plainHtml(content);
  const text = [subject ?? '', words].filter(Boolean).join('\n');
  return {
    kind: 'message-action',
    command: data.commandId,
    message: { text, link: linkToMessage ?? undefined },
  };
}
