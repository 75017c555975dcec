import { currentLocale } from './text.js';

/** The page's line to its own server. It never calls the bot. */
let persona = '';
let line;

async function post(path, body) {
  const response = await fetch(`/local/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona, locale: currentLocale(), ...body }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error?.message ?? response.statusText);
  return answer;
}

/**
 * Opens the page as somebody. The line is opened first and the chats are read after, each time it is (re)opened, so
 * nothing is missed in between. `onNews` is told of what happens, `onLost` that the program is gone.
 */
export function openAs(key, { onOpen, onNews, onLost }) {
  persona = key;
  line?.close();
  const mine = new EventSource(`/local/api/events?persona=${encodeURIComponent(key)}`);
  line = mine;
  mine.onopen = async () => {
    const state = await post('open', {});
    if (line === mine) onOpen(state);
  };
  mine.onmessage = (event) => onNews(JSON.parse(event.data));
  mine.onerror = onLost;
}

export const sendText = (chat, thread, text) => post('say', { chat, text, ...(thread ? { thread } : {}) });
export const sendFiles = (chat, text, files) => post('attach', { chat, text, files });
export const press = (chat, message, action, trigger) => post('press', { chat, message, action, trigger });
export const submit = (chat, message, data, text) =>
  post('submit', { chat, message, data, ...(text ? { text } : {}) });
export const dialogStep = (chat, message, step, data, theme) =>
  post('dialog', { chat, message, step, data, theme });
export const setFault = (chat, fault) => post('faults', { chat, fault });
export const setClock = (at) => post('clock', { at });
/** Says whether an answer helped; `reaction` is like or dislike, `text` may be empty. */
export const sendFeedback = (chat, message, reaction, text) =>
  post('feedback', { chat, message, reaction, text });
/** Looks for something to put in; `skip` says how many are shown already. */
export const search = (place, command, text, skip) => post('search', { ...place, command, text, skip });
export const insertCard = (place, card) => post('insert', { ...place, card });
export const messageAction = (place, message, command, step, data, theme) =>
  post('message-action', { ...place, message, command, step, data, theme });
