import { z } from 'zod';
import { messageActivity } from './activities';
import { deliver } from './deliveries';
import { attachmentOf, type LocalFiles } from './files';
import { bodyOf, type LocalServer, Refusal, sendJson } from './http';
import { chatOf, occasionOf, personaIn, who } from './people';
import type { World } from './world';

/** Characters of what is attached at once, as base64: more than the bot takes, so that its refusal can be tried. */
const longest = 60_000_000;
const mostFiles = 10;

const attaching = who.extend({
  chat: z.string(),
  text: z.string().max(10_000).default(''),
  files: z
    .array(z.object({ name: z.string().min(1).max(250), content: z.base64() }))
    .min(1)
    .max(mostFiles),
});

/**
 * Mounts the paper clip: what is attached is kept here as Teams keeps it in OneDrive, and the bot is told where it can be
 * fetched. Files reach a bot in a personal chat only.
 */
export function mountPageFiles(server: LocalServer, world: World, kept: LocalFiles): void {
  server.post('/local/api/attach', async (request, response) => {
    const asked = await bodyOf(request, attaching, longest);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    if (chat.kind !== 'personal')
      throw new Refusal(400, 'NotInChannels', 'Files reach a bot in a personal chat only.');
    const files = asked.files.map(({ name, content }) => ({
      id: world.newId(),
      name,
      bytes: Buffer.from(content, 'base64'),
    }));
    for (const file of files) kept.keep(file);
    const at = occasionOf(world, persona, chat, undefined, asked.locale);
    const attachments = files.map((file) => attachmentOf(file, at));
    const message = world.add(chat, persona, undefined, {
      text: asked.text,
      textFormat: 'plain',
      summary: undefined,
      attachments: attachments.map(({ contentType, name }) => ({
        contentType: String(contentType),
        name: String(name),
      })),
      entities: [],
    });
    const activity = messageActivity(at, message.id, asked.text);
    const copies = Array.isArray(activity.attachments) ? activity.attachments : [];
    await deliver(world, chat, message, { ...activity, attachments: [...attachments, ...copies] });
    sendJson(response, 200, { id: message.id, heard: true });
  });

  server.get('/local/files/:id', async (request, response) => {
    const file = kept.find(request.params?.id ?? '');
    if (!file) throw new Refusal(404, 'Gone', 'The link has expired.');
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': file.bytes.length,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(file.bytes);
  });
}
