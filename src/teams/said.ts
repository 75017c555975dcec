import { z } from 'zod';
import type { InboundActivity } from './activity';

const mention = z.looseObject({
  type: z.literal('mention'),
  mentioned: z.looseObject({ id: z.string(), name: z.string().nullish() }),
  text: z.string().min(1),
});

/**
 * The words a person wrote to the bot: without the mention that addressed it, without the message they quoted,
 * and as plain text. Other people's names stay.
 */
export function said(activity: InboundActivity): string {
  let text = ownHtml(activity) ?? (activity.text ?? '').replace(/<quoted\b[^<>]*>(<\/quoted>)?/gi, ' ');
  for (const entity of activity.entities ?? []) {
    const { data } = mention.safeParse(entity);
    if (data?.mentioned.id === activity.recipient.id) text = text.replaceAll(data.text, ' ');
  }
  return plain(text.replace(/<\/?at\b[^<>]*>/gi, ''));
}

/** The names of the people a message mentions, as the channel knows them. */
export const mentionedIn = ({ entities, recipient }: InboundActivity): string[] =>
  (entities ?? []).flatMap((entity) => {
    const { data } = mention.safeParse(entity);
    if (!data || data.mentioned.id === recipient.id) return [];
    return [data.mentioned.name ?? data.text.replace(/<[^<>]*>/g, '')];
  });

/** A quoted message arrives inside the HTML copy of the message, so there the person's own part can be told apart. */
function ownHtml(activity: InboundActivity): string | undefined {
  const html = activity.attachments?.find((one) => one.contentType === 'text/html')?.content;
  if (typeof html !== 'string' || !html.includes('schema.skype.com/Reply')) return undefined;
  const start = html.indexOf('<blockquote');
  const end = html.lastIndexOf('</blockquote>');
  if (start < 0 || end < start) return undefined;
  const own = html.slice(0, start) + html.slice(end);
  return own
    .replace(/<span\b([^<>]*)>([^<>]*)<\/span>/gi, (whole, attributes: string, name: string) =>
      attributes.includes('schema.skype.com/Mention') ? `<at>${name}</at>` : whole,
    )
    .replace(/<(?!\/?at\b)[^<>]*>/gi, ' ');
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

/** Teams escapes a few characters even in plain text, and leaves hard spaces where a mention stood. */
function plain(text: string): string {
  return text
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
