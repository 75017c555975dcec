import { z } from 'zod';
import { shownTo } from './chats';
import { install } from './deliveries';
import { faultsOf } from './faults';
import { bodyOf, type LocalServer, Refusal, sendJson } from './http';
import { occasionOf, personaIn, who } from './people';
import { bot, channel, personas } from './personas';
import { instantOf, offsetAt } from './wall-time';
import type { World } from './world';

const setting = z.object({ at: z.string() });

/** Mounts what the page calls to open as somebody, to be told what happens, and to set the program's one clock. */
export function mountPageApi(server: LocalServer, world: World): void {
  const { options, stream } = world;
  const now = () => ({ now: options.clock.now(), offset: offsetAt(options.clock.now()) });

  server.post('/local/api/open', async (request, response) => {
    const asked = await bodyOf(request, who);
    const persona = personaIn(asked.persona);
    const chats = [...world.chats.values()].filter((chat) => chat.members.includes(persona));
    sendJson(response, 200, {
      personas,
      me: persona,
      bot,
      channel,
      initialDay: options.initialDay,
      ...now(),
      chats: chats.map((chat) => ({
        id: chat.id,
        kind: chat.kind,
        messages: chat.messages.map((message) => shownTo(persona, message)),
        ...faultsOf(chat),
      })),
    });
    for (const chat of chats) {
      await install(world, chat, occasionOf(world, persona, chat, undefined, asked.locale));
    }
  });

  server.get('/local/api/events', async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    stream.open(personaIn(searchParams.get('persona') ?? ''), response);
  });

  server.post('/local/api/clock', async (request, response) => {
    const instant = instantOf((await bodyOf(request, setting)).at);
    if (instant === undefined)
      throw new Refusal(
        400,
        'NoSuchTime',
        'There is no such time: give YYYY-MM-DDTHH:MM, from 2000 to 2100.',
      );
    options.clock.set(instant);
    stream.tell(personas, () => ({ kind: 'clock', ...now() }));
    sendJson(response, 200, now());
  });
}
