import { z } from 'zod';
import type { SentFile } from '../conversation/files';
import type { InboundActivity } from './activity';

/**
 * A file that was sent in a personal chat
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). Its link may be missing.
 */
const fileInfo = 'application/vnd.microsoft.teams.file.download.info';

const content = z.looseObject({ downloadUrl: z.string().min(1).max(4_000).optional() });

/** The files a message carries; the copy of its text and cards that were forwarded are none. */
export const filesIn = ({ attachments }: Pick<InboundActivity, 'attachments'>): SentFile[] =>
  (attachments ?? []).flatMap(({ contentType = '', content: told, name }): SentFile[] => {
    const called = typeof name === 'string' ? name.slice(0, 400) : '';
    // Pasted into the message, or sent from a phone's camera.
    if (contentType.startsWith('image/')) return [{ kind: 'image', name: called, link: undefined }];
    if (contentType !== fileInfo) return [];
    return [{ kind: 'document', name: called, link: content.safeParse(told).data?.downloadUrl }];
  });
