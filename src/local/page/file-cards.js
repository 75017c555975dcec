import { currentLocale, say } from './text.js';

const kind = 'application/vnd.microsoft.teams.card.file.';

/** What Teams draws for a file of a bot, rather than the name of one that somebody sent. */
export const isFileCard = ({ contentType }) => contentType.startsWith(kind);

const put = (tag, className, text) =>
  Object.assign(document.createElement(tag), { className, textContent: text });

function sizeOf(bytes) {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const value = bytes / (unit === 'kilobyte' ? 1_000 : 1_000_000);
  const format = { style: 'unit', unit, maximumSignificantDigits: 2 };
  return new Intl.NumberFormat(currentLocale(), format).format(value);
}

function box(name, about, label) {
  const card = put('section', 'file-card', '');
  card.setAttribute('aria-label', `${label}: ${name}`);
  const icon = put('span', 'file-icon', name.split('.').at(-1));
  icon.setAttribute('aria-hidden', 'true');
  const words = put('div', 'file-words', '');
  words.append(put('strong', '', name), put('small', '', about));
  const head = put('div', 'file-head', '');
  head.append(icon, words);
  card.append(head);
  return card;
}

/** The question whether a file may be put into one's OneDrive. `answer(accept)` is kept with words about what went wrong, or nothing. */
function consent({ name, content }, answer) {
  const card = box(name, sizeOf(content.sizeInBytes), say('fileWanted'));
  const trouble = put('p', 'card-error', '');
  trouble.setAttribute('role', 'alert');
  trouble.hidden = true;
  const buttons = put('div', 'file-buttons', '');
  for (const [accept, words] of [
    [true, 'allow'],
    [false, 'decline'],
  ]) {
    const button = put('button', accept ? 'file-allow' : '', say(words));
    button.type = 'button';
    button.addEventListener('click', async () => {
      trouble.hidden = true;
      card.setAttribute('aria-busy', 'true');
      card.inert = true;
      const wrong = await answer(accept);
      card.inert = false;
      card.removeAttribute('aria-busy');
      if (card.isConnected) button.focus();
      trouble.textContent = wrong ?? '';
      trouble.hidden = !wrong;
    });
    buttons.append(button);
  }
  card.append(
    put('p', '', content.description ?? ''),
    put('p', 'file-ask', say('fileAsk')),
    buttons,
    trouble,
  );
  return card;
}

/** A file that lies in OneDrive, with the way to it. */
function info({ name, contentUrl }) {
  const card = box(name, say('inOneDrive'), say('fileLabel'));
  const open = put('a', 'file-open', say('getFile'));
  // Whichever name of this machine the program knows, the page keeps to its own.
  open.href = new URL(contentUrl, location.href).pathname;
  open.download = name;
  open.setAttribute('aria-label', `${say('getFile')}: ${name}`);
  card.append(open);
  return card;
}

/** Draws what Teams shows of a file of a bot. */
export const drawFileCard = (attachment, answer) =>
  attachment.contentType === `${kind}consent` ? consent(attachment, answer) : info(attachment);
