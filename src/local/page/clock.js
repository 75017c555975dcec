import { dayOf } from './messages.js';
import { say } from './text.js';
import { setClock } from './wire.js';

const field = document.getElementById('now');
const words = document.getElementById('clock-words');

/** The program's clock as last told, and when: in between it ticks here as it does there. Times are in milliseconds. */
let told = { now: 0, offset: 0, at: 0 };
let initialDay = '';

const current = () => told.now + (performance.now() - told.at);
const wall = (instant) => new Date(instant + told.offset * 60_000).toISOString().slice(0, 16);

export function showClock() {
  if (document.activeElement !== field) field.value = wall(current());
  words.textContent = `${dayOf(current())}`;
}

/** Takes over what the program says the time is. */
export function tellClock({ now, offset }) {
  told = { now, offset, at: performance.now() };
  showClock();
}

/** Starts the clock's fields; `onRefused(words)` hears when a time was not to be had. */
export function startClock(onRefused) {
  const set = async (wallTime) => {
    try {
      tellClock(await setClock(wallTime));
      field.value = wall(current());
    } catch {
      onRefused(say('clockFailed'));
    }
  };
  field.addEventListener('change', () => field.value && set(field.value));
  document.getElementById('clock').addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value) set(field.value);
  });
  document.getElementById('reset').addEventListener('click', () => set(`${initialDay}T09:00`));
  for (const button of document.querySelectorAll('[data-days]')) {
    button.addEventListener('click', () => {
      const shown = new Date(`${wall(current())}Z`);
      shown.setUTCDate(shown.getUTCDate() + Number(button.dataset.days));
      set(shown.toISOString().slice(0, 16));
    });
  }
  setInterval(showClock, 5000);
}

export const rememberInitialDay = (day) => {
  initialDay = day;
};
