import { showDialog } from './dialog.js';
import { currentTheme } from './looks.js';
import { say } from './text.js';
import { answerConsent, dialogStep, press, sendText, submit } from './wire.js';

function send(chat, message, asked) {
  if (asked.kind === 'consent') return answerConsent(chat.id, message.id, asked.accept);
  if (asked.kind === 'execute') {
    const { verb, id, data } = asked;
    return press(chat.id, message.id, { verb: verb ?? '', id, data }, 'manual');
  }
  const { msteams } = asked.data;
  const thread = chat.kind === 'channel' ? message.thread : undefined;
  if (msteams?.type === 'task/fetch') {
    return dialogStep(chat.id, message.id, 'fetch', asked.data, currentTheme());
  }
  if (msteams?.type === 'imBack') return sendText(chat.id, thread, msteams.value);
  const text = msteams?.type === 'messageBack' ? (msteams.displayText ?? msteams.text) : undefined;
  return submit(chat.id, message.id, msteams?.value ?? asked.data, text);
}

/** Carries out what is pressed on a card; answers with words about what went wrong, or nothing. */
export async function act(chat, message, asked, toast) {
  try {
    const outcome = await send(chat, message, asked);
    if (outcome.kind === 'failed') return outcome.text ?? say('pressFailed');
    if (outcome.kind === 'notice') toast(outcome.text);
    if (outcome.kind === 'dialog') {
      const onSubmit = (data) => dialogStep(chat.id, message.id, 'submit', data, currentTheme());
      showDialog(outcome, { onSubmit, toast, opener: asked.pressed });
    }
  } catch {
    return say('pressFailed');
  }
}

/** A card that asks to be refreshed for this person is, once. */
export function refresh(me, chat, message) {
  const card = message.attachments[0]?.content;
  const { action, userIds } = card?.refresh ?? {};
  if (!action || message.viewed || (userIds && !userIds.includes(me.id))) return;
  const asked = { verb: action.verb ?? '', data: action.data ?? {} };
  press(chat.id, message.id, asked, 'automatic').catch(() => {});
}
