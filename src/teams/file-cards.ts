import type { Attachment, FileConsentCard, FileInfoCard } from 'botbuilder';
import { z } from 'zod';
import type { FileInChat, UploadPlace } from '../conversation/files';

/**
 * How Teams asks for a file and shows it, in a personal chat
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4).
 */
const consentCard = 'application/vnd.microsoft.teams.card.file.consent';
const infoCard = 'application/vnd.microsoft.teams.card.file.info';

/** The invoke that tells what somebody answered. */
export const fileConsent = 'fileConsent/invoke';

/** A file as a message carries it. */
export function fileAttachment(file: FileInChat): Attachment {
  if (file.kind === 'offered') {
    const { name, description, bytes, context } = file;
    const content: FileConsentCard = {
      description,
      sizeInBytes: bytes,
      acceptContext: context,
      declineContext: context,
    };
    return { contentType: consentCard, name, content };
  }
  const { page, name, id, type } = file.at;
  const content: FileInfoCard = { uniqueId: id, fileType: type };
  return { contentType: infoCard, contentUrl: page, name, content };
}

const text = (most: number) => z.string().min(1).max(most);
const answer = z.looseObject({
  action: z.enum(['accept', 'decline']),
  context: z.unknown().optional(),
  uploadInfo: z
    .looseObject({
      uploadUrl: text(4_000),
      contentUrl: text(4_000),
      uniqueId: text(400),
      name: text(400),
      fileType: text(40),
    })
    .optional()
    .catch(undefined),
});

/** What somebody answered, and where the file may be put; `undefined` for what is no answer. */
export function consented(
  value: unknown,
): { accepted: boolean; context: unknown; to: UploadPlace | undefined } | undefined {
  const { data } = answer.safeParse(value);
  if (!data) return undefined;
  const { action, context, uploadInfo } = data;
  const to = uploadInfo && {
    link: uploadInfo.uploadUrl,
    page: uploadInfo.contentUrl,
    id: uploadInfo.uniqueId,
    name: uploadInfo.name,
    type: uploadInfo.fileType,
  };
  return { accepted: action === 'accept', context, to };
}
