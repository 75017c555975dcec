import { accessNoticePage } from './access-notices';
import { dueButton, helpButton } from './buttons';
import { type Page, page } from './card';
import type { AccessNotice, PeopleNotice, RemindersNotice } from './people-notice';
import { updateNoticePage } from './update-notices';
import type { Wording } from './wording';

const isAboutAccess = (notice: PeopleNotice): notice is AccessNotice => notice.kind.startsWith('access-');

const isAboutReminders = (notice: PeopleNotice): notice is RemindersNotice =>
  /^(reminders|feeds)-/.test(notice.kind);

/** Whether a notice is about people: their roles, or what they ask of each other. */
export const isPeopleNotice = (notice: { kind: string }): notice is PeopleNotice =>
  /^(access|updates?|reminders|feeds)-/.test(notice.kind);

/** What is said about people. */
export const peopleNoticePage = (notice: PeopleNotice, wording: Wording): Page =>
  isAboutAccess(notice)
    ? accessNoticePage(notice, wording)
    : isAboutReminders(notice)
      ? page({
          title: wording.text(`notice.${notice.kind}.title`),
          lead: [wording.text(`notice.${notice.kind}.lead`)],
          actions: [dueButton(wording), helpButton(wording)],
        })
      : updateNoticePage(notice, wording);
