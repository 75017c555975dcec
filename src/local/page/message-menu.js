import { showDialog } from './dialog.js';
import { currentTheme } from './looks.js';
import { make } from './messages.js';
import { say } from './text.js';
import { insertCard, messageAction } from './wire.js';

/** What can be done with a message, as the app package offers it. */
const actions = [{ command: 'taskFromMessage', words: 'makeTask' }];

async function begin(chat, message, command, opener, toast) {
  const place = { chat: chat.id, ...(chat.kind === 'channel' ? { thread: message.thread } : {}) };
  const step = (name) => (data) => messageAction(place, message.id, command, name, data, currentTheme());
  const onCards = ([first]) => first && insertCard(place, first.card);
  try {
    const outcome = await step('fetch')();
    if (outcome.kind === 'dialog') showDialog(outcome, { onSubmit: step('submit'), toast, opener, onCards });
    else toast(outcome.text ?? say('pressFailed'));
  } catch {
    toast(say('pressFailed'));
  }
}

/** The "…" of a message, with what can be done with it. */
export function menuOf(chat, message, toast) {
  const open = make('button', 'menu-button', '⋯');
  open.type = 'button';
  open.setAttribute('aria-label', say('messageMenu'));
  open.setAttribute('aria-haspopup', 'menu');
  open.setAttribute('aria-expanded', 'false');
  const menu = make('div', 'menu');
  menu.setAttribute('role', 'menu');
  menu.hidden = true;
  const show = (isShown) => {
    menu.hidden = !isShown;
    open.setAttribute('aria-expanded', String(isShown));
  };
  for (const { command, words } of actions) {
    const item = make('button', '', say(words));
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.addEventListener('click', () => {
      show(false);
      open.focus();
      begin(chat, message, command, open, toast);
    });
    menu.append(item);
  }
  const box = make('div', 'message-menu', open, menu);
  open.addEventListener('click', () => {
    show(menu.hidden);
    if (!menu.hidden) menu.querySelector('button').focus();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.hidden) return;
    show(false);
    open.focus();
  });
  box.addEventListener('focusout', (event) => {
    if (!box.contains(event.relatedTarget)) show(false);
  });
  return box;
}
