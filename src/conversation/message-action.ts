import { fitToShow } from '../cards/form-values';
import { mostInText } from '../commands/filled';
import { dayAt } from '../domain/day';
import { messageLinkIn } from '../domain/message-link';
import type { Event } from './event';
import { openForm } from './form';
import { type Occasion, saying } from './occasion';
import type { Reply } from './reply';

/** The form that makes something of a message; nothing for a command this program does not know. */
export function onMessageAction(
  occasion: Occasion<Extract<Event, { kind: 'message-action' }>>,
): Reply | undefined {
  const { event, desk, now } = occasion;
  const { command, message, locale = 'da' } = event;
  if (command !== 'taskFromMessage') return undefined;
  const said = { ...occasion, locale };
  if (!desk) return saying({ kind: 'secretariat-only' }, said);
  const link = messageLinkIn(message.link ?? '');
  const what = message.text.slice(0, mostInText);
  const values = fitToShow({ what }, locale, dayAt(now));
  const masked = values.what === what ? {} : { problems: { what: 'personal-number' } as const };
  return openForm(said, desk, { form: 'create-task', about: link ? { message: link } : {}, values }, masked);
}
