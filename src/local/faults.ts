import { z } from 'zod';
import type { Chat, Losing } from './chats';
import { install, remove } from './deliveries';
import { bodyOf, type LocalServer, sendJson } from './http';
import { chatOf, occasionOf, personaIn, who } from './people';
import type { World } from './world';

const wanted = who.extend({
  chat: z.string(),
  fault: z.enum(['remove', 'add', 'lose-post', 'lose-receipt', 'lose-nothing']),
});

/** What goes wrong in a chat, for the page. */
export const faultsOf = ({ removed, losing }: Chat) => ({ removed, losing });

const tell = (world: World, chat: Chat, happened: Losing | undefined): void =>
  world.stream.tell(chat.members, () => ({ kind: 'faults', chat: chat.id, happened, ...faultsOf(chat) }));

/** What of a post is lost that the bot makes of its own accord; once, and only where somebody wanted it. */
export function loses(world: World, chat: Chat): Losing | undefined {
  const { losing } = chat;
  if (losing === undefined) return undefined;
  chat.losing = undefined;
  tell(world, chat, losing);
  return losing;
}

/** Mounts what people do on the page to see how it looks when something goes wrong. */
export function mountFaults(server: LocalServer, world: World): void {
  server.post('/local/api/faults', async (request, response) => {
    const asked = await bodyOf(request, wanted);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const at = occasionOf(world, persona, chat, undefined, asked.locale);
    switch (asked.fault) {
      case 'remove':
        if (!chat.removed) await remove(world, chat, at);
        break;
      case 'add':
        chat.removed = false;
        await install(world, chat, at);
        break;
      case 'lose-nothing':
        chat.losing = undefined;
        break;
      default:
        chat.losing = asked.fault === 'lose-post' ? 'post' : 'receipt';
    }
    tell(world, chat, undefined);
    sendJson(response, 200, faultsOf(chat));
  });
}
