import { rememberInitialDay, startClock, tellClock } from './clock.js';
import { composeIn, setPlaceholder, startComposer, write } from './composer.js';
import { addMessage, changeMessage, removeMessage, showChat, showTyping } from './conversation.js';
import { showDialog } from './dialog.js';
import { currentTheme, startLooks } from './looks.js';
import { avatarOf, gist, make } from './messages.js';
import { currentLanguage, prompts, say } from './text.js';
import { markSeen, unreadIn } from './unread.js';
import { dialogStep, openAs, press, sendText, submit } from './wire.js';

const byId = (id) => document.getElementById(id);

/** What the server told when the page was opened as somebody, kept current by its news. */
let state;
let activeKind = 'personal';
let replyTo;

const active = () => state.chats.find((chat) => chat.kind === activeKind);

function toast(text) {
  byId('toast').textContent = text;
  setTimeout(() => {
    if (byId('toast').textContent === text) byId('toast').textContent = '';
  }, 8000);
}

function announce(message) {
  byId('live').textContent = `${message.author}: ${gist(message)}`;
}

/** What is pressed on a card; answers with words about what went wrong, or nothing. */
async function act(message, asked) {
  const chat = state.chats.find((one) => one.messages.some(({ id }) => id === message.id));
  try {
    const outcome = await actOn(chat.id, message.id, asked);
    if (outcome.kind === 'failed') return outcome.text ?? say('pressFailed');
    if (outcome.kind === 'notice') toast(outcome.text);
    if (outcome.kind === 'dialog') {
      const onSubmit = (data) => dialogStep(chat.id, message.id, 'submit', data, currentTheme());
      showDialog(outcome, onSubmit, toast);
    }
  } catch {
    return say('pressFailed');
  }
}

function actOn(chat, message, asked) {
  if (asked.kind === 'execute') {
    const { verb, id, data } = asked;
    return press(chat, message, { verb: verb ?? '', id, data }, 'manual');
  }
  const { msteams } = asked.data ?? {};
  if (msteams?.type === 'task/fetch') return dialogStep(chat, message, 'fetch', asked.data, currentTheme());
  if (msteams?.type === 'imBack') return sendText(chat, replyTo?.thread, msteams.value);
  const text = msteams?.type === 'messageBack' ? (msteams.displayText ?? msteams.text) : undefined;
  return submit(chat, message, msteams?.value ?? asked.data, text);
}

/** A card that asks to be refreshed for this person is, once. */
function refresh(chat, message) {
  const card = message.attachments[0]?.content;
  const { action, userIds } = card?.refresh ?? {};
  if (!action || message.viewed || (userIds && !userIds.includes(state.me.id))) return;
  press(chat.id, message.id, { verb: action.verb ?? '', data: action.data ?? {} }, 'automatic').catch(
    () => {},
  );
}

function answerIn(thread, words) {
  replyTo = thread && { thread, words };
  byId('answering').hidden = !replyTo;
  byId('answering').firstElementChild.textContent = replyTo ? say('replyingTo') + words : '';
  showPlaceholder();
  if (replyTo) write('@Fremdrift ');
}

function showPlaceholder() {
  const key = activeKind === 'personal' ? 'placeholderPersonal' : 'placeholderChannel';
  setPlaceholder(say(replyTo ? 'placeholderReply' : key));
}

function showPrompts() {
  const box = byId('prompts');
  box.hidden = active().messages.some((message) => message.mine);
  const buttons = prompts[currentLanguage()].map((question) => {
    const button = make('button', 'prompt', question);
    button.type = 'button';
    button.addEventListener('click', () => {
      write(activeKind === 'channel' ? `@Fremdrift ${question}` : question);
      byId('composer').requestSubmit();
    });
    return button;
  });
  box.replaceChildren(make('span', '', say('promptsTitle')), ...buttons);
}

