import { inConversation } from '../../src/teams/pace';
import type { Answer, Call } from './connector';

/**
 * What Teams refuses, as its documentation says: the payload's size and the rates in
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages and .../bots/how-to/rate-limit,
 * citations and feedback in .../bots/how-to/bot-messages-ai-generated-content, updates of what others wrote in
 * .../bots/how-to/update-and-delete-bot-messages, files in .../bots/how-to/bots-filesv4, and
 * suggested actions in .../bots/how-to/conversations/suggested-actions.
 */
export interface Strictness {
  /** Why a call is refused, with the answer it gets; `undefined`: it is taken. */
  refuse(call: Call): (Answer & { why: string }) | undefined;
  /** Notes the id that a post was given: it is the bot's, and may be changed. */
  posted(id: string): void;
}

/** Bytes of a message, of which each character takes two. */
const mostBytes = 100 * 1024;
const conversationIn = /^\/v3\/conversations\/([^/]+)/;

/** `now` in milliseconds of the clock by which the rates are counted. */
export function strictly(now: () => number): Strictness {
  const own = new Set<string>();
  const sent = new Map<string, number[]>();
  const refusal = (status: number, why: string) => ({ status, why, body: { error: { code: why } } });

  return {
    posted: (id) => void own.add(id),
    refuse({ method, path, body }) {
      const [, place] = conversationIn.exec(path) ?? [];
      if (place === undefined) return refusal(404, 'UnknownServiceUrl');
      if (JSON.stringify(body).length * 2 > mostBytes) return refusal(413, 'MessageSizeTooBig');
      if ((method === 'PUT' || method === 'DELETE') && !own.has(path.split('/').at(-1) ?? ''))
        return refusal(403, 'NotTheSender');
      const wrong = wrongCitation(body) ?? wrongMessage(body);
      if (wrong) return refusal(400, wrong);
      const wrongly = wrongFile(body, place) ?? wrongSuggestion(body, place);
      if (wrongly) return refusal(400, wrongly);
      if (method !== 'POST' || body.type === 'typing') return undefined;
      const times = [...(sent.get(place) ?? []), now()];
      sent.set(place, times);
      const isTooMany = inConversation.some(
        ({ most, within }) => times.filter((at) => now() - at < within).length > most,
      );
      return isTooMany ? { ...refusal(429, 'TooManyRequests'), headers: { 'retry-after': '1' } } : undefined;
    },
  };
}

/**
 * What is wrong with a message beside its sources: no notification could be made of it, a form for feedback is asked for
 * that there is none of, or a model is said to have written it, and none did.
 */
function wrongMessage({ type, summary, channelData, entities = [] }: Call['body']): string | undefined {
  const form = channelData?.feedbackLoop?.type;
  if (form !== undefined && form !== 'default' && form !== 'custom') return 'FeedbackLoopType';
  if (entities.some((one) => 'additionalType' in one)) return 'SaidToBeGenerated';
  return type === 'message' && !summary ? 'NoSummary' : undefined;
}

interface Claim {
  position?: number;
  appearance?: { name?: string; abstract?: string; keywords?: string[] };
}

/** What is wrong with the sources that a message names, if anything. */
export function wrongCitation({ text = '', entities = [] }: Call['body']): string | undefined {
  const roots = entities.filter(({ type }) => type === 'https://schema.org/Message');
  if (roots.length > 1) return 'TwoRootEntities';
  const claims = (roots[0]?.citation ?? []) as Claim[];
  if (claims.length > 20) return 'TooManyCitations';
  const named = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
  for (const { position, appearance = {} } of claims) {
    const { name = '', abstract = '', keywords = [] } = appearance;
    if (name === '' || name.length > 80) return 'CitationName';
    if (abstract.length > 160) return 'CitationAbstract';
    if (keywords.length > 3 || keywords.some((one) => one.length > 28)) return 'CitationKeywords';
    if (position === undefined || !named.has(position)) return 'CitationPosition';
  }
  return claims.length < named.size && claims.length > 0 ? 'CitationMissing' : undefined;
}

/**
 * What is wrong with what a message suggests to write next, if anything. In shared places Teams keeps suggestions with
 * each message for everybody; ours are for one person.
 */
export function wrongSuggestion({ suggestedActions }: Call['body'], place: string): string | undefined {
  if (suggestedActions === undefined) return undefined;
  const { actions = [] } = suggestedActions;
  if (decodeURIComponent(place).startsWith('19:')) return 'SuggestionOutsidePersonalChat';
  if (actions.length === 0 || actions.length > 3) return 'SuggestionCount';
  for (const { type, title = '', value } of actions) {
    if (type !== 'imBack') return 'SuggestionType';
    // The text of the suggestion is what is sent as the person's message.
    if (title.trim() === '' || title !== value) return 'SuggestionText';
    if (title.length > 80) return 'SuggestionLength';
  }
  return undefined;
}

const fileCards = 'application/vnd.microsoft.teams.card.file.';

/** What is wrong with the files that a message asks for or shows, if anything; the ids of shared places begin alike. */
export function wrongFile({ attachments = [] }: Call['body'], place: string): string | undefined {
  const cards = attachments.filter(({ contentType }) => contentType.startsWith(fileCards));
  if (cards.length === 0) return undefined;
  if (decodeURIComponent(place).startsWith('19:')) return 'FileOutsidePersonalChat';
  if (cards.length !== attachments.length || cards.length > 1) return 'FileBesideOthers';
  for (const { contentType, name = '', contentUrl = '', content } of cards) {
    const carried = Object(content) as Record<string, unknown>;
    if (!/^[^"*:<>?/\\|]+\.[a-z]+$/.test(name)) return 'FileName';
    if (contentType === `${fileCards}consent`) {
      const { sizeInBytes, description, acceptContext, declineContext } = carried;
      if (!Number.isInteger(sizeInBytes) || Number(sizeInBytes) < 1) return 'FileSize';
      if (typeof description !== 'string' || description === '') return 'FileDescription';
      if (Object(acceptContext) !== acceptContext || Object(declineContext) !== declineContext)
        return 'FileContext';
    } else if (contentType !== `${fileCards}info`) return 'FileCard';
    else if (!URL.canParse(contentUrl) || !carried.uniqueId || !carried.fileType) return 'FileInfo';
  }
  return undefined;
}
