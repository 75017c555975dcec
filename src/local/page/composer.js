import { attachIn, hasFiles, startAttaching, takeFiles } from './attach.js';
import { say } from './text.js';

const form = document.getElementById('composer');
const text = document.getElementById('text');
const mention = document.getElementById('mention');
const sendError = document.getElementById('send-error');

/** What was sent from here, by chat, newest last; the arrow keys bring it back. */
const sent = new Map();
/** What was typed but not sent, by chat. */
const drafts = new Map();
let place = { key: '', inChannel: false };
let recalled;

const grow = () => {
  text.style.height = 'auto';
  if (text.value !== '') text.style.height = `${Math.min(text.scrollHeight, 160)}px`;
};

export function write(value) {
  text.value = value;
  grow();
  text.focus();
  text.setSelectionRange(value.length, value.length);
}

function recall(step) {
  const earlier = sent.get(place.key) ?? [];
  const at = (recalled ?? earlier.length) + step;
  if (at < 0 || at > earlier.length) return;
  recalled = at === earlier.length ? undefined : at;
  write(earlier[at] ?? '');
}

export function explainSending(words) {
  sendError.textContent = words ?? '';
  sendError.hidden = !words;
}

/** Starts the composer. `onSend(text, files)` answers with a promise; when it fails, the text comes back. */
export function startComposer(onSend, toast) {
  startAttaching(toast);
  const send = async () => {
    const typed = text.value.trim();
    if (typed === '' && !hasFiles()) return;
    explainSending();
    write('');
    recalled = undefined;
    const { key } = place;
    let taken;
    try {
      taken = await takeFiles();
      await onSend(typed, taken.files);
      if (typed !== '') sent.set(key, [...(sent.get(key) ?? []).filter((one) => one !== typed), typed]);
    } catch {
      taken?.giveBack();
      if (text.value === '' && key === place.key) write(typed);
      explainSending(say('sendFailed'));
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  text.addEventListener('input', () => {
    recalled = undefined;
    grow();
  });
  text.addEventListener('keydown', (event) => {
    const untouched = text.value === '' || recalled !== undefined;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === 'ArrowUp' && untouched) {
      event.preventDefault();
      recall(-1);
    } else if (event.key === 'ArrowDown' && untouched) {
      event.preventDefault();
      recall(1);
    }
  });
  mention.addEventListener('click', () => write(`@Fremdrift ${text.value.replace(/^@Fremdrift\s*/i, '')}`));
}

/** Puts the composer into a chat; what was typed elsewhere waits there. */
export function composeIn(key, inChannel) {
  if (key !== place.key) {
    drafts.set(place.key, text.value);
    text.value = drafts.get(key) ?? '';
    explainSending();
    recalled = undefined;
  }
  place = { key, inChannel };
  attachIn(key, inChannel);
  mention.hidden = !inChannel;
  grow();
}

export function setPlaceholder(words) {
  text.placeholder = words;
}
