import { z } from 'zod';
import { invokeActivity } from './activities';
import { tellBot } from './bot-line';
import { bodyOf, type LocalServer, Refusal, sendJson } from './http';
import { chatOf, occasionOf, personaIn, who } from './people';
import type { World } from './world';

const given = who.extend({
  chat: z.string(),
  message: z.string(),
  reaction: z.enum(['like', 'dislike']),
  text: z.string().max(4_000).default(''),
});

/** Mounts what people say of an answer by its thumbs: the bot hears of it as from Teams, words as JSON within JSON. */
export function mountFeedback(server: LocalServer, world: World): void {
  server.post('/local/api/feedback', async (request, response) => {
    const asked = await bodyOf(request, given);
    const persona = personaIn(asked.persona);
    const chat = chatOf(world, persona, asked.chat);
    const message = chat.messages.find((one) => one.id === asked.message);
    if (!message?.content.takesFeedback || chat.removed)
      throw new Refusal(404, 'NoFeedback', 'Nobody asks for feedback there.');
    const actionValue = {
      reaction: asked.reaction,
      feedback: JSON.stringify({ feedbackText: asked.text }),
    };
    const at = occasionOf(world, persona, chat, message.thread, asked.locale);
    const activity = invokeActivity(
      at,
      `f:${world.newId()}`,
      'message/submitAction',
      { actionName: 'feedback', actionValue },
      message.id,
    );
    const { status, body } = await tellBot(world.options.botUrl, activity);
    // Teams takes an answer that says anything for an error.
    const isTaken = status === 200 && JSON.stringify(body ?? {}) === '{}';
    if (isTaken) message.rated.set(persona.key, asked.reaction);
    sendJson(response, 200, { kind: isTaken ? 'nothing' : 'failed' });
  });
}
