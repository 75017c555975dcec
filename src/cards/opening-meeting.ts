import { meetingId } from '../domain/ids';
import { recordOfDocument } from '../domain/record';
import type { ChangeLine } from '../queries/answer';
import { opening } from './buttons';
import type { Ask } from './card';
import { clip, type Wording } from './wording';

/** Opens the first meeting that a change was made to, unless there is none any more. */
export function openingMeeting({ documents, undone }: ChangeLine, wording: Wording): Ask | undefined {
  const changed = documents.find(({ document }) => recordOfDocument(document)?.type === 'meeting');
  const id = changed && meetingId.safeParse(recordOfDocument(changed.document)?.id).data;
  if (!changed?.subject || id === undefined) return undefined;
  const isGone = 'withdrawn' in changed.fields || (changed.created && undone !== undefined);
  const name = clip(wording.name(changed.subject), 40);
  return isGone ? undefined : opening(name, { kind: 'meeting', meeting: id }, wording);
}
