import { dayOf, drawMessage, gist, make } from './messages.js';
import { say } from './text.js';

const box = document.getElementById('messages');

/** The list of messages on screen: flat in a personal chat, posts with their replies in a channel. */
let shown = {
  chat: undefined,
  onAction: () => {},
  onReply: () => {},
  partsOf: () => ({ menu: '', thumbs: '' }),
};

const elementOf = (id) => box.querySelector(`article[data-id="${CSS.escape(id)}"]`);
const inChannel = () => shown.chat?.kind === 'channel';

function divide(message) {
  const day = dayOf(message.at);
  const dividers = box.querySelectorAll('.day');
  if (dividers[dividers.length - 1]?.textContent === day) return;
  box.append(make('h3', 'day', day));
}

function postOf(message) {
  const found = box.querySelector(`section[data-thread="${CSS.escape(message.thread)}"]`);
  if (found) return found;
  divide(message);
  const reply = make('button', 'reply', say('reply'));
  reply.type = 'button';
  reply.addEventListener('click', () => shown.onReply(message.thread, gist(message)));
  const post = make('section', 'post', make('div', 'thread'), reply);
  post.dataset.thread = message.thread;
  box.append(post);
  return post;
}

function place(message) {
  const element = drawMessage(message, shown.onAction, shown.partsOf(message));
  box.querySelector('.empty')?.remove();
  if (inChannel()) {
    const thread = postOf(message).querySelector('.thread');
    if (message.thread !== message.id) element.classList.add('answer');
    thread.append(element);
  } else {
    divide(message);
    const before = box.lastElementChild;
    const follows = before?.classList.contains('mine') === message.mine && before?.matches('.message');
    element.classList.toggle('follows', Boolean(follows));
    box.append(element);
  }
  return element;
}

/** Brings a message into view: whole where it fits, else from its top. */
function bring(element) {
  const fits = element.offsetHeight < box.clientHeight;
  if (!inChannel() && fits) box.scrollTop = box.scrollHeight;
  else element.scrollIntoView({ block: fits ? 'nearest' : 'start' });
}

/** Shows a chat from its beginning to its latest message. */
export function showChat(chat, onAction, onReply, partsOf) {
  shown = { chat, onAction, onReply, partsOf };
  box.replaceChildren();
  if (chat.messages.length === 0) box.append(make('p', 'empty', say('nothingYet')));
  for (const message of chat.messages) place(message);
  box.scrollTop = box.scrollHeight;
}

/** Adds a message that has just arrived. */
export function addMessage(message) {
  if (message.bot) stopTyping();
  bring(place(message));
}

/** Shows a message's new content where it stood; whoever was on its card stays there. */
export function changeMessage(message) {
  const old = elementOf(message.id);
  if (!old) return;
  const { activeElement } = document;
  const pressedHere = activeElement === document.body && old.querySelector('[aria-busy]');
  const wasInside = pressedHere || old.contains(activeElement);
  const element = drawMessage(message, shown.onAction, shown.partsOf(message));
  for (const kept of ['answer', 'follows']) element.classList.toggle(kept, old.classList.contains(kept));
  old.replaceWith(element);
  if (wasInside) element.focus({ preventScroll: true });
  if (element.getBoundingClientRect().top < box.getBoundingClientRect().top) bring(element);
}

/** Takes a message away, and its post when nothing is left in it. */
export function removeMessage(id) {
  const post = elementOf(id)?.closest('.post');
  elementOf(id)?.remove();
  if (post && !post.querySelector('article')) post.remove();
}

let forget;

/** Shows that the bot is writing, until its message comes or ten seconds have passed. */
export function showTyping(thread) {
  stopTyping();
  const dots = make(
    'p',
    'typing',
    make('span'),
    make('span'),
    make('span'),
    make('span', 'unseen', say('typing')),
  );
  const post = thread && box.querySelector(`section[data-thread="${CSS.escape(thread)}"] .thread`);
  (post || box).append(dots);
  bring(dots);
  forget = setTimeout(() => dots.remove(), 10_000);
}

function stopTyping() {
  clearTimeout(forget);
  box.querySelector('.typing')?.remove();
}
