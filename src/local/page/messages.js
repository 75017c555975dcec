import { drawCard } from './cards.js';
import { markdown } from './markdown.js';
import { currentLocale, say } from './text.js';

const cardType = 'application/vnd.microsoft.card.adaptive';
const zone = 'Europe/Copenhagen';

export const make = (tag, className, ...content) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
};

/** The day of an instant in words: "Tirsdag den 31. oktober 2023". */
export function dayOf(at) {
  const words = new Intl.DateTimeFormat(currentLocale() === 'da-DK' ? 'da-DK' : 'en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
  return words[0].toUpperCase() + words.slice(1);
}

const timeOf = (at) =>
  new Intl.DateTimeFormat('da-DK', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    .format(at)
    .replace('.', ':');

export const initialsOf = (name) =>
  name
    .split(' ')
    .slice(0, 2)
    .map((part) => part[0])
    .join('');

/** A round (person) or rounded (bot) picture with initials; the colour follows the name. */
export function avatarOf(name, isBot) {
  const avatar = make('span', isBot ? 'avatar bot' : 'avatar');
  avatar.setAttribute('aria-hidden', 'true');
  if (!isBot) {
    avatar.textContent = initialsOf(name);
    avatar.dataset.hue = String([...name].reduce((sum, one) => sum + one.codePointAt(0), 0) % 5);
  }
  return avatar;
}

/** The names of the files that were sent with a message. */
const filesOf = (message) => message.attachments.flatMap(({ name }) => name ?? []);

/** What a message says in one line: for the list of chats and for those who listen. */
export function gist(message) {
  const card = message.attachments.find((one) => one.contentType === cardType)?.content;
  const words = message.summary || message.text.replace(/<\/?at>/g, '') || card?.speak || card?.fallbackText;
  return (words || filesOf(message).join(', ') || firstText(card?.body) || '…').replaceAll('**', '');
}

function firstText(elements) {
  for (const element of elements ?? []) {
    if (typeof element.text === 'string') return element.text;
    const within = firstText(element.items ?? element.columns);
    if (within) return within;
  }
  return undefined;
}

const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function wordsOf(message) {
  const box = make('div', 'words');
  for (const [at, part] of message.text.split(/<at>(.*?)<\/at>/).entries()) {
    if (at % 2 === 1) box.append(make('span', 'at', message.textFormat === 'xml' ? unescaped(part) : part));
    else if (message.textFormat === 'xml') box.append(unescaped(part));
    else if (message.textFormat === 'plain') box.append(part);
    else box.insertAdjacentHTML('beforeend', markdown(part));
  }
  return box;
}

/** Draws a message: who, when, words and cards. `onAction(message, asked)` hears what is pressed on a card; `menu` is what can be done with the message, `thumbs` what stands below it. */
export function drawMessage(message, onAction, { menu, thumbs }) {
  const meta = make('div', 'meta');
  meta.append(make('strong', '', message.author));
  if (message.bot) meta.append(make('span', 'chip', say('app')));
  const time = make('time', '', timeOf(message.at));
  time.dateTime = new Date(message.at).toISOString();
  time.title = dayOf(message.at);
  meta.append(time);
  if (message.byModel) meta.append(make('span', 'chip', say('byModel')));
  if (message.edited) meta.append(make('span', 'edited', say('edited')));
  meta.append(menu);

  const body = make('div', 'body', meta);
  if (message.text) body.append(make('div', 'bubble', wordsOf(message)));
  const files = filesOf(message);
  if (files.length > 0) body.append(make('ul', 'sent-files', ...files.map((name) => make('li', '', name))));
  for (const attachment of message.attachments) {
    if (attachment.contentType !== cardType) continue;
    body.append(drawCard(attachment.content, (asked) => onAction(message, asked)));
  }
  body.append(thumbs);
  const article = make('article', `message${message.mine ? ' mine' : ''}${message.bot ? ' from-bot' : ''}`);
  article.dataset.id = message.id;
  article.tabIndex = -1;
  article.setAttribute('aria-label', `${message.author}, ${timeOf(message.at)}`);
  article.append(avatarOf(message.author, message.bot), body);
  return article;
}
