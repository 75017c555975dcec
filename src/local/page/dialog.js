import { drawCard } from './cards.js';
import { say } from './text.js';

const dialog = document.getElementById('dialog');
const title = document.getElementById('dialog-title');
const body = dialog.querySelector('.dialog-card');

dialog.querySelector('.close').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => body.replaceChildren());

const sizes = { small: '30rem', medium: '40rem', large: '56rem' };

/** Shows a dialog's page. `onSubmit(data)` answers with what the bot made of it: another page, a few words, or nothing. */
export function showDialog(page, onSubmit, toast) {
  title.textContent = page.title;
  dialog.style.width = sizes[page.size] ?? (Number(page.size) > 0 ? `${page.size}px` : sizes.medium);
  const card = drawCard(page.card, async (asked) => {
    try {
      const outcome = await onSubmit(asked.data);
      if (outcome.kind === 'dialog') showDialog(outcome, onSubmit, toast);
      else if (outcome.kind === 'failed') return outcome.text ?? say('pressFailed');
      else {
        dialog.close();
        if (outcome.kind === 'notice') toast(outcome.text);
      }
    } catch {
      return say('pressFailed');
    }
  });
  body.replaceChildren(card);
  if (!dialog.open) dialog.showModal();
  body.querySelector('input, textarea, select, button')?.focus();
}
