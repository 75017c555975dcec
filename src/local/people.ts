import { z } from 'zod';
import type { Occasion } from './activities';
import type { Chat } from './chats';
import { Refusal } from './http';
import { type Persona, personaOf } from './personas';
import type { World } from './world';

/** Who the page is at the moment, and the language it is in; part of everything it sends. */
export const who = z.object({ persona: z.string(), locale: z.enum(['da-DK', 'en-US']).default('da-DK') });

/** The person the page is. Throws a `Refusal` when there is nobody of that name. */
export function personaIn(key: string): Persona {
  const persona = personaOf(key);
  if (!persona) throw new Refusal(404, 'NoSuchPersona', 'There is nobody of that name.');
  return persona;
}

/** A chat the person is in. Throws a `Refusal` for any other: nobody sees somebody else's personal chat. */
export function chatOf(world: World, persona: Persona, id: string): Chat {
  const chat = world.chats.get(id);
  if (!chat?.members.includes(persona)) throw new Refusal(404, 'NoSuchChat', 'There is no such chat.');
  return chat;
}

/** Here and now, as the bot will be told. */
export function occasionOf(
  world: World,
  persona: Persona,
  chat: Chat,
  thread: string | undefined,
  locale: string,
): Occasion {
  const { clock, serviceUrl } = world.options;
  return { persona, chat, thread, at: clock.now(), locale, serviceUrl };
}
