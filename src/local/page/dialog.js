import { drawCard } from './cards.js';
import { say } from './text.js';

const dialog = document.getElementById('dialog');
const title = document.getElementById('dialog-title');
const body = dialog.querySelector('.dialog-card');

/** What had the focus before, which it goes back to. */
let opener;

dialog.querySelector('.close').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => {
  // Told only after the fact: by then it may be open again, with something else.
  if (dialog.open) return;
  body.replaceChildren();
  const back = opener?.isConnected ? opener : document.getElementById('text');
  back.focus({ preventScroll: true });
});

const widths = { small: '30rem', medium: '40rem', large: '56rem' };

/**
 * Shows a dialog's page. `onSubmit(data)` answers with what the bot made of it: another page, a few words, cards to put
 * in (handed to `onCards`), or nothing.
 */
export function showDialog(page, { onSubmit, toast, opener: from, onCards = () => {} }) {
  title.textContent = page.title;
  dialog.style.width = widths[page.size] ?? (Number(page.size) > 0 ? `${page.size}px` : widths.medium);
  const card = drawCard(page.card, async (asked) => {
    try {
      const outcome = await onSubmit(asked.data);
      if (outcome.kind === 'dialog') showDialog(outcome, { onSubmit, toast, opener, onCards });
      else if (outcome.kind === 'failed') return outcome.text ?? say('pressFailed');
      else {
        dialog.close();
        if (outcome.kind === 'notice') toast(outcome.text);
        if (outcome.kind === 'results') await onCards(outcome.results);
      }
    } catch {
      return say('pressFailed');
    }
  });
  body.replaceChildren(card);
  opener = from;
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  body.querySelector('input, textarea, select, button')?.focus();
}
