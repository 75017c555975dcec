import { menuOf } from './message-menu.js';
import { thumbsOf } from './thumbs.js';

/** What a message has beside what it says: what can be done with it, and whether it helped. */
export const partsOf = (chat, message, toast) => ({
  menu: menuOf(chat, message, toast),
  thumbs: thumbsOf(chat, message, toast),
});
