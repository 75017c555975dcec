import type { Put, PutFile, UploadPlace } from '../conversation/files';
import type { Access } from './access';
import { mayFetch, mayShow } from './fetch-file';

/** Milliseconds that sending a file may take. */
const patience = 30_000;

/** What an answer says of a place that takes the file no more: its time is over, or it was used. */
const over: ReadonlySet<number> = new Set([401, 403, 404, 409, 410, 416]);

/** What an answer says of one that has no room. */
const full: ReadonlySet<number> = new Set([413, 507]);

const failed = (reason: Extract<Put, { ok: false }>['reason']): Put => ({ ok: false, reason });

/**
 * Puts files into the OneDrive of people who consented, in one piece, as OneDrive's upload sessions take up to 60 MB of it
 * (https://learn.microsoft.com/graph/api/driveitem-createuploadsession). The link itself is the leave to do so: no token
 * goes along, nobody is followed elsewhere, and only places of OneDrive and SharePoint are sent anything or shown.
 * Whose they are is not checked further: Microsoft documents neither the host of the upload's address, which is to be
 * taken as it comes, nor that it is that of the page (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4),
 * and no activity names the organisation as SharePoint does. Both come in one activity that Teams has signed.
 */
export function openPutFile(access: Access, { timeout = patience } = {}): PutFile {
  const isOurs = ({ link, page }: UploadPlace) => mayFetch(access, link) && mayShow(access, page);
  return async (place, content) => {
    if (!isOurs(place)) return failed('strange');
    try {
      const { ok, status, body } = await fetch(place.link, {
        method: 'PUT',
        headers: {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${content.length - 1}/${content.length}`,
        },
        body: new Uint8Array(content),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      await body?.cancel();
      // Accepted (202) says that more is expected.
      if (ok && status !== 202) return { ok: true };
      if (over.has(status)) return failed('gone');
      return failed(full.has(status) ? 'full' : 'unreachable');
    } catch {
      // The network, the time-out, or a way elsewhere: it may be otherwise at the next try.
      return failed('unreachable');
    }
  };
}
