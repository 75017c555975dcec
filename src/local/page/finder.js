import { make } from './messages.js';
import { say } from './text.js';
import { insertCard, search } from './wire.js';

const finder = document.getElementById('finder');
const field = document.getElementById('finder-text');
const list = document.getElementById('finder-results');
const told = document.getElementById('finder-told');
const tabs = [...finder.querySelectorAll('[role=tab]')];

/** How long nothing is typed before it is looked for, in milliseconds. */
const pause = 200;
/** Results that come at once. */
const page = 25;

let where = { place: () => ({}), done: () => {} };
let command = 'initiatives';
/** Only the answer to the newest search is shown. */
let newest = 0;
let waits;

function shown({ title, text, card }) {
  const choose = make('button', 'found', make('strong', '', title), make('small', '', text));
  choose.type = 'button';
  choose.addEventListener('click', async () => {
    try {
      await insertCard(where.place(), card);
      finder.close();
      where.done();
      document.getElementById('text').focus();
    } catch {
      told.textContent = say('sendFailed');
    }
  });
  return make('li', '', choose);
}

function moreButton(skip) {
  const more = make('button', 'more', say('finderMore'));
  more.type = 'button';
  more.addEventListener('click', () => {
    more.parentElement.remove();
    look(skip);
  });
  return make('li', '', more);
}

async function look(skip = 0) {
  newest += 1;
  const mine = newest;
  finder.setAttribute('aria-busy', 'true');
  const answer = await search(where.place(), command, field.value.trim(), skip).catch(() => ({
    kind: 'failed',
  }));
  if (mine !== newest) return;
  finder.removeAttribute('aria-busy');
  if (skip === 0) list.replaceChildren();
  const results = answer.results ?? [];
  const from = list.children.length;
  list.append(...results.map(shown));
  if (results.length === page) list.append(moreButton(skip + page));
  if (skip > 0) list.children[from]?.querySelector('button').focus();
  if (answer.kind === 'message' && skip === 0) told.textContent = answer.text;
  else told.textContent = answer.kind === 'failed' ? say('finderFailed') : '';
}

function choose(tab) {
  command = tab.dataset.command;
  for (const one of tabs) {
    one.setAttribute('aria-selected', String(one === tab));
    one.tabIndex = one === tab ? 0 : -1;
  }
  look();
}

/** Starts the search beside the message box. `place` tells where one writes, `done` is told of a card that was put in. */
export function startFinder(options) {
  where = options;
  document.getElementById('find').addEventListener('click', () => {
    field.value = '';
    list.replaceChildren();
    finder.showModal();
    field.focus();
    choose(tabs[0]);
  });
  finder.querySelector('.close').addEventListener('click', () => finder.close());
  for (const tab of tabs) tab.addEventListener('click', () => choose(tab));
  finder.querySelector('[role=tablist]').addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
    next.focus();
    choose(next);
  });
  field.addEventListener('input', () => {
    clearTimeout(waits);
    waits = setTimeout(look, pause);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.querySelector('button')?.focus();
  });
}
