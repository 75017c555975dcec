import type { InvokeResponse } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Reply, Result } from '../conversation/reply';
import { cardType } from '../lib/card-type';

/** Dialogs whose card is known; the oldest are forgotten first. */
const most = 2_000;

/**
 * From which post each person opened the dialog they have open in a place: Teams says so when a dialog is opened, and not
 * when it is sent. Best effort, in memory.
 */
export class OpenedFrom {
  private readonly posts = new Map<string, string>();

  /** The post that an invoke of a name is about; `post` is the one it names itself. */
  postOf({ place, actor }: Event, name: string | undefined, post: string | undefined): string | undefined {
    const key = `${place.id}\n${actor.id}`;
    if (name === 'task/submit') return post ?? this.posts.get(key);
    if (name !== 'task/fetch') return post;
    this.posts.delete(key);
    if (post !== undefined) this.posts.set(key, post);
    const [oldest] = this.posts.keys();
    if (this.posts.size > most && oldest !== undefined) this.posts.delete(oldest);
    return post;
  }
}

/** The card of a dialog. A form is as tall as the window allows, what is only read half of that. */
export function dialogWith({ card, dialog, summary, isForm }: Reply): InvokeResponse {
  const value = {
    title: (dialog?.title ?? summary).slice(0, 60),
    width: 'medium',
    height: isForm ? 'large' : 'medium',
    card: { contentType: cardType, content: card },
  };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

/** Ends a dialog: what came of it is seen where it was opened. */
export const dialogDone = (): InvokeResponse => ({ status: 200 });

/** Says something in a dialog, in words alone. */
export const dialogMessage = (value: string): InvokeResponse => ({
  status: 200,
  body: { task: { type: 'message', value } },
});

const attachment = ({ title, text, card }: Result) => ({
  contentType: cardType,
  content: card,
  preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
});

/** Cards that can be put where one writes: the found ones, or the one that came of a dialog. */
export const insertable = (results: readonly Result[]): InvokeResponse => ({
  status: 200,
  body: {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: results.map(attachment) },
  },
});

/** What stands in the place of search results, without any formatting. */
export const searchMessage = (text: string): InvokeResponse => ({
  status: 200,
  body: { composeExtension: { type: 'message', text } },
});
