import { avatarOf, gist, make } from './messages.js';
import { currentLanguage, prompts, say } from './text.js';
import { unreadIn } from './unread.js';

const byId = (id) => document.getElementById(id);

/** The places one can go: which is open, what was last said there, and how much of it is unread. */
export function showPlaces(state, kind) {
  for (const button of document.querySelectorAll('button[data-kind]')) {
    const chat = state.chats.find((one) => one.kind === button.dataset.kind);
    const unread = unreadIn(state.me.key, chat);
    const badge = button.querySelector('.badge');
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    badge.setAttribute('aria-label', `${unread} ${say('unread')}`);
    button.toggleAttribute('aria-current', chat.kind === kind);
    const last = chat.messages.at(-1);
    const line = button.querySelector('small');
    if (line) line.textContent = last ? gist(last) : say('nothingYet');
  }
}

/** Who one is, who one can be, and the head of the open chat. */
export function showHead({ personas, me, channel, chats }, kind) {
  const language = currentLanguage();
  const options = personas.map((one) => {
    const words = `${one.name} – ${one.role[language]}`;
    return new Option(words, one.key, false, one.key === me.key);
  });
  byId('persona').replaceChildren(...options);
  byId('me').replaceChildren(
    make('span', 'me-text', make('strong', '', me.name), me.role[language]),
    avatarOf(me.name),
  );
  byId('team-name').textContent = channel.team.name;
  byId('channel-name').textContent = channel.name;
  const personal = kind === 'personal';
  byId('chat-title').textContent = personal ? 'Fremdrift' : channel.name;
  const around = personal ? say('personalSubtitle') : channel.team.name;
  const { removed } = chats.find((one) => one.kind === kind);
  byId('chat-subtitle').textContent = removed ? `${around} · ${say('removedFrom')}` : around;
  byId('chat-avatar').className = personal ? 'avatar bot' : 'avatar team';
  byId('chat-avatar').textContent = personal ? '' : channel.team.name[0];
}

/**
 * What the last message suggests to write next, as Teams shows it: gone after the next message. Where it suggests nothing,
 * questions to begin with, until this person has written something here.
 */
export function showPrompts(chat, onPrompt) {
  const box = byId('prompts');
  const { suggested = [] } = chat.messages.at(-1) ?? {};
  const isBegun = chat.messages.some((message) => message.mine);
  box.hidden = chat.removed || (isBegun && suggested.length === 0);
  const questions = suggested.length > 0 ? suggested : prompts[currentLanguage()];
  const buttons = questions.map((question) => {
    const button = make('button', 'prompt', question);
    button.type = 'button';
    button.addEventListener('click', () =>
      onPrompt(chat.kind === 'channel' ? `@Fremdrift ${question}` : question),
    );
    return button;
  });
  box.replaceChildren(make('span', '', say('promptsTitle')), ...buttons);
}
