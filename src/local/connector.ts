import { z } from 'zod';
import {
  type Address,
  addressOf,
  type Chat,
  type Content,
  conversationIdOf,
  type Message,
  personalChatIdOf,
} from './chats';
import { loses } from './faults';
import { asksForFile } from './file-consent';
import { bodyOf, type Handle, type LocalServer, Refusal, sendJson } from './http';
import { personaOf } from './personas';
import { mountRoster } from './roster';
import type { World } from './world';

const activity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string(),
        content: z.unknown().optional(),
        name: z.string().optional(),
        contentUrl: z.string().optional(),
      }),
    )
    .optional(),
  entities: z.array(z.unknown()).optional(),
  replyToId: z.string().optional(),
  suggestedActions: z
    .looseObject({
      // Teams shows the first three, and sends the value as what the person wrote.
      actions: z.array(
        z.looseObject({ type: z.literal('imBack'), title: z.string(), value: z.string().min(1) }),
      ),
    })
    .optional(),
  channelData: z
    .looseObject({ feedbackLoop: z.looseObject({ type: z.enum(['default', 'custom']) }).optional() })
    .optional(),
});
const creation = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  channelData: z.looseObject({ channel: z.looseObject({ id: z.string() }).optional() }).optional(),
  activity: activity.optional(),
});

/** Teams refuses messages of more than about 100 KB, counted in UTF-16. */
const mostCharacters = 100 * 512;

function contentOf(at: Chat, sent: z.infer<typeof activity>): Content {
  if (at.kind !== 'personal' && sent.attachments?.some(asksForFile))
    throw new Refusal(400, 'BadArgument', 'Files are handed over in a personal chat only.');
  if (JSON.stringify(sent).length > mostCharacters) {
    throw new Refusal(413, 'MessageSizeTooBig', 'The message is too big for Teams.');
  }
  return {
    text: sent.text ?? '',
    textFormat: sent.textFormat ?? 'markdown',
    summary: sent.summary,
    attachments: sent.attachments ?? [],
    entities: sent.entities ?? [],
    takesFeedback: sent.channelData?.feedbackLoop !== undefined,
    suggested: (sent.suggestedActions?.actions ?? []).slice(0, 3).map(({ value }) => value),
  };
}

/** Mounts the stand-in for the Bot Framework connector: what a bot calls to send, change, delete, start and look up. */
export function mountConnector(server: LocalServer, world: World): void {
  const base = '/local/connector/v3/conversations';
  const placeOf = (id: string | undefined): Address & { at: Chat } => {
    const address = addressOf(id ?? '');
    const at = world.chats.get(address.chat);
    if (!at) throw new Refusal(404, 'ConversationNotFound', 'There is no such conversation.');
    if (at.removed)
      throw new Refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    return { ...address, at };
  };
  const messageIn = (at: Chat, id: string | undefined): Message => {
    const found = at.messages.find((one) => one.id === id);
    if (!found) throw new Refusal(404, 'ActivityNotFoundInConversation', 'There is no such message.');
    if (found.author) throw new Refusal(403, 'ForbiddenOperationException', 'That message is not the bot’s.');
    return found;
  };
  const send: Handle = async (request, response) => {
    const { at, thread } = placeOf(request.params?.conversationId);
    const sent = await bodyOf(request, activity);
    const repliedTo = at.messages.find((one) => one.id === (request.params?.activityId ?? sent.replyToId));
    const under = at.kind === 'channel' ? (thread ?? repliedTo?.thread) : undefined;
    if (sent.type === 'typing') {
      world.stream.tell(at.members, () => ({ kind: 'typing', chat: at.id, thread: under }));
    }
    const content = contentOf(at, sent);
    const ofItself = sent.type === 'message' && request.params?.activityId === undefined;
    const lost = ofItself && !sent.replyToId ? loses(world, at) : undefined;
    if (lost === 'post') return void request.socket.destroy();
    const id = sent.type === 'message' ? world.add(at, undefined, under, content).id : world.newId();
    if (lost === 'receipt') return void request.socket.destroy();
    sendJson(response, 201, { id });
  };
  const create: Handle = async (request, response) => {
    const wanted = await bodyOf(request, creation);
    const member = personaOf(wanted.members?.[0]?.id ?? '');
    const id = wanted.channelData?.channel?.id ?? (member && personalChatIdOf(member));
    if (id === undefined) throw new Refusal(403, 'ForbiddenOperationException', 'Nobody here has that id.');
    const { at } = placeOf(id);
    const first = wanted.activity && world.add(at, undefined, undefined, contentOf(at, wanted.activity));
    sendJson(response, 201, {
      id: conversationIdOf(at, first?.id),
      ...(first ? { activityId: first.id } : {}),
      serviceUrl: world.options.serviceUrl,
    });
  };

  server.post(base, create);
  server.post(`${base}/:conversationId/activities`, send);
  server.post(`${base}/:conversationId/activities/:activityId`, send);
  server.put(`${base}/:conversationId/activities/:activityId`, async (request, response) => {
    const { at } = placeOf(request.params?.conversationId);
    const message = messageIn(at, request.params?.activityId);
    world.change(at, message, contentOf(at, await bodyOf(request, activity)));
    sendJson(response, 200, { id: message.id });
  });
  server.del(`${base}/:conversationId/activities/:activityId`, async (request, response) => {
    const { at } = placeOf(request.params?.conversationId);
    world.remove(at, messageIn(at, request.params?.activityId));
    sendJson(response, 200, {});
  });
  mountRoster(server, base, placeOf);
}
