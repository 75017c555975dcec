import { z } from 'zod';
import {
  invokeActivity,
  mentionsBot,
  messageActivity,
  type Occasion,
  submitActivity,
  withMention,
} from './activities';
import { type Answered, tellBot } from './bot-line';
import type { Content, Message } from './chats';
import { deliver } from './deliveries';
import { bodyOf, type LocalRequest, type LocalServer, Refusal, sendJson } from './http';
import { chatOf, occasionOf, personaIn, who } from './people';
import { readActionReply, readDialogReply } from './replies';
import type { World } from './world';

const saying = who.extend({ chat: z.string(), thread: z.string().optional(), text: z.string().min(1) });
const onCard = who.extend({ chat: z.string(), message: z.string() });
const pressing = onCard.extend({
  action: z.looseObject({ verb: z.string().default(''), data: z.unknown().optional() }),
  trigger: z.enum(['manual', 'automatic']).default('manual'),
});
const submitting = onCard.extend({ data: z.unknown().optional(), text: z.string().optional() });
const dialog = onCard.extend({
  step: z.enum(['fetch', 'submit']),
  data: z.unknown().optional(),
  theme: z.string().optional(),
});

const asContent = (text: string): Content => ({
  text,
  textFormat: 'plain',
  summary: undefined,
  attachments: [],
  entities: [],
});

/** Mounts what people do on the page. The page never calls the bot: it acts here, and the bot hears of it as from Teams. */
export function mountPageActs(server: LocalServer, world: World): void {
  const cardFrom = async <T extends z.infer<typeof onCard>>(request: LocalRequest, shape: z.ZodType<T>) => {
    const asked = await bodyOf(request, shape);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const message = chat.messages.find((one) => one.id === asked.message);
    if (!message) throw new Refusal(404, 'NoSuchMessage', 'The message is no longer there.');
    return {
      asked,
      persona,
      chat,
      message,
      at: occasionOf(world, persona, chat, message.thread, asked.locale),
    };
  };
  const invoke = async (
    at: Occasion,
    name: string,
    value: unknown,
    message: Message | undefined,
  ): Promise<Answered> =>
    at.chat.removed
      ? { status: 403, body: undefined }
      : tellBot(world.options.botUrl, invokeActivity(at, `f:${world.newId()}`, name, value, message?.id));

  server.post('/local/api/say', async (request, response) => {
    const asked = await bodyOf(request, saying);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const inChannel = chat.kind === 'channel';
    const text = inChannel ? withMention(asked.text) : asked.text;
    const message = world.add(chat, persona, inChannel ? asked.thread : undefined, asContent(text));
    const heard = !chat.removed && (!inChannel || mentionsBot(text));
    const at = occasionOf(world, persona, chat, message.thread, asked.locale);
    if (heard) await deliver(world, chat, message, messageActivity(at, message.id, text));
    sendJson(response, 200, { id: message.id, heard });
  });

  server.post('/local/api/press', async (request, response) => {
    const { asked, persona, chat, message, at } = await cardFrom(request, pressing);
    const action = { ...asked.action, type: 'Action.Execute', data: asked.action.data ?? {} };
    const answered = await invoke(at, 'adaptiveCard/action', { action, trigger: asked.trigger }, message);
    const outcome = readActionReply(answered);
    if (outcome.kind === 'card') world.view(chat, message, persona, outcome.card);
    sendJson(response, 200, outcome);
  });

  server.post('/local/api/submit', async (request, response) => {
    const { asked, persona, chat, message, at } = await cardFrom(request, submitting);
    const thread = chat.kind === 'channel' ? message.thread : undefined;
    const shown =
      asked.text === undefined ? undefined : world.add(chat, persona, thread, asContent(asked.text));
    const id = shown?.id ?? world.newId();
    await deliver(world, chat, shown, submitActivity(at, id, message.id, asked.data, asked.text));
    sendJson(response, 200, { kind: 'nothing' });
  });

  server.post('/local/api/dialog', async (request, response) => {
    const { asked, message, at } = await cardFrom(request, dialog);
    const value = { data: asked.data, context: { theme: asked.theme ?? 'default' } };
    // Of a dialog that is sent, Teams does not say from which message it was opened.
    const post = asked.step === 'fetch' ? message : undefined;
    sendJson(response, 200, readDialogReply(await invoke(at, `task/${asked.step}`, value, post)));
  });
}
