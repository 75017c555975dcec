import type { Day } from '../domain/day';
import { type FileFormat, linkDays } from '../domain/link-target';
import { agendaItemPage } from './agenda-item';
import { ask, helpButton } from './buttons';
import { type Page, page } from './card';
import { longDay } from './days';
import { type FileAnswer, fileLink, offerFile } from './file-button';
import { openPage } from './open-page';
import { statusDocumentPage } from './status-document';
import type { Wording } from './wording';

/** What is said about a file that is handed over in a chat. The answer knows the link that leads to the same file. */
export type FileNotice = { answer: FileAnswer; format: FileFormat } & (
  | { kind: 'file-offered'; name: string }
  /** It lies in somebody's own OneDrive, where it is seen at an address. */
  | { kind: 'file-put'; at: string }
  | { kind: 'file-declined' }
  | { kind: 'file-lost'; reason: 'gone' | 'full' | 'unreachable' | 'strange' }
);

export const isFileNotice = (notice: { kind: string }): notice is FileNotice =>
  notice.kind.startsWith('file-');

/** What a file holds, in one line: "Statusdokument til SSG pr. 31. oktober 2023". */
export const fileInWords = (answer: FileAnswer, wording: Wording): string =>
  (answer.kind === 'status-document' ? statusDocumentPage(answer, wording) : agendaItemPage(answer, wording))
    .summary;

/** What stands on the card that asks for consent; `asked` is the day of an earlier question that this one replaces. */
export const fileDescription = (answer: FileAnswer, asked: Day | undefined, wording: Wording): string => {
  const what = fileInWords(answer, wording);
  return asked === undefined
    ? wording.text('file.description', { what })
    : wording.text('file.written-anew', { what, day: longDay(asked, wording.locale) });
};

/** Says what became of a file, always with another way to it. */
export function fileNoticePage(notice: FileNotice, wording: Wording): Page {
  const { kind, answer, format } = notice;
  const { text } = wording;
  const link = fileLink(answer, format);
  const fetch = link === undefined ? undefined : openPage(text(`file.link.${format}`), link);
  const way = () =>
    text(`notice.${kind}.${link === undefined ? 'without-link' : 'link'}`, { days: linkDays.document ?? 0 });
  const again = offerFile(text('file.again'), answer, format, wording);
  const see = ask(text('file.see'), answer.question, wording);
  const lead = (values?: Record<string, string>) => text(`notice.${kind}.lead`, values);
  const told = { title: text(`notice.${kind}.title`), subtitle: fileInWords(answer, wording) };
  const ways = [see, helpButton(wording)];
  switch (notice.kind) {
    case 'file-offered': {
      const { name } = notice;
      return page({ ...told, lead: [way()], actions: [fetch, ...ways], summary: lead({ name }) });
    }
    case 'file-put':
      return page({ ...told, lead: [lead()], actions: [openPage(text('file.open'), notice.at), ...ways] });
    case 'file-declined':
      return page({ ...told, lead: [lead(), way()], actions: [fetch, again, ...ways] });
    case 'file-lost': {
      const why = text(`notice.file-lost.${notice.reason}`);
      return page({ ...told, lead: [why, way()], actions: [fetch, again, ...ways] });
    }
  }
}
