import { showDialog } from './dialog.js';
import { currentLanguage, say } from './text.js';
import { sendFeedback } from './wire.js';

const thumbs = [
  { reaction: 'like', words: 'like', asks: 'likedWhat' },
  { reaction: 'dislike', words: 'dislike', asks: 'dislikedWhat' },
];

const hand =
  'M4 11h3v9H4zm5 9V11l4-8c1.6 0 2.6 1.1 2.4 2.6L15 9h4.4a1.6 1.6 0 0 1 1.6 1.9l-1.4 7.4a2 2 0 0 1-2 1.7z';

/** A thumb, up; the style sheet turns the other one. */
function thumb() {
  const name = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(name, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(name, 'path');
  path.setAttribute('d', hand);
  picture.append(path);
  return picture;
}

/** The form Teams shows: one field, which may stay empty. */
const formOf = (asks) => ({
  title: say('feedbackTitle'),
  size: 'small',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: currentLanguage(),
    body: [
      { type: 'Input.Text', id: 'text', label: say(asks), isMultiline: true, maxLength: 2000 },
      { type: 'TextBlock', text: say('feedbackNote'), wrap: true, size: 'Small', isSubtle: true },
    ],
    actions: [{ type: 'Action.Submit', title: say('feedbackSend') }],
  },
});

/** Below an answer, the thumbs by which people say whether it helped; nothing below any other message. */
export function thumbsOf(chat, message, toast) {
  if (!message.takesFeedback) return '';
  const box = document.createElement('div');
  box.className = 'thumbs';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', say('feedbackLabel'));
  const buttons = thumbs.map(({ reaction, words, asks }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = reaction;
    button.append(thumb());
    button.title = say(words);
    button.setAttribute('aria-label', say(words));
    button.setAttribute('aria-pressed', String(message.rated === reaction));
    const onSubmit = async ({ text = '' }) => {
      const outcome = await sendFeedback(chat.id, message.id, reaction, text);
      if (outcome.kind === 'failed') return { kind: 'failed', text: say('feedbackFailed') };
      message.rated = reaction;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      return { kind: 'notice', text: say('feedbackSent') };
    };
    button.addEventListener('click', () => showDialog(formOf(asks), { onSubmit, toast, opener: button }));
    return button;
  });
  box.append(...buttons);
  return box;
}
