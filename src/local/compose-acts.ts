import { z } from 'zod';
import { invokeActivity } from './activities';
import { tellBot } from './bot-line';
import type { Chat, Message } from './chats';
import { cardContent, readComposed, readDialogReply } from './compose-replies';
import { bodyOf, type LocalServer, Refusal, sendJson } from './http';
import { chatOf, occasionOf, personaIn, who } from './people';
import type { World } from './world';

const place = who.extend({ chat: z.string(), thread: z.string().optional() });
const searching = place.extend({
  command: z.string(),
  text: z.string(),
  skip: z.number().int().nonnegative().default(0),
});
const inserting = place.extend({ card: z.record(z.string(), z.unknown()) });
const acting = place.extend({
  message: z.string(),
  command: z.string(),
  step: z.enum(['fetch', 'submit']),
  data: z.unknown().optional(),
  theme: z.string().optional(),
});

/** Results that are asked for at once, as Teams does. */
const count = 25;

/** The message somebody acts on, as Teams hands it over: in HTML, with a link to it. */
function payloadOf(chat: Chat, { id, content, author }: Message) {
  const text = content.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    id,
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(chat.id)}/${id}`,
    replyToId: null,
    subject: null,
    body: { contentType: 'html', content: `<div><p>${text.replaceAll('\n', '<br>')}</p></div>` },
    from: author ? { user: { id: author.objectId, displayName: author.name } } : { application: {} },
    attachments: [],
  };
}

/** Mounts what people do beside the message box: look for something and put it in, or make something of a message. */
export function mountComposeActs(server: LocalServer, world: World): void {
  const invoke = async (asked: z.infer<typeof place>, name: string, value: object) => {
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const at = occasionOf(world, persona, chat, asked.thread, asked.locale);
    const activity = invokeActivity(
      at,
      `f:${world.newId()}`,
      `composeExtension/${name}`,
      value,
      undefined,
      'compose',
    );
    return tellBot(world.options.botUrl, activity);
  };

  server.post('/local/api/search', async (request, response) => {
    const asked = await bodyOf(request, searching);
    const { command, text, skip } = asked;
    // The first search of all says that nothing was typed yet.
    const parameters =
      text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: text }];
    const value = { commandId: command, parameters, queryOptions: { skip, count } };
    sendJson(response, 200, readComposed(await invoke(asked, 'query', value)));
  });

  server.post('/local/api/insert', async (request, response) => {
    const asked = await bodyOf(request, inserting);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const thread = chat.kind === 'channel' ? asked.thread : undefined;
    const { id } = world.add(chat, persona, thread, cardContent(asked.card));
    sendJson(response, 200, { id });
  });

  server.post('/local/api/message-action', async (request, response) => {
    const asked = await bodyOf(request, acting);
    const { command, step, data, theme = 'default' } = asked;
    const chat = chatOf(world, personaIn(asked.persona), asked.chat);
    const message = chat.messages.find((one) => one.id === asked.message);
    if (!message) throw new Refusal(404, 'NoSuchMessage', 'The message is no longer there.');
    const value = { commandId: command, commandContext: 'message', context: { theme } };
    const answered =
      step === 'fetch'
        ? await invoke(asked, 'fetchTask', { ...value, messagePayload: payloadOf(chat, message) })
        : await invoke(asked, 'submitAction', { ...value, data });
    sendJson(response, 200, readDialogReply(answered));
  });
}
