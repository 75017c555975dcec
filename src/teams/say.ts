import type { ResourceResponse, TurnContext } from 'botbuilder';
import type { Post } from '../conversation/messenger';
import { refusesCards } from './failures';
import { shapesOf } from './outbound';

/** Answers with the best shape of a post that is not refused. */
export async function say(context: TurnContext, post: Post): Promise<ResourceResponse | undefined> {
  const shapes = shapesOf(post);
  for (const [at, shape] of shapes.entries()) {
    try {
      return await context.sendActivity(shape);
    } catch (error) {
      if (!refusesCards(error) || at === shapes.length - 1) throw error;
    }
  }
  return undefined;
}
