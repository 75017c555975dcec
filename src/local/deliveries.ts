import { type Activity, installedActivities, type Occasion, removedActivity } from './activities';
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
  if (taken(await tellBot(world.options.botUrl, activity))) return;
  if (message) world.remove(chat, message);
  throw new Refusal(502, 'BotUnreachable', 'The bot did not take the message.');
}

/** Adds the bot to a chat the first time somebody opens it; tried again next time if the bot did not take it. */
export async function install(world: World, chat: Chat, occasion: Occasion): Promise<void> {
  if (chat.installed) return;
  chat.installed = true;
  // What was said here before the program started is gone, and so is who said it.
  await tellBot(world.options.botUrl, removedActivity(occasion, `f:${world.newId()}`));
  const activities = installedActivities(occasion, [`f:${world.newId()}`, `f:${world.newId()}`]);
  for (const activity of activities) {
    chat.installed = taken(await tellBot(world.options.botUrl, activity)) && chat.installed;
  }
}
