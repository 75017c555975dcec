import { offeredFile } from './asked-file';
import type { Event } from './event';
import { forged } from './form';
import { found, written } from './make-file';
import { type Occasion, saying } from './occasion';
import { offerFile } from './offer-file';
import type { Reply } from './reply';

/**
 * What becomes of a file that somebody was asked about. The file is written anew, by the rights and the register of now;
 * where that would be a file of another day, they are asked anew. Whatever fails, the file can still be had by a link.
 */
export async function onFileConsent(
  occasion: Occasion<Extract<Event, { kind: 'file-consent' }>>,
): Promise<Reply> {
  const { event, desk } = occasion;
  const offered = offeredFile.safeParse(event.context).data;
  const said = { ...occasion, locale: offered?.locale ?? event.locale ?? 'da' };
  if (!offered || !desk || event.place.kind !== 'personal') return forged(said, desk, 'file-consent');
  const made = found(said, offered);
  if (!made.ok) return made.reply;
  const told = { answer: made.answer, format: offered.format };
  if (!event.accepted) return saying({ kind: 'file-declined', ...told }, said);
  if (made.day !== offered.day) return offerFile(said, offered, offered.day);
  const file = await written(made, offered);
  if (!file) return forged(said, desk, 'file-consent');
  const { to } = event;
  const put = to ? await desk.putFile(to, file.content) : ({ ok: false, reason: 'strange' } as const);
  if (!to || !put.ok)
    return saying({ kind: 'file-lost', reason: put.ok ? 'strange' : put.reason, ...told }, said);
  return { ...saying({ kind: 'file-put', at: to.page, ...told }, said), file: { kind: 'put', at: to } };
}
