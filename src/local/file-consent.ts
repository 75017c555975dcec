import { z } from 'zod';
import { invokeActivity } from './activities';
import { taken, tellBot } from './bot-line';
import { type LocalFiles, typeOf } from './files';
import { bodyOf, bytesOf, type LocalServer, Refusal, sendJson } from './http';
import { chatOf, occasionOf, personaIn, who } from './people';
import type { World } from './world';

/** Bytes of one file; OneDrive takes as much in one piece. */
const longest = 60_000_000;

const asking = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.consent'),
  name: z.string(),
  content: z.looseObject({ acceptContext: z.unknown(), declineContext: z.unknown() }),
});

/** Whether an attachment asks if a file may be put into somebody's OneDrive. */
export const asksForFile = (attachment: { contentType: string }): boolean =>
  attachment.contentType === asking.shape.contentType.value;

const answering = who.extend({ chat: z.string(), message: z.string(), accept: z.boolean() });

/**
 * Mounts what Teams does about files of a bot: somebody allows one or not, the bot is told, and may put the file into the
 * stand-in for their OneDrive, once.
 */
export function mountFileConsent(server: LocalServer, world: World, files: LocalFiles): void {
  server.post('/local/api/consent', async (request, response) => {
    const { accept, ...asked } = await bodyOf(request, answering);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const message = chat.messages.find(({ id }) => id === asked.message);
    const question = asking.safeParse(message?.content.attachments.find(asksForFile)).data;
    if (!message || !question) throw new Refusal(404, 'NoSuchMessage', 'The question is no longer there.');
    const { name, content } = question;
    const id = world.newId();
    const at = (path: string): string => new URL(`/local/${path}/${id}`, world.options.serviceUrl).href;
    if (accept) files.expect(id, name);
    const uploadInfo = {
      contentUrl: at('files'),
      uploadUrl: at('uploads'),
      uniqueId: id,
      name,
      fileType: typeOf(name),
    };
    const value = {
      type: 'fileUpload',
      ...(accept
        ? { action: 'accept', context: content.acceptContext, uploadInfo }
        : { action: 'decline', context: content.declineContext }),
    };
    const occasion = occasionOf(world, persona, chat, undefined, asked.locale);
    const told = invokeActivity(occasion, `f:${world.newId()}`, 'fileConsent/invoke', value, message.id);
    const isTold = !chat.removed && taken(await tellBot(world.options.botUrl, told));
    sendJson(response, 200, { kind: isTold ? 'nothing' : 'failed' });
  });

  server.put('/local/uploads/:id', async (request, response) => {
    const id = request.params?.id ?? '';
    const over = new Refusal(404, 'ItemNotFound', 'The upload session is over.');
    if (!files.awaits(id)) throw over;
    const bytes = await bytesOf(request, longest);
    if (request.headers['content-range'] !== `bytes 0-${bytes.length - 1}/${bytes.length}`)
      throw new Refusal(416, 'InvalidRange', 'The file is to come in one piece.');
    // Two may have come at once.
    const name = files.expected(id);
    if (name === undefined) throw over;
    files.keep({ id, name, bytes });
    sendJson(response, 201, { id, name, size: bytes.length });
  });
}
