import { act, refresh } from './acts.js';
import { rememberInitialDay, startClock, tellClock } from './clock.js';
import { composeIn, setPlaceholder, startComposer, write } from './composer.js';
import { addMessage, changeMessage, removeMessage, showChat, showTyping } from './conversation.js';
import { showFaults, startFaults } from './faults.js';
import { startFinder } from './finder.js';
import { startLooks } from './looks.js';
import { partsOf } from './message-parts.js';
import { gist } from './messages.js';
import { showHead, showPlaces, showPrompts } from './places.js';
import { say } from './text.js';
import { toast } from './toast.js';
import { markSeen } from './unread.js';
import { openAs, sendFiles, sendText } from './wire.js';

const byId = (id) => document.getElementById(id);

/** What the server told when the page was opened as somebody, kept current by its news. */
let state;
let activeKind = 'personal';
/** The thread that is being answered, in a channel. */
let replyTo;

const active = () => state.chats.find((chat) => chat.kind === activeKind);
const chatOf = (id) => state.chats.find((chat) => chat.id === id);

function announce(message) {
  byId('live').textContent = `${message.author}: ${gist(message)}`;
}

function answerIn(thread, words) {
  replyTo = thread;
  byId('answering').hidden = !thread;
  byId('answering').firstElementChild.textContent = thread ? say('replyingTo') + words : '';
  const where = activeKind === 'personal' ? 'placeholderPersonal' : 'placeholderChannel';
  setPlaceholder(say(thread ? 'placeholderReply' : where));
  if (thread) write('@Fremdrift ');
}

function ask(question) {
  write(question);
  byId('composer').requestSubmit();
}

function showAround() {
  showPrompts(active(), ask);
  showPlaces(state, activeKind);
}

function showActive() {
  const chat = active();
  composeIn(`${state.me.key} ${chat.id}`, chat.kind === 'channel');
  answerIn(undefined);
  const onAction = (message, asked) => act(chat, message, asked, toast);
  markSeen(state.me.key, chat);
  showHead(state, activeKind);
  showFaults(chat);
  // What is around takes its room first: messages are brought into view in what is left.
  showAround();
  showChat(chat, onAction, answerIn, (message) => partsOf(chat, message, toast));
  for (const message of chat.messages) refresh(state.me, chat, message);
}

/** What the server tells as it happens. */
const news = {
  clock: tellClock,
  typing({ chat, thread }) {
    if (chat === active().id) showTyping(thread);
  },
  message({ chat: id, message }) {
    const chat = chatOf(id);
    if (chat.messages.some((one) => one.id === message.id)) return;
    chat.messages.push(message);
    if (chat === active()) markSeen(state.me.key, chat);
    showAround();
    if (chat === active()) addMessage(message);
    if (!message.mine) announce(message);
    refresh(state.me, chat, message);
  },
  changed({ chat: id, message }) {
    const chat = chatOf(id);
    const at = chat.messages.findIndex((one) => one.id === message.id);
    if (at < 0) return;
    chat.messages[at] = message;
    if (chat === active()) changeMessage(message);
    announce(message);
    refresh(state.me, chat, message);
    showAround();
  },
  faults({ chat: id, removed, losing, happened }) {
    const chat = chatOf(id);
    Object.assign(chat, { removed, losing });
    if (happened) toast(say(happened === 'post' ? 'postLost' : 'receiptLost'));
    if (chat !== active()) return;
    showHead(state, activeKind);
    showFaults(chat);
  },
  deleted({ chat: id, id: message }) {
    const chat = chatOf(id);
    chat.messages = chat.messages.filter((one) => one.id !== message);
    if (chat === active()) removeMessage(message);
    showAround();
  },
};

/** Opens the page as somebody; what happens before the chats are there waits for them. */
function open(key) {
  sessionStorage.setItem('fremdrift-persona', key);
  let waiting = [];
  openAs(key, {
    onOpen: (told) => {
      state = told;
      toast('', true);
      rememberInitialDay(told.initialDay);
      tellClock(told);
      showActive();
      for (const one of waiting ?? []) news[one.kind](one);
      waiting = undefined;
    },
    onNews: (one) => (waiting ? waiting.push(one) : news[one.kind](one)),
    onLost: () => toast(say('offline'), true),
  });
}

startLooks(() => state && showActive());
startClock(toast);
startFaults(active, toast);
startComposer(async (text, files) => {
  if (files.length > 0) return sendFiles(active().id, text, files);
  const thread = replyTo;
  const { heard } = await sendText(active().id, thread, text);
  if (thread && replyTo === thread) answerIn(undefined);
  if (!heard) toast(say(active().removed ? 'removedHere' : 'notHeard'));
}, toast);
startFinder({
  place: () => ({ chat: active().id, ...(replyTo ? { thread: replyTo } : {}) }),
  done: () => answerIn(undefined),
});
byId('persona').addEventListener('change', (event) => open(event.target.value));
document.querySelector('#answering button').addEventListener('click', () => answerIn(undefined));
for (const button of document.querySelectorAll('button[data-kind]')) {
  button.addEventListener('click', () => {
    activeKind = button.dataset.kind;
    showActive();
    byId('text').focus();
  });
}
open(sessionStorage.getItem('fremdrift-persona') ?? 'asta');
