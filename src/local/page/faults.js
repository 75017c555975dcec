import { say } from './text.js';
import { setFault } from './wire.js';

const menu = document.getElementById('faults');
const remove = document.getElementById('remove');
const losing = [...menu.querySelectorAll('[data-lose]')];

/** Shows what goes wrong in the open chat. */
export function showFaults(chat) {
  // Teams asks for no feedback to who is not there.
  document.getElementById('messages').classList.toggle('without-bot', chat.removed);
  remove.textContent = say(chat.removed ? 'addBot' : 'removeBot');
  for (const button of losing) {
    button.setAttribute('aria-pressed', String(chat.losing === button.dataset.lose));
    button.disabled = chat.removed;
  }
}

/** Starts the menu; `activeChat()` is where it goes wrong, `onFailed(words)` hears when that was not to be had. */
export function startFaults(activeChat, onFailed) {
  const set = (fault) => setFault(activeChat().id, fault).catch(() => onFailed(say('faultFailed')));
  remove.addEventListener('click', () => set(activeChat().removed ? 'add' : 'remove'));
  for (const button of losing)
    button.addEventListener('click', () => {
      const { lose } = button.dataset;
      set(activeChat().losing === lose ? 'lose-nothing' : `lose-${lose}`);
    });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
}
