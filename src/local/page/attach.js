import { make } from './messages.js';
import { say } from './text.js';

const input = document.getElementById('files');
const button = document.getElementById('attach');
const list = document.getElementById('attached');
const zone = document.querySelector('main.chat');

/** Bytes that are sent from here at once. */
const most = 40_000_000;

/** What is attached and not sent yet, by chat. */
const waiting = new Map();
let place = { key: '', inChannel: false };
let tell = () => {};

const here = () => waiting.get(place.key) ?? [];

function show() {
  const items = here().map((file) => {
    const remove = make('button', 'detach', '✕');
    remove.type = 'button';
    remove.setAttribute('aria-label', `${say('detach')} ${file.name}`);
    remove.title = say('detach');
    remove.addEventListener('click', () => {
      waiting.set(
        place.key,
        here().filter((one) => one !== file),
      );
      show();
      button.focus();
    });
    return make('li', '', make('span', '', file.name), remove);
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

function attach(files) {
  if (files.length === 0) return;
  if (place.inChannel) return tell(say('filesInPrivate'));
  const all = [...here(), ...files];
  if (all.reduce((sum, { size }) => sum + size, 0) > most) return tell(say('filesTooLarge'));
  waiting.set(place.key, all);
  show();
  document.getElementById('live').textContent =
    `${say('attachedNow')}: ${files.map(({ name }) => name).join(', ')}`;
  document.getElementById('text').focus();
}

const read = (file) =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done({ name: file.name, content: String(reader.result).split(',')[1] ?? '' });
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });

/** What is attached here, ready to be sent; it is taken off the list until `giveBack` puts it there again. */
export async function takeFiles() {
  const { key } = place;
  const files = here();
  waiting.delete(key);
  show();
  const giveBack = () => {
    waiting.set(key, [...files, ...(waiting.get(key) ?? [])]);
    show();
  };
  try {
    return { files: await Promise.all(files.map(read)), giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }
}

export const hasFiles = () => here().length > 0;

/** Goes to a chat; what was attached elsewhere waits there. */
export function attachIn(key, inChannel) {
  place = { key, inChannel };
  button.hidden = inChannel;
  show();
}

const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

/** Starts the paper clip and the place to drop files on; `toast` says what cannot be. */
export function startAttaching(toast) {
  tell = toast;
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    attach([...input.files]);
    input.value = '';
  });
  for (const type of ['dragenter', 'dragover']) {
    zone.addEventListener(type, (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      zone.dataset.drop = say('dropHere');
    });
  }
  zone.addEventListener('dragleave', (event) => {
    if (!zone.contains(event.relatedTarget)) delete zone.dataset.drop;
  });
  zone.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    delete zone.dataset.drop;
    attach([...event.dataTransfer.files]);
  });
}
