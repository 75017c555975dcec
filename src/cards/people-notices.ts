import { accessNoticePage } from './access-notices';
import type { Page } from './card';
import type { AccessNotice, PeopleNotice } from './people-notice';
import { updateNoticePage } from './update-notices';
import type { Wording } from './wording';

const isAboutAccess = (notice: PeopleNotice): notice is AccessNotice => notice.kind.startsWith('access-');

/** Whether a notice is about people: their roles, or what they ask of each other. */
export const isPeopleNotice = (notice: { kind: string }): notice is PeopleNotice =>
  /^(access|update)-/.test(notice.kind);

/** What is said about people. */
export const peopleNoticePage = (notice: PeopleNotice, wording: Wording): Page =>
  isAboutAccess(notice) ? accessNoticePage(notice, wording) : updateNoticePage(notice, wording);
