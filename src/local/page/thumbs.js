import { showDialog } from './dialog.js';
import { currentLanguage, say } from './text.js';
import { sendFeedback } from './wire.js';

const thumbs = [
  { reaction: 'like', mark: '👍', words: 'like', asks: 'likedWhat' },
  { reaction: 'dislike', mark: '👎', words: 'dislike', asks: 'dislikedWhat' },
];

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
  const buttons = thumbs.map(({ reaction, mark, words, asks }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = mark;
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