/** The places one can go: what is active, what was last said there, and how much of it is unread. */
function showPlaces() {
  for (const button of document.querySelectorAll('button[data-kind]')) {
    const chat = state.chats.find((one) => one.kind === button.dataset.kind);
    const unread = unreadIn(state.me.key, chat);
    const badge = button.querySelector('.badge');
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    badge.setAttribute('aria-label', `${unread} ${say('unread')}`);
    button.toggleAttribute('aria-current', chat.kind === activeKind);
    const last = chat.messages.at(-1);
    const line = button.querySelector('small');
    if (line) line.textContent = last ? gist(last) : say('nothingYet');
  }
}

function showWords() {
  const { personas, me, channel } = state;
  const language = currentLanguage();
  byId('persona').replaceChildren(
    ...personas.map(
      (one) => new Option(`${one.name} – ${one.role[language]}`, one.key, false, one.key === me.key),
    ),
  );
  byId('me').replaceChildren(
    make('span', 'me-text', make('strong', '', me.name), me.role[language]),
    avatarOf(me.name),
  );
  byId('team-name').textContent = channel.team.name;
  byId('channel-name').textContent = channel.name;
  const personal = activeKind === 'personal';
  byId('chat-title').textContent = personal ? 'Fremdrift' : channel.name;
  byId('chat-subtitle').textContent = personal ? say('personalSubtitle') : channel.team.name;
  byId('chat-avatar').className = personal ? 'avatar bot' : 'avatar team';
  byId('chat-avatar').textContent = personal ? '' : channel.team.name[0];
  showPlaceholder();
  showPrompts();
  showPlaces();
}

function showActive() {
  const chat = active();
  composeIn(`${state.me.key} ${chat.id}`, chat.kind === 'channel');
  answerIn(undefined);
  showChat(chat, act, answerIn);
  markSeen(state.me.key, chat);
  showWords();
}

const news = {
  clock: tellClock,
  typing: ({ chat, thread }) => {
    if (chat === active().id) showTyping(thread);
  },
  message: ({ chat: id, message }) => {
    const chat = state.chats.find((one) => one.id === id);
    if (chat.messages.some((one) => one.id === message.id)) return;
    chat.messages.push(message);
    if (chat === active()) {
      addMessage(message);
      markSeen(state.me.key, chat);
    }
    if (!message.mine) announce(message);
    refresh(chat, message);
    showPrompts();
    showPlaces();
  },
  changed: ({ chat: id, message }) => {
    const chat = state.chats.find((one) => one.id === id);
    const at = chat.messages.findIndex((one) => one.id === message.id);
    if (at < 0) return;
    chat.messages[at] = message;
    if (chat === active()) changeMessage(message);
    announce(message);
    refresh(chat, message);
    showPlaces();
  },
  deleted: ({ chat: id, id: message }) => {
    const chat = state.chats.find((one) => one.id === id);
    chat.messages = chat.messages.filter((one) => one.id !== message);
    if (chat === active()) removeMessage(message);
    showPrompts();
    showPlaces();
  },
};

function open(key) {
  sessionStorage.setItem('fremdrift-persona', key);
  const early = [];
  let opened = false;
  openAs(key, {
    onOpen: (told) => {
      state = told;
      opened = true;
      toast('');
      rememberInitialDay(told.initialDay);
      tellClock(told);
      showActive();
      for (const one of early.splice(0)) news[one.kind](one);
    },
    onNews: (one) => (opened ? news[one.kind](one) : early.push(one)),
    onLost: () => {
      byId('toast').textContent = say('offline');
    },
  });
}

startLooks(() => state && showActive());
startClock(toast);
startComposer(async (text) => {
  const { thread } = replyTo ?? {};
  answerIn(undefined);
  const { heard } = await sendText(active().id, thread, text);
  if (!heard) toast(say('notHeard'));
});
byId('persona').addEventListener('change', (event) => open(event.target.value));
byId('answering')
  .querySelector('button')
  .addEventListener('click', () => answerIn(undefined));
for (const button of document.querySelectorAll('button[data-kind]')) {
  button.addEventListener('click', () => {
    activeKind = button.dataset.kind;
    showActive();
    byId('text').focus();
  });
}
open(sessionStorage.getItem('fremdrift-persona') ?? 'asta');
