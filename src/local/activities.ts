import { type Chat, conversationIdOf } from './chats';
import { bot, channel, type Persona } from './personas';
import { offsetAt, timeZone, wallTimeAt } from './wall-time';

/** An activity as Teams sends it to a bot. */
export type Activity = Record<string, unknown>;

/** Who acts, where and when: what every activity tells. */
export interface Occasion {
  persona: Persona;
  chat: Chat;
  thread: string | undefined;
  /** Milliseconds since 1970. */
  at: number;
  locale: string;
  serviceUrl: string;
}

const localTime = (at: number): string => {
  const offset = offsetAt(at) / 60;
  return `${wallTimeAt(at)}.${String(at % 1000).padStart(3, '0')}+0${offset}:00`;
};

function envelope(occasion: Occasion, id: string): Activity {
  const { persona, chat, at } = occasion;
  const inTeam = chat.kind === 'channel';
  return {
    id,
    channelId: 'msteams',
    serviceUrl: occasion.serviceUrl,
    timestamp: new Date(at).toISOString(),
    localTimestamp: localTime(at),
    localTimezone: timeZone,
    locale: occasion.locale,
    from: { id: persona.id, name: persona.name, aadObjectId: persona.objectId },
    recipient: bot,
    conversation: {
      id: conversationIdOf(chat, occasion.thread),
      conversationType: chat.kind,
      // A channel is of the organisation it was made in, whoever writes there.
      tenantId: inTeam ? channel.tenant : persona.tenant,
      ...(inTeam ? { isGroup: true, name: channel.name } : {}),
    },
    channelData: {
      tenant: { id: persona.tenant },
      ...(inTeam
        ? {
            team: channel.team,
            channel: { id: channel.id, name: channel.name },
            teamsTeamId: channel.team.id,
            teamsChannelId: channel.id,
          }
        : {}),
    },
  };
}

const clientInfo = (locale: string) => ({
  type: 'clientInfo',
  locale,
  country: 'DK',
  platform: 'Web',
  timezone: timeZone,
});

const mentionText = `<at>${bot.name}</at>`;
const mentionTyped = new RegExp(`@${bot.name}(?![\\p{L}\\p{N}])`, 'iu');

/** The text with the first typed "@Fremdrift" as Teams marks a mention. */
export const withMention = (text: string): string => text.replace(mentionTyped, mentionText);

/** Whether a text mentions the bot; in a channel the bot hears nothing else. */
export const mentionsBot = (text: string): boolean => text.includes(mentionText);

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

/** Somebody wrote a message. Teams sends the formatted text along as an attachment, so that is here too. */
export function messageActivity(occasion: Occasion, id: string, text: string): Activity {
  const entities: unknown[] = [clientInfo(occasion.locale)];
  if (mentionsBot(text)) entities.unshift({ type: 'mention', mentioned: bot, text: mentionText });
  return {
    ...envelope(occasion, id),
    type: 'message',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${asHtml(text)}</p>` }],
    entities,
  };
}

/** Somebody pressed an `Action.Submit`: a message without text (or with the button's own) that carries the card's values. */
export function submitActivity(
  occasion: Occasion,
  id: string,
  card: string,
  value: unknown,
  text: string | undefined,
): Activity {
  return {
    ...envelope(occasion, id),
    type: 'message',
    ...(text === undefined ? {} : { text, textFormat: 'plain' }),
    value,
    replyToId: card,
    entities: [clientInfo(occasion.locale)],
  };
}

/** Something that wants an answer at once: a pressed button, a dialog, or what is done where one writes. */
export function invokeActivity(
  occasion: Occasion,
  id: string,
  name: string,
  value: unknown,
  card: string | undefined,
  source: 'message' | 'compose' = 'message',
): Activity {
  const base = envelope(occasion, id);
  return {
    ...base,
    type: 'invoke',
    name,
    value,
    ...(card === undefined ? {} : { replyToId: card }),
    channelData: { ...(base.channelData as object), source: { name: source } },
    entities: [clientInfo(occasion.locale)],
  };
}

/** The bot was added here, or taken out, by the persona: Teams sends both of these, in this order. */
export function installationActivities(
  occasion: Occasion,
  ids: [string, string],
  action: 'add' | 'remove',
): Activity[] {
  const first = envelope(occasion, ids[0]);
  const past = action === 'add' ? 'Added' : 'Removed';
  const eventType = occasion.chat.kind === 'channel' ? { eventType: `teamMember${past}` } : {};
  return [
    {
      ...first,
      type: 'conversationUpdate',
      [`members${past}`]: [{ id: bot.id }],
      channelData: { ...(first.channelData as object), ...eventType },
    },
    { ...envelope(occasion, ids[1]), type: 'installationUpdate', action },
  ];
}
