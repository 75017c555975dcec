import { type Activity, installationActivities, type Occasion } from './activities';
import { taken, tellBot } from './bot-line';
import type { Chat, Message } from './chats';
import { Refusal } from './http';
import type { World } from './world';

/** Tells the bot of a message; where it could not be told, the message is taken back, so that nothing looks sent that was not. */
export async function deliver(
  world: World,
  chat: Chat,
  message: Message | undefined,
  activity: Activity,
): Promise<void> {
  if (!chat.removed && taken(await tellBot(world.options.botUrl, activity))) return;
  if (message) world.remove(chat, message);
  throw new Refusal(502, 'BotUnreachable', 'The bot did not take the message.');
}

/** Takes the bot out of a chat: it is told, and reaches nothing there any more. */
export async function remove(world: World, chat: Chat, occasion: Occasion): Promise<void> {
  chat.removed = true;
  chat.installed = false;
  const ids: [string, string] = [`f:${world.newId()}`, `f:${world.newId()}`];
  for (const activity of installationActivities(occasion, ids, 'remove'))
    await tellBot(world.options.botUrl, activity);
}

/** Adds the bot to a chat the first time somebody opens it; tried again next time if the bot did not take it. */
export async function install(world: World, chat: Chat, occasion: Occasion): Promise<void> {
  if (chat.installed || chat.removed) return;
  chat.installed = true;
  const ids = (): [string, string] => [`f:${world.newId()}`, `f:${world.newId()}`];
  // What was said here before the program started is gone, and so is who said it.
  for (const activity of installationActivities(occasion, ids(), 'remove'))
    await tellBot(world.options.botUrl, activity);
  for (const activity of installationActivities(occasion, ids(), 'add')) {
    chat.installed = taken(await tellBot(world.options.botUrl, activity)) && chat.installed;
  }
}
